package parallax.claims.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.counted.AgeReader;
import parallax.claims.quantity.counted.BareNumber;
import parallax.claims.quantity.counted.Counted;
import parallax.claims.quantity.counted.CountedFinder;
import parallax.claims.quantity.counted.Elliptic;
import parallax.claims.quantity.counted.PredicateFinder;
import parallax.claims.quantity.counted.ReadQuantity;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.AmountReader;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.number.NonQuantity;
import parallax.claims.quantity.phrase.PieceCutter;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.SentenceTimes;
import parallax.claims.quantity.phrase.TimePhrase;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.model.Change;
import parallax.model.Span;

/** Reads the quantities of one sentence, from left to right. */
final class SentenceQuantities {
  /** A figure shares the noun of one of so many figures before it. */
  private static final int SHARED = 8;

  private final Sentence sentence;
  private final QuantityContext earlier;
  private final Pieces pieces;
  private final AmountReader amounts;
  private final NonQuantity nonQuantity;
  private final AgeReader ages;
  private final CountedFinder counted;
  private final PredicateFinder predicates;
  private final ChangeReader changes;
  private final PlaceFinder places;
  private final AsOfFinder asOf;
  private final PartOfLinker parts;
  private final BareNumber bare;
  private final CarriedUnit carried;
  private final Elliptic elliptic;
  private final boolean refersBack;
  private final List<ReadQuantity> found = new ArrayList<>();
  private final Map<Integer, Span> spans = new HashMap<>();

  SentenceQuantities(Sentence sentence, QuantityContext earlier, @Nullable LocalDate published) {
    this.sentence = sentence;
    this.earlier = earlier;
    this.pieces = PieceCutter.cut(sentence);
    this.amounts = new AmountReader(pieces);
    SentenceTimes times = new SentenceTimes(pieces, published);
    this.nonQuantity = new NonQuantity(pieces, times);
    this.ages = new AgeReader(pieces);
    this.counted = new CountedFinder(pieces);
    this.predicates = new PredicateFinder(pieces);
    this.changes = new ChangeReader(pieces);
    this.places = new PlaceFinder(pieces);
    this.asOf = new AsOfFinder(pieces, times);
    this.parts = new PartOfLinker(pieces);
    this.bare = new BareNumber(pieces);
    this.carried = new CarriedUnit(pieces);
    this.elliptic = new Elliptic(pieces);
    this.refersBack = refersBack();
  }

  /** Returns the quantities of the sentence, in order. */
  List<FoundQuantity> read() {
    int at = 0;
    while (at < pieces.size()) {
      Amount amount = amounts.read(at);
      amount = amount == null ? null : carried.of(amount, found, earlier.currency());
      if (amount == null) {
        at++;
        continue;
      }
      ReadQuantity quantity = nonQuantity.holds(amount) ? null : read(amount);
      if (quantity != null) {
        found.add(quantity);
        spans.put(quantity.amount().numeral().first(), quantity.span());
      }
      at = Math.max(at, amount.last()) + 1;
    }
    return found.stream()
        .map(q -> new FoundQuantity(q.span(), sentence, q.quantity(), whole(q)))
        .toList();
  }

  /** The figure of the whole may stand behind that of the part: "three of the five". */
  private @Nullable Span whole(ReadQuantity part) {
    if (part.counted().whole() < 0) {
      return part.whole();
    }
    return spans.get(part.counted().whole());
  }

  private @Nullable ReadQuantity read(Amount amount) {
    ReadQuantity last = found.isEmpty() ? null : found.getLast();
    Counted age = ages.read(amount, last);
    if (age != null) {
      Amount years = amount.unit() == null ? amount.withUnit("year", amount.last()) : amount;
      return quantity(years, age, "age", null);
    }
    if (last != null && isConversion(amount)) {
      boolean open = last.amount().low() == null || last.amount().high() == null;
      Counted same = Counted.elsewhere(amount, last.counted().wording());
      Amount bounded = open && amount.hedge() == null ? amount.boundedAs(last.amount()) : amount;
      return quantity(bounded, same, last.predicate(), last.change());
    }
    ReadQuantity owner = owner(amount, last);
    Counted what = elliptic.named(amount, counted.find(amount, owner), found, earlier.counted());
    if (what.isMagnitude(amount) || last != null && last.isMagnitudeLike(amount, what)) {
      Amount magnitude = amount.withUnit("magnitude", amount.last());
      return quantity(magnitude, counted.find(magnitude, owner), "measure", null);
    }
    if (AgeReader.isMeanAge(amount, what)) {
      return quantity(amount.withUnit("year", amount.last()), what, "age", null);
    }
    if (bare.isNone(amount, what) || isTimeAgo(amount)) {
      return null;
    }
    Change before = last == null ? null : last.change();
    String shared = owner == null || "age".equals(owner.predicate()) ? null : owner.predicate();
    String predicate = predicates.find(amount, what, shared);
    return quantity(amount, what, predicate, changes.read(amount, before));
  }

  /** A figure without a noun shares that of the figure before, not of that one's part. */
  private @Nullable ReadQuantity owner(Amount amount, @Nullable ReadQuantity last) {
    if (last != null && last.counted().whole() == amount.numeral().first()) {
      return last; // the whole of which that is a part
    }
    boolean ofThem = pieces.is(amount.last() + 1, "of") && pieces.is(amount.last() + 2, "them");
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - SHARED); i--) {
      ReadQuantity quantity = found.get(i);
      if (amount.isCount() && !quantity.amount().isCount()) {
        continue;
      }
      boolean small = quantity.amount().numeral().high() < amount.numeral().low();
      if (quantity.whole() == null && !quantity.counted().part() && !(ofThem && small)) {
        return quantity;
      }
    }
    return last;
  }

  /** "80 kilometres (50 miles)": the same thing in other units. */
  private boolean isConversion(Amount amount) {
    return !amount.isCount()
        && pieces.isAny(amount.numberFirst() - 1, "(", "/")
        && pieces.isAny(amount.last() + 1, ")", "/", ",", "a", "per");
  }

  /** "three days ago" says when, not how long. */
  private boolean isTimeAgo(Amount amount) {
    return amount.isDuration() && pieces.is(amount.last() + 1, "ago");
  }

  private ReadQuantity quantity(
      Amount amount, Counted what, @Nullable String predicate, @Nullable Change change) {
    Span span = pieces.span(amount.first(), Math.max(amount.last(), what.last()));
    String time = asOf.find(amount, what);
    return new ReadQuantity(
        amount,
        what,
        predicate,
        change,
        places.find(amount, what),
        time == null && refersBack ? earlier.asOf() : time,
        span,
        parts.find(amount, found, earlier));
  }

  /** Tells whether the sentence takes up a noun that the one before brought in under its time. */
  private boolean refersBack() {
    if (earlier.asOf() == null || earlier.paragraph() != sentence.paragraph()) {
      return false;
    }
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (pieces.isAny(i, "the", "that", "this")
          && earlier.introduced().contains(Lemmas.noun(pieces.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the next sentence may refer to. */
  QuantityContext context() {
    TimePhrase frame = asOf.frame();
    boolean carried = frame == null && earlier.asOf() != null && refersBack;
    String time = frame != null && frame.frame() ? frame.value() : carried ? earlier.asOf() : null;
    Set<String> nouns = new LinkedHashSet<>(carried ? earlier.introduced() : Set.of());
    for (int i = 0; i < pieces.size() && time != null && !carried; i++) {
      if (pieces.isAny(i, "a", "an")) {
        int head = i + 1;
        while (head < pieces.size()
            && !(pieces.tag(head) == PartOfSpeech.NOUN
                && pieces.tag(head + 1) != PartOfSpeech.NOUN)) {
          head++;
        }
        nouns.add(Lemmas.noun(pieces.lower(head)));
      }
    }
    Span whole = found.isEmpty() ? null : found.getLast().span();
    String currency = CarriedUnit.currency(found, earlier.currency());
    return new QuantityContext(
        time, nouns, whole, Elliptic.counted(found), currency, sentence.paragraph());
  }
}
