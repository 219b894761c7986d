package parallax.claims.quantity.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Letters;
import parallax.language.Lexicon;

/** Units of measurement and money as they stand behind a number. */
public final class Units {
  private static final PhraseTable<String> WORDS = words();
  private static final Map<String, String> SIGNS = signs();

  private Units() {}

  /**
   * A unit found.
   *
   * @param name {@code percent}, an ISO 4217 code or the singular English unit
   * @param last its last piece
   */
  public record Unit(String name, int last) {

    /** Tells whether this is a unit of money. */
    public boolean isMoney() {
      return Units.isMoney(name);
    }

    /** Tells whether this is a stretch of time. */
    public boolean isDuration() {
      return Units.isDuration(name);
    }

    /** Tells whether this is a distance. */
    boolean isLength() {
      return Units.isLength(name);
    }
  }

  /**
   * Returns the unit that starts at a piece; null if none does.
   *
   * @param digits whether the piece follows a number in digits: only then may it be a sign
   */
  public static @Nullable Unit at(Pieces pieces, int first, boolean digits) {
    if (digits) {
      Unit sign = sign(pieces, first);
      if (sign != null) {
        return sign;
      }
    }
    PhraseTable.Match<String> match = WORDS.from(pieces, first);
    if (match == null || isOther(pieces, match, digits)) {
      return null;
    }
    return new Unit(match.value(), match.last());
  }

  /** Short forms that are also words of their own are units only behind digits. */
  private static boolean isOther(Pieces pieces, PhraseTable.Match<String> match, boolean digits) {
    String word = pieces.lower(match.last());
    boolean single = match.first() == match.last();
    if (single && word.length() <= 3 && !digits) {
      return !isWhole(word);
    }
    return switch (word) {
      case "real", "stone", "magnitude" -> !digits;
      case "ps", "mb", "mw", "kg", "ha", "db" -> !digits;
      case "second" -> !digits && !pieces.get(match.first() - 1).isHyphen();
      default -> false;
    };
  }

  private static boolean isWhole(String word) {
    return switch (word) {
      case "day", "ton", "yen" -> true;
      default -> false;
    };
  }

  private static @Nullable Unit sign(Pieces pieces, int first) {
    Piece piece = pieces.get(first);
    if (piece.text().equals("\u00b0")) {
      String degrees = SIGNS.get("\u00b0" + pieces.get(first + 1).text());
      if (degrees != null) {
        return new Unit(degrees, first + 1);
      }
    }
    String unit = SIGNS.get(piece.text());
    boolean apostrophe = !piece.isWord() && pieces.is(first + 1, "s");
    boolean letter = piece.isWord() && !piece.glued() && !standsAlone(piece.text());
    if (unit == null || apostrophe || letter) {
      return null;
    }
    return new Unit(unit, first);
  }

  /** Letters that may be parted from the digits by a space. */
  private static boolean standsAlone(String text) {
    return switch (text) {
      case "m", "g", "l", "L", "t", "h", "s", "in.", "mi" -> false;
      default -> true;
    };
  }

  /** Tells whether a unit's name is an ISO 4217 code. */
  public static boolean isCurrency(@Nullable String name) {
    return name != null && name.length() == 3 && Letters.all(name, Character::isUpperCase);
  }

  /** Tells whether a unit is one of money, also where its country is not said. */
  public static boolean isMoney(@Nullable String name) {
    return isCurrency(name)
        || switch (name) {
          case "cent", "sen", "penny", "dinar", "peso", "franc", "lira", "shilling" -> true;
          case null, default -> false;
        };
  }

  /** Tells whether the unit measures a stretch of time. */
  public static boolean isDuration(@Nullable String name) {
    return switch (name) {
      case "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "fortnight",
          "month",
          "year",
          "decade",
          "century" ->
          true;
      case null, default -> false;
    };
  }

  /** Tells whether the unit measures a distance. */
  public static boolean isLength(@Nullable String name) {
    return switch (name) {
      case "metre",
          "kilometre",
          "centimetre",
          "millimetre",
          "mile",
          "nautical mile",
          "foot",
          "inch",
          "yard",
          "light year" ->
          true;
      case null, default -> false;
    };
  }

  private static PhraseTable<String> words() {
    PhraseTable<String> table = new PhraseTable<>();
    Lexicon.pairs(Units.class, "units.tsv")
        .forEach(
            (unit, forms) -> {
              for (String form : forms.split("\\|")) {
                table.add(form, unit);
              }
            });
    return table;
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    for (String line : Lexicon.lines(Units.class, "unit-signs.tsv")) {
      int tab = line.indexOf('\t');
      for (String sign : line.substring(tab + 1).split("\\|")) {
        signs.put(sign, line.substring(0, tab));
      }
    }
    return signs;
  }
}
