package parallax.claims.quantity.number;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.Hedges;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.PartOfSpeech;
import parallax.model.Relation;

/**
 * Reads a figure that starts at a piece, whole: currency sign, number, unit, the other end of a
 * range, and the hedge around it.
 */
public final class AmountReader {
  private final Pieces pieces;
  private final MeasuredReader numbers;
  private final RangeReader ranges;

  /** Works on one sentence. */
  public AmountReader(Pieces pieces) {
    this.pieces = pieces;
    this.numbers = new MeasuredReader(pieces);
    this.ranges = new RangeReader(pieces, numbers);
  }

  /** Returns the figure whose number starts at a piece; null if none does. */
  public @Nullable Amount read(int at) {
    Measured part = NumberScanner.mayStart(pieces, at) ? numbers.read(at) : null;
    if (part == null) {
      return null;
    }
    Measured other = ranges.otherEnd(part);
    if (other != null) {
      return range(part, other);
    }
    part = ratio(sharing(part));
    Numeral numeral = part.numeral();
    Hedges.Hedge hedge = hedge(part);
    Relation relation = hedge.relation();
    if (numeral.isMagnitude() && (relation == Relation.EXACT || relation == Relation.ABOUT)) {
      relation = Relation.ORDER;
    }
    return amount(numeral.low(), numeral.high(), relation, hedge, part, part.unit());
  }

  /** "paid over five years" says when, "for over five years" how long. */
  private Hedges.Hedge hedge(Measured part) {
    Hedges.Hedge hedge = Hedges.around(pieces, part.first(), part.last());
    int hyphen = part.numeral().last() + 1;
    boolean plus = pieces.get(hyphen).isHyphen() && pieces.is(hyphen + 1, "plus");
    if (plus && hyphen + 1 < part.last()) { // "15-plus years"
      return new Hedges.Hedge(
          Relation.MORE, hedge.first(), part.last(), pieces.text(hyphen + 1, hyphen + 1));
    }
    boolean span = Units.isDuration(part.unit()) && pieces.is(part.first() - 1, "over");
    int before = part.first() - 2;
    boolean noun =
        pieces.tag(before).isNoun()
            || pieces.tag(before) == PartOfSpeech.NUM
            || pieces.get(before).isNumber();
    return span && noun && !pieces.is(before, "well")
        ? new Hedges.Hedge(Relation.EXACT, part.first(), part.last(), null)
        : hedge;
  }

  /** "from 6.1 to 5.9 per cent", "90 million of the 2 billion euros": one unit for both. */
  private Measured sharing(Measured part) {
    int next = part.last() + 1;
    boolean from = pieces.is(part.first() - 1, "from") && pieces.is(next, "to");
    boolean hangs = pieces.get(next).isHyphen() && pieces.isAny(next + 1, "and", "or");
    if (part.unit() == null && hangs && NumberScanner.mayStart(pieces, next + 2)) {
      Measured other = numbers.read(next + 2); // "two- and three-year terms"
      return other == null
          ? part
          : new Measured(part.numeral(), other.unit(), part.first(), part.last());
    }
    if (part.unit() == null && pieces.is(next, "of")) {
      Measured whole = years(next + 1);
      if (whole != null) {
        return new Measured(part.numeral(), whole.unit(), part.first(), part.last());
      }
    }
    if (part.unit() != null && !(from && isMoney(part.unit())) || !part.numeral().isDigits()) {
      return part;
    }
    boolean of = pieces.is(next, "of") && pieces.isAny(next + 1, "the", "its", "their");
    if (!from && !of) {
      return part;
    }
    Measured other = numbers.read(from ? next + 1 : next + 2);
    boolean shared = other != null && other.unit() != null && (from || isMoney(other.unit()));
    if (other == null || !shared) {
      return part;
    }
    double scale = from ? RangeReader.sharedScale(part, other) : 1;
    Numeral numeral = part.numeral().times(scale, part.numeral().last());
    return new Measured(numeral, other.unit(), part.first(), part.last());
  }

  /** Returns the stretch of time in "six of the last ten years"; null if there is none. */
  private @Nullable Measured years(int first) {
    int at = first;
    while (at < first + 3
        && (pieces.tag(at) == PartOfSpeech.DET
            || pieces.isAny(at, "its", "their", "his", "her", "last", "past"))) {
      at++;
    }
    Measured whole = NumberScanner.mayStart(pieces, at) ? numbers.read(at) : null;
    return whole != null && Units.isDuration(whole.unit()) ? whole : null;
  }

  private static boolean isMoney(@Nullable String unit) {
    return Units.isCurrency(unit);
  }

  /** "one in five residents", "nine out of ten": a part of those counted. */
  private Measured ratio(Measured part) {
    int link = part.last() + 1;
    boolean out = pieces.is(link, "out") && pieces.is(link + 1, "of");
    boolean of = pieces.is(link, "of") && pieces.isAny(link + 1, "every", "10", "ten");
    if (part.unit() != null || !out && !of && !pieces.is(link, "in")) {
      return part;
    }
    int every = out ? link + 2 : link + 1;
    Measured whole = numbers.read(pieces.is(every, "every") ? every + 1 : every);
    if (whole == null || whole.unit() != null || whole.numeral().isMagnitude()) {
      return part;
    }
    double share = part.numeral().low() / whole.numeral().low();
    boolean round = whole.numeral().low() <= 10 || whole.numeral().low() % 10 == 0;
    boolean counts =
        pieces.tag(whole.last() + 1).isNoun()
            || pieces.is(whole.last() + 1, "of")
            || part.numeral().low() == 1 && whole.numeral().low() >= 3;
    boolean year =
        pieces.get(whole.last()).isNumber() && pieces.get(whole.last()).text().length() == 4;
    if (!(share < 1) || !round || year || !counts && !out) {
      return part;
    }
    Numeral ratio =
        new Numeral(share, share, part.numeral().first(), whole.last(), 1, Numeral.Form.FRACTION);
    return new Measured(ratio, null, part.first(), whole.last());
  }

  private Amount range(Measured low, Measured high) {
    Measured whole = new Measured(low.numeral(), high.unit(), low.first(), high.last());
    int first = pieces.isAny(low.first() - 1, "between", "from") ? low.first() - 1 : low.first();
    Hedges.Hedge hedge = Hedges.around(pieces, first, high.last());
    Relation relation = hedge.relation() == Relation.EXACT ? Relation.BETWEEN : Relation.ABOUT;
    double least = low.numeral().low() * RangeReader.sharedScale(low, high);
    return amount(least, high.numeral().high(), relation, hedge, whole, high.unit());
  }

  private static Amount amount(
      double low,
      double high,
      Relation relation,
      Hedges.Hedge hedge,
      Measured part,
      @Nullable String unit) {
    Double least = relation == Relation.LESS ? null : Double.valueOf(low);
    Double most = relation == Relation.MORE ? null : Double.valueOf(high);
    return new Amount(
        least,
        most,
        relation,
        hedge.wording(),
        unit,
        part.numeral(),
        hedge.first(),
        hedge.last(),
        part.first());
  }
}
