package parallax.ui.compare.geometry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.RemovalReason;
import parallax.model.Removed;
import parallax.model.Source;
import parallax.model.SourceKind;

/** The made-up papers' pieces on a made-up ferry strike. */
public final class SampleTexts {
  private final List<Source> sources = new ArrayList<>();

  private SampleTexts() {}

  /** Returns so many pieces; from the sixth on they say little. */
  public static List<Source> of(int count) {
    SampleTexts texts = new SampleTexts();
    texts.five();
    for (int i = 6; i <= count; i++) {
      texts.source(
          "Outlet " + i,
          LocalDate.of(2031, 5, 1).plusDays(i - 1L),
          SourceKind.NEWS,
          false,
          "The ferries stood still for the " + i + "th day in a row along the coast.",
          "Nobody at the quay could say how long the strike would last, and the shops of the"
              + " islands ran short of milk.");
    }
    return List.copyOf(texts.sources.subList(0, count));
  }

  private void five() {
    source(
        "Harbour Post",
        LocalDate.of(2031, 5, 4),
        SourceKind.NEWS,
        true,
        "Ferries to the outer islands stayed in port on Sunday as crews walked out.",
        "About 4,200 passengers were stranded on both sides of the sound, by the count of this"
            + " paper. Many slept in the waiting hall, where volunteers handed out soup.",
        "The walkout began on 3 May and is to last until the company answers. “We will not sail"
            + " for less than last year’s wage,” Marta Reed told reporters at the gate.",
        "Reed, who led the talks with the company in spring, asked for a raise of 8 %. The company"
            + " has offered half of that and calls the strike unlawful.",
        "Two ships are kept ready for the sick. A court is to hear the case next week, and the"
            + " mayor has asked both sides to meet before then.",
        "It is the third walkout in four years. Hotel keepers on the islands fear for the season"
            + " and want the county to step in.");
    source(
        "The Islander",
        null,
        SourceKind.OPINION,
        false,
        "Once more the islands pay the bill for a quarrel that is not theirs.",
        "Shops are running out of milk, the school bus has no fuel, and nobody in the capital seems"
            + " to mind. The strike has gone on since early May.",
        "What the crews call a wage fight is a blockade. The company’s offer was fair, and the"
            + " union’s answer was a locked gate.",
        "There were years when a captain would have carried the mail by himself. Those years are"
            + " over, and so is our patience.");
    source(
        "Coast Agency",
        LocalDate.of(2031, 5, 5),
        SourceKind.NEWS,
        true,
        "More than 6,000 travellers were stuck on Sunday, the port office said in a statement on"
            + " Monday morning.",
        "The stoppage started on Saturday, 3 May, shortly before noon. Peter Hale, who heads the"
            + " crews’ delegation with Ida Voss, said the talks could resume within days.",
        "The company puts its loss at $3.5 billion over the past decade and at $1.2 million for"
            + " each day without sailings.",
        "Some tens of thousands of letters wait in the sorting house. The industrial action is the"
            + " longest since the line was founded, the office said.");
    source(
        "Northern Courier",
        LocalDate.of(2031, 5, 6),
        SourceKind.REPUBLISHED,
        true,
        "The islands are cut off.",
        "“12,000 people have no way home,” Marta Reed told the Courier on the quay, while trucks"
            + " queued for two miles behind her. The police speak of tens of thousands who are"
            + " affected in one way or another.",
        "Marta Reed led the delegation of the crews. The strike, she said, would go on for weeks"
            + " if it had to.",
        "The raise asked for is 8 % over two years. The company rejected it at once and spoke of"
            + " sabotage.",
        "Ministers will meet on 9 May. Until then the navy is to bring food to the smallest of the"
            + " islands, where about 300 people live.");
    source(
        "Harbour Post",
        LocalDate.of(2031, 3, 29),
        SourceKind.ANALYSIS,
        true,
        "Long before the first rope was tied, the quarrel over wages was on its way.",
        "Crews earn a fifth less than those on the mainland. The company’s books show a profit of"
            + " some $40 million.",
        "A strike would hit the islands hardest, where nine in ten shops live from what the boats"
            + " bring in.");
  }

  private void source(
      String outlet, @Nullable LocalDate date, SourceKind kind, boolean digest, String... texts) {
    String text = String.join("\n\n", texts);
    sources.add(
        new Source(
            "s" + (sources.size() + 1),
            "piece-" + (sources.size() + 1) + ".txt",
            new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8"),
            new Metadata(outlet, texts[0], null, date, "en", kind, null, null, digest),
            text,
            List.of(
                new Removed("Home | News | Weather", RemovalReason.NAVIGATION, 0),
                new Removed("Share this story", RemovalReason.SHARING, text.length())),
            List.of()));
  }
}
