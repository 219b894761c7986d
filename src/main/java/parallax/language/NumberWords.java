package parallax.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** English number words and the part that each plays in a number. */
public final class NumberWords {
  private static final Map<String, NumberWord> WORDS = load();

  private NumberWords() {}

  /** How a word takes part in a number. */
  public enum Kind {
    /** Zero to nineteen. */
    SMALL,
    /** Twenty to ninety. */
    TENS,
    /** What multiplies the number before it: a dozen, hundred, million. */
    SCALE,
    /** A magnitude in the plural: dozens, thousands. */
    PLURAL,
    /** A part, by its denominator: half, thirds. */
    FRACTION
  }

  /**
   * A number word.
   *
   * @param kind its part in a number
   * @param value its value; for a magnitude in the plural the least it stands for
   * @param high for a magnitude in the plural the greatest it stands for, else the value
   */
  public record NumberWord(Kind kind, double value, double high) {}

  /** Returns what a word means as a number; empty if it is no number word. */
  public static Optional<NumberWord> find(String lower) {
    return Optional.ofNullable(WORDS.get(lower));
  }

  /** Tells whether the word is a number word of this kind. */
  public static boolean is(String lower, Kind kind) {
    NumberWord word = WORDS.get(lower);
    return word != null && word.kind() == kind;
  }

  private static Map<String, NumberWord> load() {
    Map<String, NumberWord> words = new LinkedHashMap<>();
    Lexicon.pairs(NumberWords.class, "number-words.tsv")
        .forEach((word, meaning) -> words.put(word, parse(meaning)));
    return words;
  }

  private static NumberWord parse(String meaning) {
    String[] parts = meaning.split(" ", 3);
    Kind kind =
        switch (parts[0]) {
          case "small" -> Kind.SMALL;
          case "tens" -> Kind.TENS;
          case "scale" -> Kind.SCALE;
          case "plural" -> Kind.PLURAL;
          case "fraction" -> Kind.FRACTION;
          default -> throw new IllegalStateException("No kind of number word: " + parts[0]);
        };
    double value = Double.parseDouble(parts[1]);
    return new NumberWord(kind, value, parts.length > 2 ? Double.parseDouble(parts[2]) : value);
  }
}
