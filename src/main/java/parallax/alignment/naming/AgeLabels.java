package parallax.alignment.naming;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Phrases;
import parallax.language.PersonNouns;

/** Names a row of ages by whose they are. */
final class AgeLabels {
  /** How a phrase begins that says whose age a figure is. */
  private static final String OF = "age of ";

  private final SharedNouns nouns;

  AgeLabels(SharedNouns nouns) {
    this.nouns = nouns;
  }

  /** Tells whether most of the figures are ages; a time that others call one remains a time. */
  static boolean areAges(List<QuantityFrame> question) {
    int ages = 0;
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      ages += counted != null && counted.startsWith("age") ? 1 : 0;
    }
    return ages * 2 >= question.size();
  }

  /** Returns the question. */
  String of(List<QuantityFrame> question) {
    String named = null;
    String described = null;
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      if (counted == null || !counted.startsWith(OF)) {
        continue;
      }
      String whose = counted.substring(OF.length());
      String last = whose.substring(name(whose));
      String name = PersonNouns.holds(last.toLowerCase(Locale.ROOT)) ? "" : last; // "Girl, 7"
      if (!name.isEmpty() && isBetter(name, named)) {
        named = name;
      }
      boolean anybody = SharedNouns.isEmpty(whose);
      described = described == null && name.isEmpty() && !anybody ? whose : described;
    }
    if (named != null) {
      return "Age of " + named;
    }
    List<String> near = nouns.of(question, true);
    String whose = described == null ? near.isEmpty() ? null : near.getFirst() : described;
    return whose == null ? "Age" : "Age of the " + MeasureLabels.small(whose);
  }

  /** A full name is better than a surname, and both than one with an office before it. */
  private static boolean isBetter(String name, @Nullable String than) {
    if (than == null) {
      return true;
    }
    int words = Phrases.words(name);
    int others = Phrases.words(than);
    return others == 1 && words > 1 || words > 1 && words < others;
  }

  /**
   * Returns where the name begins that ends a description: "of the tearful Lorna F."; its end if
   * none.
   */
  private static int name(String whose) {
    int name = whose.length();
    for (int at = whose.length(); at > 0; ) {
      int start = whose.lastIndexOf(' ', at - 1) + 1;
      if (start >= at || !Character.isUpperCase(whose.codePointAt(start))) {
        break;
      }
      name = start;
      at = start - 1;
    }
    return name;
  }
}
