package parallax.claims.quantity.number;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.Hedges;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Numeral.Form;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.Units;
import parallax.language.Lemmas;
import parallax.language.NumberWords;
import parallax.language.NumberWords.Kind;
import parallax.language.NumberWords.NumberWord;

/**
 * Reads a number in words that starts at a piece: "two hundred and fifty thousand", "a dozen",
 * "half a million", "two-thirds", "tens of thousands", "several hundred".
 */
final class WordNumberScanner {
  private final Pieces pieces;
  private final int first;

  private WordNumberScanner(Pieces pieces, int first) {
    this.pieces = pieces;
    this.first = first;
  }

  /** Returns the number that starts at a piece; null if none does. */
  static @Nullable Numeral scan(Pieces pieces, int first) {
    return new WordNumberScanner(pieces, first).run();
  }

  private @Nullable Numeral run() {
    return switch (pieces.lower(first)) {
      case "a", "an" -> afterArticle();
      case "several", "few", "many" -> vagueMultiple(first + 1);
      default -> {
        NumberWord word = word(first).orElse(null);
        if (word == null) {
          yield null;
        }
        yield switch (word.kind()) {
          case PLURAL -> magnitude(word);
          case SMALL, TENS -> compound();
          case FRACTION -> pieces.is(first, "half") ? half() : null;
          case SCALE -> null;
        };
      }
    };
  }

  private Optional<NumberWord> word(int at) {
    return NumberWords.find(pieces.lower(at));
  }

  private boolean is(int at, Kind kind) {
    return NumberWords.is(pieces.lower(at), kind);
  }

  private double value(int at) {
    return word(at).orElseThrow().value();
  }

  /** "a dozen", "a million", "a third of", "a few hundred", "a half". */
  private @Nullable Numeral afterArticle() {
    int next = first + 1;
    if (is(next, Kind.SCALE)) {
      return scales(value(next), value(next), next, Form.WORDS);
    }
    if (pieces.is(next, "few")) {
      return vagueMultiple(next + 1);
    }
    boolean part = is(next, Kind.FRACTION) && pieces.is(next + 1, "of");
    if (part && pieces.is(next + 2, "a") && is(next + 3, Kind.SCALE)) {
      return scales(value(next + 3) / value(next), value(next + 3), next + 3, Form.WORDS);
    }
    if (part) {
      double value = 1 / value(next);
      return new Numeral(value, value, first, next, 1, Form.FRACTION);
    }
    return isHedgedSpan(next) ? new Numeral(1, 1, first, first, 1, Form.WORDS) : null;
  }

  /** "under an hour", "more than a year": the hedge makes a number of the article. */
  private boolean isHedgedSpan(int next) {
    Units.Unit unit = Units.at(pieces, next, false);
    if (unit == null || !unit.isDuration()) {
      return false;
    }
    if (unit.name().equals("decade")) {
      return pieces.is(first - 1, "for") || pieces.is(next + 1, "of");
    }
    Hedges.Hedge hedge = Hedges.around(pieces, first, next);
    return switch (hedge.relation()) {
      case MORE, LESS -> true;
      case ABOUT -> pieces.isAny(hedge.first() - 1, "for", "lasted", "lasting", "lasts", "took");
      default -> false;
    };
  }

  /** "several hundred", "a few thousand": two of them up to ten. */
  private @Nullable Numeral vagueMultiple(int scale) {
    if (!is(scale, Kind.SCALE)) {
      return null;
    }
    double unit = value(scale);
    double high = unit == 12 ? 100 : unit * 10;
    return new Numeral(2 * unit, high, first, scale, unit, Form.MAGNITUDE);
  }

  /** "half a million", "half an hour", "half of", "half the"; else "half" is no number here. */
  private @Nullable Numeral half() {
    int next = first + 1;
    if (pieces.get(next).isHyphen() && is(next + 1, Kind.SCALE)) {
      return scales(value(next + 1) / 2, value(next + 1), next + 1, Form.WORDS);
    }
    if (pieces.isAny(next, "a", "an")) {
      if (is(next + 1, Kind.SCALE)) {
        return scales(value(next + 1) / 2, value(next + 1), next + 1, Form.WORDS);
      }
      boolean measure = Units.at(pieces, next + 1, false) != null;
      return measure ? new Numeral(0.5, 0.5, first, next, 1, Form.WORDS) : null;
    }
    boolean part =
        pieces.isAny(next, "of", "the", "its", "their", "his", "her", "our", "all", "that");
    boolean other = pieces.isAny(first - 1, "first", "second", "other", "last", "latter", "better");
    return part && !other ? new Numeral(0.5, 0.5, first, first, 1, Form.FRACTION) : null;
  }

  /** "dozens", "tens of thousands", "hundreds of millions". */
  private @Nullable Numeral magnitude(NumberWord word) {
    boolean of = pieces.is(first + 1, "of");
    if (of && is(first + 2, Kind.PLURAL) && value(first + 2) >= 1000) {
      double unit = value(first + 2);
      double high = unit * word.value() * 10;
      return new Numeral(word.value() * unit, high, first, first + 2, unit, Form.MAGNITUDE);
    }
    boolean bare = pieces.isAny(first, "tens", "scores");
    String verb = PredicateClasses.of(Lemmas.verb(pieces.lower(first - 1)));
    boolean harmed = verb != null && PredicateClasses.HARMS.contains(verb);
    if (bare && !of && !harmed) {
      return null;
    }
    return new Numeral(word.value(), word.high(), first, first, 1, Form.MAGNITUDE);
  }

  private Numeral scales(double value, double scale, int last, Form form) {
    double scaled = value;
    double largest = scale;
    int end = last;
    while (is(end + 1, Kind.SCALE)) {
      scaled *= value(end + 1);
      largest *= value(end + 1);
      end++;
    }
    return new Numeral(scaled, scaled, first, end, largest, form);
  }

  /** Adds up words as they follow: small, tens and small, times a scale, and what comes below. */
  private Numeral compound() {
    double total = 0;
    double current = 0;
    double room = Double.MAX_VALUE;
    double scale = 1;
    int last = first - 1;
    int at = first;
    while (true) {
      NumberWord word = word(at).orElse(null);
      if (word == null || word.kind() == Kind.PLURAL || word.kind() == Kind.FRACTION) {
        break;
      }
      if (word.kind() == Kind.SCALE) {
        if (word.value() >= 1000) {
          total += Math.max(current, 1) * word.value();
          current = 0;
          room = word.value();
        } else {
          current = Math.max(current, 1) * word.value();
          room = word.value();
        }
        scale = Math.max(scale, word.value());
      } else if (word.value() < room) {
        current += word.value();
        room = word.kind() == Kind.TENS ? 10 : 1;
        if (word.kind() == Kind.SMALL) {
          room = 0;
        }
      } else {
        break;
      }
      last = at;
      at = next(at, scale);
    }
    return tail(total + current, last, scale);
  }

  /** Returns the place of the next word of the number, behind a hyphen or "and". */
  private int next(int at, double scale) {
    int next = at + 1;
    boolean close = pieces.glued(next) && word(next + 1).isPresent();
    boolean apart = is(at, Kind.TENS) && is(next + 1, Kind.SMALL) && value(next + 1) < 10;
    if (pieces.get(next).isHyphen() && (close || apart)) {
      return next + 1;
    }
    boolean joined =
        scale >= 100
            && pieces.is(next, "and")
            && (is(next + 1, Kind.SMALL) || is(next + 1, Kind.TENS))
            && is(at, Kind.SCALE);
    return joined ? next + 1 : next;
  }

  /** Reads "-thirds" and "and a half". */
  private Numeral tail(double value, int last, double scale) {
    int next = last + 1;
    int denominator = pieces.get(next).isHyphen() ? next + 1 : next;
    if (is(denominator, Kind.FRACTION) && value >= 1 && value <= 9 && isPart(denominator, next)) {
      double part = value / value(denominator);
      return new Numeral(part, part, first, denominator, 1, Form.FRACTION);
    }
    if (pieces.is(next, "and") && pieces.is(next + 1, "a") && pieces.is(next + 2, "half")) {
      double more = value + 0.5;
      return new Numeral(more, more, first, next + 2, 1, Form.WORDS);
    }
    return new Numeral(value, value, first, last, scale, Form.WORDS);
  }

  /** "two-thirds" and "three quarters of" are parts; "three quarters" alone are of a year. */
  private boolean isPart(int denominator, int next) {
    return denominator > next
        || pieces.is(denominator + 1, "of")
        || pieces.is(denominator, "third");
  }
}
