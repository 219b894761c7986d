package parallax.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.Units.Unit;
import parallax.language.PartOfSpeech;
import parallax.model.Relation;

/**
 * Reads a figure that starts at a piece, whole: currency sign, number, unit, the other end of a
 * range, and the hedge around it.
 */
final class AmountReader {
  private static final Set<String> QUAKES =
      Set.of("quake", "earthquake", "tremor", "aftershock", "temblor", "foreshock");

  private final Pieces pieces;

  AmountReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A number with the unit next to it. */
  private record Part(Numeral numeral, @Nullable String unit, int first, int last) {

    Part with(Numeral other, @Nullable String otherUnit) {
      return new Part(other, otherUnit, first, last);
    }
  }

  /** Returns the figure whose number starts at a piece; null if none does. */
  @Nullable Amount read(int at) {
    Part part = part(at);
    if (part == null) {
      return null;
    }
    Part other = otherEnd(part);
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
  private Hedges.Hedge hedge(Part part) {
    Hedges.Hedge hedge = Hedges.around(pieces, part.first(), part.last());
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

  /** "from 4.8 to 4.7 per cent", "280 million of the 1.5 billion euros": one unit for both. */
  private Part sharing(Part part) {
    if (part.unit() != null || !part.numeral().isDigits()) {
      return part;
    }
    int next = part.last() + 1;
    boolean from = pieces.is(part.first() - 1, "from") && pieces.is(next, "to");
    boolean of = pieces.is(next, "of") && pieces.isAny(next + 1, "the", "its", "their");
    if (!from && !of) {
      return part;
    }
    Part other = part(from ? next + 1 : next + 2);
    boolean shared = other != null && other.unit() != null && (from || isMoney(other.unit()));
    return other != null && shared
        ? new Part(part.numeral(), other.unit(), part.first(), part.last())
        : part;
  }

  private static boolean isMoney(@Nullable String unit) {
    return Units.isCurrency(unit);
  }

  /** "one in five residents", "nine out of ten": a part of those counted. */
  private Part ratio(Part part) {
    int link = part.last() + 1;
    boolean out = pieces.is(link, "out") && pieces.is(link + 1, "of");
    boolean of = pieces.is(link, "of") && pieces.isAny(link + 1, "every", "10", "ten", "100");
    if (part.unit() != null || !out && !of && !pieces.is(link, "in")) {
      return part;
    }
    int every = out ? link + 2 : link + 1;
    Part whole = part(pieces.is(every, "every") ? every + 1 : every);
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
    return new Part(ratio, null, part.first(), whole.last());
  }

  private Amount range(Part low, Part high) {
    Part whole = new Part(low.numeral(), high.unit(), low.first(), high.last());
    int first = pieces.isAny(low.first() - 1, "between", "from") ? low.first() - 1 : low.first();
    Hedges.Hedge hedge = Hedges.around(pieces, first, high.last());
    Relation relation = hedge.relation() == Relation.EXACT ? Relation.BETWEEN : Relation.ABOUT;
    double least = low.numeral().low() * sharedScale(low, high);
    return amount(least, high.numeral().high(), relation, hedge, whole, high.unit());
  }

  private static Amount amount(
      double low,
      double high,
      Relation relation,
      Hedges.Hedge hedge,
      Part part,
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

  private @Nullable Part part(int at) {
    MoneySigns.Sign sign = MoneySigns.before(pieces, at);
    boolean debt = sign == null && pieces.get(at - 1).isHyphen() && pieces.glued(at);
    if (debt) {
      sign = MoneySigns.before(pieces, at - 1);
    }
    Numeral numeral = NumberScanner.scan(pieces, at, sign != null);
    if (numeral == null) {
      return null;
    }
    if (debt && sign != null) {
      numeral = numeral.negative(numeral.first());
    }
    int first = sign == null ? numeral.first() : sign.first();
    int minus = minus(first);
    if (minus >= 0) {
      numeral = numeral.negative(minus);
      first = minus;
    }
    if (sign != null) {
      int last = numeral.last();
      boolean country = pieces.isAny(last + 1, "us", "u.s.", "usd");
      return new Part(numeral, sign.currency(), first, rate(country ? last + 1 : last));
    }
    return measured(numeral, first);
  }

  /** Returns the last piece of "a year", "per barrel" behind an amount of money. */
  private int rate(int last) {
    boolean per = pieces.isAny(last + 1, "a", "an", "per");
    boolean unit = Units.at(pieces, last + 2, false) != null || pieces.is(last + 1, "per");
    boolean share = pieces.isAny(last + 2, "share", "person", "head", "ounce", "barrel", "month");
    boolean time = pieces.isAny(last + 3, "earlier", "ago", "later", "before");
    return per && !time && (unit || share) && pieces.tag(last + 2).isNoun() ? last + 2 : last;
  }

  private Part measured(Numeral numeral, int first) {
    int next = numeral.last() + 1;
    boolean hyphen = pieces.get(next).isHyphen() && isCompound(next);
    boolean digits = pieces.get(numeral.last()).isNumber();
    boolean of = numeral.isMagnitude() && pieces.is(next, "of");
    Unit unit = Units.at(pieces, hyphen || of ? next + 1 : next, digits);
    if (unit != null && isUnitHere(unit, numeral)) {
      String name = unit.name();
      boolean money = name.equals("pound") && numeral.scale() >= 1e6;
      int last = Units.isCurrency(name) || unit.isMoney() ? rate(unit.last()) : unit.last();
      return new Part(numeral, money ? "GBP" : name, first, last);
    }
    int magnitude = magnitudeBefore(first);
    if (magnitude >= 0) {
      return new Part(numeral, "magnitude", magnitude, numeral.last());
    }
    if (isOfQuake(numeral)) {
      return new Part(numeral, "magnitude", first, numeral.last());
    }
    return new Part(numeral, null, first, numeral.last());
  }

  /** "90-day ban", also when the hyphen stands by itself: "90 - day ban". */
  private boolean isCompound(int hyphen) {
    boolean close = pieces.glued(hyphen) && pieces.glued(hyphen + 1);
    boolean apart = !pieces.glued(hyphen) && !pieces.glued(hyphen + 1);
    PartOfSpeech behind = pieces.tag(hyphen + 2);
    return close
        || apart
            && !pieces.lower(hyphen + 1).endsWith("s")
            && (behind.isNoun() || behind == PartOfSpeech.ADJ || pieces.get(hyphen + 2).isHyphen());
  }

  /** "one second" may be an ordinal's beginning; "one day" alone is some day, not a duration. */
  private boolean isUnitHere(Unit unit, Numeral numeral) {
    boolean someDay =
        pieces.is(numeral.first(), "one")
            && unit.name().equals("day")
            && !pieces.get(unit.last() - 1).isHyphen()
            && !pieces.isAny(numeral.first() - 1, "for", "than", "within", "just", "only", "in");
    return !someDay;
  }

  /** "a 6.1 quake", "the tremor measured 6.1": a decimal by a quake is its magnitude. */
  private boolean isOfQuake(Numeral numeral) {
    double value = numeral.low();
    boolean decimal = numeral.isDigits() && value != StrictMath.rint(value);
    if (!decimal || value >= 10 || value < 2) {
      return false;
    }
    if (QUAKES.contains(pieces.lower(numeral.last() + 1))) {
      return true;
    }
    int verb = Hedges.around(pieces, numeral.first(), numeral.last()).first() - 1;
    boolean measured = pieces.isAny(verb, "measured", "measuring", "registered", "registering");
    for (int i = 0; measured && i < pieces.size(); i++) {
      if (QUAKES.contains(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first piece of "magnitude", "magnitude of", "measuring" before; -1 if none. */
  private int magnitudeBefore(int first) {
    int before = Hedges.around(pieces, first, first).first() - 1;
    if (pieces.get(before).isDash() || pieces.is(before, "of")) {
      before--;
    }
    return pieces.is(before, "magnitude") ? before : -1;
  }

  /** Returns the first piece of a minus before the number; -1 if there is none. */
  private int minus(int first) {
    int before = first - 1;
    if (pieces.is(before, "minus")) {
      return before;
    }
    if (pieces.is(before - 1, "minus") && pieces.get(before).isHyphen()) {
      return before - 1;
    }
    Piece sign = pieces.get(before);
    boolean close = pieces.glued(first) && (sign.isHyphen() || sign.text().equals("\u2212"));
    boolean name = pieces.get(before - 1).isCapitalized();
    boolean alone = !name && !sign.glued() || pieces.get(before - 1).text().equals("(");
    return close && alone && (pieces.get(before - 1).isWord() || before == 0) ? before : -1;
  }

  /** Returns the second number of a range that starts with this one; null if it is no range. */
  private @Nullable Part otherEnd(Part low) {
    int link = low.last() + 1;
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
    Part high = part(start);
    if (high == null || high.numeral().isMagnitude() || low.numeral().isMagnitude()) {
      return null;
    }
    high = new Part(high.numeral(), high.unit(), start, high.last());
    return fits(low, high, between || from, pieces.is(link, "or")) ? joined(low, high) : null;
  }

  /** Returns the place of "between" before a number, also in "between the ages of". */
  private int betweenBefore(int first) {
    boolean ages = pieces.is(first - 1, "of") && pieces.isAny(first - 2, "ages", "age");
    return !ages ? first - 1 : pieces.is(first - 3, "the") ? first - 4 : first - 3;
  }

  /** The end of a range carries the unit of both. */
  private static Part joined(Part low, Part high) {
    return high.with(high.numeral(), high.unit() == null ? low.unit() : high.unit());
  }

  private boolean fits(Part low, Part high, boolean marked, boolean choice) {
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

  /** "89 to 93 billion": the scale of the end is the scale of both. */
  private static double sharedScale(Part low, Part high) {
    boolean shared =
        low.numeral().scale() == 1
            && high.numeral().scale() >= 1000
            && low.numeral().low() <= high.numeral().low() / high.numeral().scale();
    return shared ? high.numeral().scale() : 1;
  }
}
