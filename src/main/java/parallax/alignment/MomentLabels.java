package parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/** Names a row of dates by what happened then. */
final class MomentLabels {
  private final Corpus corpus;

  MomentLabels(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the question; the noun phrase of "Tuesday's raid on the port" names it best. */
  String label(List<MomentFrame> question) {
    List<String> attributes = new ArrayList<>();
    List<String> abouts = new ArrayList<>();
    for (MomentFrame frame : question) {
      String about = frame.moment().about();
      (frame.attribute() == null ? abouts : attributes)
          .add(frame.attribute() == null ? clean(about) : frame.attribute());
    }
    String about = Phrases.mostTypical(attributes.isEmpty() ? abouts : attributes);
    return about == null || about.isBlank()
        ? "When"
        : "When: \u201c" + Phrases.cut(about) + "\u201d";
  }

  /** The time itself is left out of what happened, and of "Friday's vote" the "'s" remains. */
  private static String clean(String about) {
    return about.replace(" 's ", " ").replace(" \u2019s ", " ");
  }

  /** Returns what tells the row from others of the same label: the words of the time. */
  String detail(List<MomentFrame> question) {
    MomentFrame first = question.getFirst();
    return Phrases.line(first.claim().span().of(corpus.sources().get(first.source()).text()));
  }
}
