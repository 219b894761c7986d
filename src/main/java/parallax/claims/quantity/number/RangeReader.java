package parallax.claims.quantity.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.MoneySigns;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;

/** Reads the other end of a range: "10 to 20", "10-15 km", "between €2m and €3m". */
public final class RangeReader {
  private static final Set<String> REVISING =
      Lexicon.words(RangeReader.class, "revising-verbs.txt");

  /** The verb of a change stands no further before "from" than this. */
  private static final int OBJECT = 8;

  private final Pieces pieces;
  private final MeasuredReader numbers;

  RangeReader(Pieces pieces, MeasuredReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** Returns the second number of a range that starts with this one; null if it is no range. */
  @Nullable Measured otherEnd(Measured low) {
    int link = low.last() + 1;
    if (Tallies.isVote(pieces, low.numeral())) {
      return null;
    }
    boolean between = pieces.is(betweenBefore(low.first()), "between");
    boolean from = pieces.is(low.first() - 1, "from");
    boolean dash = pieces.get(link).isDash();
    if (pieces.is(low.first() - 1, "by") && pieces.is(link, "to") && low.unit() != null) {
      return null;
    }
    boolean linked =
        dash || pieces.is(link, "to") || pieces.is(link, "or") || between && pieces.is(link, "and");
    if (!linked) {
      return null;
    }
    int start = link + 1;
    if (pieces.get(start).isHyphen() && pieces.glued(start + 1)) {
      start++;
    }
    while (!pieces.get(start).isWord() && MoneySigns.isCode(pieces.get(start).text())) {
      start++;
    }
    if (pieces.get(start).isWord() && MoneySigns.isCode(pieces.get(start).text())) {
      start += pieces.get(start + 1).isNumber() ? 1 : 2;
    }
    Measured high = numbers.read(start);
    if (high == null || high.numeral().isMagnitude() || low.numeral().isMagnitude()) {
      return null;
    }
    high = new Measured(high.numeral(), high.unit(), start, high.last());
    boolean range = pieces.is(high.last() + 1, "to") && pieces.get(high.last() + 2).isNumber();
    if (from && pieces.is(link, "to") && !range && revision(pieces, low.first() - 2) >= 0) {
      return null;
    }
    return fits(low, high, between || from, pieces.is(link, "or")) ? joined(low, high) : null;
  }

  /**
   * Returns the verb of a change before "from": "raised its offer from $3m to $4m" names an earlier
   * state and a later one; -1 if there is none.
   */
  public static int revision(Pieces pieces, int last) {
    for (int i = last; i > last - OBJECT && i >= 0; i--) {
      if (ChangeReader.isWord(pieces.lower(i))) {
        return i;
      }
      if (pieces.tag(i) == PartOfSpeech.VERB && REVISING.contains(pieces.lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the place of "between" before a number, also in "between the ages of". */
  private int betweenBefore(int first) {
    boolean ages = pieces.is(first - 1, "of") && pieces.isAny(first - 2, "ages", "age");
    return !ages ? first - 1 : pieces.is(first - 3, "the") ? first - 4 : first - 3;
  }

  /** The end of a range carries the unit of both. */
  private static Measured joined(Measured low, Measured high) {
    return high.unit() == null ? high.withUnit(low.unit()) : high;
  }

  private boolean fits(Measured low, Measured high, boolean marked, boolean choice) {
    if (low.unit() != null && high.unit() != null && !low.unit().equals(high.unit())) {
      return false;
    }
    double a = low.numeral().low() * sharedScale(low, high);
    double b = high.numeral().high();
    if (a >= b) {
      return false;
    }
    return marked || (choice ? b - a <= Math.max(2, a) : b <= a * 20 || a == 0);
  }

  /** "30 to 40 billion": the scale of the end is the scale of both. */
  static double sharedScale(Measured low, Measured high) {
    boolean shared =
        low.numeral().scale() == 1
            && high.numeral().scale() >= 1000
            && low.numeral().low() <= high.numeral().low() / high.numeral().scale();
    return shared ? high.numeral().scale() : 1;
  }
}
