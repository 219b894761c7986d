package parallax.alignment.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.CountedReader;
import parallax.alignment.quantity.Measures;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;
import parallax.language.Plurals;

/** Names a row of shares and measures; of ages, times and sums others know the names. */
final class MeasureLabels {
  /** What a length is measured of; other nouns are the things that are so long. */
  private static final Set<String> EXTENTS =
      Set.of(
          "depth",
          "height",
          "altitude",
          "distance",
          "length",
          "width",
          "range",
          "radius",
          "speed",
          "diameter",
          "thickness",
          "area",
          "size",
          "weight",
          "elevation");

  private final NearbyWords nearby;
  private final SharedNouns nouns;
  private final CountedPhrases phrases;
  private final AgeLabels ages;
  private final DurationLabels durations;
  private final SumLabels sums;

  MeasureLabels(
      Corpus corpus,
      NearbyWords nearby,
      Complements complements,
      SharedNouns nouns,
      CountedPhrases phrases) {
    this.phrases = phrases;
    this.nearby = nearby;
    this.nouns = nouns;
    this.ages = new AgeLabels(nouns);
    this.durations = new DurationLabels(corpus, complements, nouns, phrases);
    this.sums = new SumLabels(nearby, nouns, phrases);
  }

  /** Returns the question. */
  String of(List<QuantityFrame> question) {
    QuantityFrame first = question.getFirst();
    if ("age".equals(first.head()) && AgeLabels.areAges(question)) {
      return ages.of(question);
    }
    String thing = thing(question);
    return switch (first.dimension()) {
      case "time" -> durations.of(question, thing);
      case "magnitude" -> thing == null ? "Magnitude" : "Magnitude of the " + small(thing);
      case Measures.SHARE -> share(question, thing);
      case "length", "mass", "area" -> extent(question, thing);
      default -> sums.of(question, thing);
    };
  }

  /** Returns the words for what is measured that most sources have in their sentences, or null. */
  private @Nullable String thing(List<QuantityFrame> question) {
    return phrases.typical(
        question.stream()
            .filter(frame -> !CountedReader.isGeneric(frame.quantity().counted()))
            .toList(),
        question);
  }

  private String share(List<QuantityFrame> question, @Nullable String thing) {
    if (thing == null) {
      List<String> close = nouns.common(question);
      List<String> near = close.isEmpty() ? nouns.wide(question) : close;
      return near.isEmpty()
          ? "Share (percent)"
          : Phrases.capitalized(near.getFirst()) + " (percent)";
    }
    boolean one = Lemmas.noun(Phrases.head(thing)).equals(Phrases.head(thing));
    String article = one && phrases.isDefinite(question, thing) ? "the " : "";
    return isOf(question, thing)
        ? "Share of " + article + thing
        : Phrases.capitalized(thing) + " (percent)";
  }

  /** Tells whether one of the figures stands before "of" and the thing. */
  private boolean isOf(List<QuantityFrame> question, String thing) {
    return question.stream()
        .anyMatch(
            frame ->
                nearby.isFollowedBy(frame, "of")
                    && thing.equals(
                        Phrases.bare(Objects.requireNonNullElse(frame.quantity().counted(), ""))));
  }

  private String extent(List<QuantityFrame> question, @Nullable String thing) {
    String extent =
        Phrases.commonest(
            question.stream()
                .map(frame -> frame.quantity().counted())
                .filter(MeasureLabels::isExtent)
                .toList());
    if (extent != null) {
      String whose = extent.indexOf(' ') < 0 ? whose(question) : "";
      return Phrases.capitalized(plain(Phrases.cut(extent))) + whose;
    }
    if (thing != null && isOf(question, thing)) {
      return unit(question) + " of " + thing;
    }
    for (QuantityFrame frame : question) {
      String direction = nearby.directionOf(frame);
      if (direction != null) {
        return direction;
      }
    }
    List<String> near = thing == null ? nouns.of(question, false) : List.of(thing);
    return near.isEmpty()
        ? unit(question)
        : Phrases.capitalized(near.getFirst())
            + " ("
            + unit(question).toLowerCase(Locale.ROOT)
            + ")";
  }

  /** "Shallow depth" says more than the question asks. */
  private static String plain(String extent) {
    int space = extent.indexOf(' ');
    return space > 0 && ESTIMATES.contains(extent.substring(0, space))
        ? extent.substring(space + 1)
        : extent;
  }

  private static final Set<String> ESTIMATES =
      Set.of("shallow", "deep", "great", "mere", "considerable", "short", "long", "huge");

  /** Returns what is so high or so deep where two figures say it of the same things. */
  private static String whose(List<QuantityFrame> question) {
    Map<String, Integer> things = new LinkedHashMap<>();
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      if (counted != null && !isExtent(counted)) {
        String bare = Phrases.bare(counted).toLowerCase(Locale.ROOT);
        if (things.merge(bare, 1, Integer::sum) == 2) {
          return " of the " + bare;
        }
      }
    }
    return "";
  }

  private static boolean isExtent(@Nullable String phrase) {
    if (phrase == null) {
      return false;
    }
    String bare = Phrases.bare(phrase);
    int space = bare.indexOf(' ');
    return EXTENTS.contains(space < 0 ? bare : bare.substring(0, space))
        || EXTENTS.contains(Phrases.head(phrase));
  }

  private static String unit(List<QuantityFrame> question) {
    String unit = question.getFirst().quantity().unit();
    if (unit == null) {
      return "";
    }
    int per = unit.indexOf(' ');
    String noun = per < 0 ? unit : unit.substring(0, per);
    return Phrases.capitalized(Plurals.of(noun)) + unit.substring(noun.length());
  }

  /** A person or thing whose word was shouted in a headline, in small letters. */
  static String small(String thing) {
    boolean shouted = thing.length() > 1 && Character.isUpperCase(thing.charAt(0));
    String lower = thing.toLowerCase(Locale.ROOT);
    boolean common = shouted && (Concepts.sort(lower) != null || PersonNouns.holds(lower));
    return common ? lower : thing;
  }
}
