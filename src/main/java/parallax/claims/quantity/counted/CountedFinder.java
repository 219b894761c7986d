package parallax.claims.quantity.counted;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.number.Parents;
import parallax.claims.quantity.number.Tallies;
import parallax.claims.quantity.phrase.Clauses;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Finds what a figure counts or measures: behind it, before it, or shared with another figure. */
public final class CountedFinder {
  /** What is counted where each side of a vote is numbered. */
  private static final String VOTES = "votes";

  /** "of whom there are" is no longer than this. */
  private static final int WHOM = 5;

  private final Pieces pieces;
  private final NounPhraseReader phrases;
  private final Funds funds;
  private final CountedBehind behind;
  private final Extents extents;
  private final Subjects subjects;
  private final Clauses clauses;
  private final MeasuredSubject measured;
  private final Tolls tolls;
  private final Persons persons;
  private final Lapses lapses;
  private final MoneyDeeds deeds;
  private final Relatives relatives;
  private final Lists lists;

  /** Works on one sentence. */
  public CountedFinder(Pieces pieces) {
    this.pieces = pieces;
    this.phrases = new NounPhraseReader(pieces);
    this.funds = new Funds(pieces, phrases);
    this.behind = new CountedBehind(pieces, phrases);
    this.extents = new Extents(pieces, phrases);
    this.subjects = new Subjects(pieces, phrases);
    this.clauses = new Clauses(pieces);
    this.measured = new MeasuredSubject(pieces, phrases);
    this.tolls = new Tolls(pieces, phrases);
    this.persons = new Persons(pieces);
    this.lapses = new Lapses(pieces, phrases);
    this.deeds = new MoneyDeeds(pieces, phrases);
    this.relatives = new Relatives(pieces, phrases);
    this.lists = new Lists(pieces);
  }

  /**
   * Finds what a figure counts.
   *
   * @param last the quantity before it in the sentence, whose noun it may share; null if none
   */
  public Counted find(Amount amount, @Nullable ReadQuantity last) {
    if (amount.isLength()) {
      return length(amount, last);
    }
    if (amount.isCount() && Tallies.isVote(pieces, amount.numeral())) {
      return votes(amount, last);
    }
    String lapse = lapses.of(amount);
    if (lapse != null) {
      return Counted.elsewhere(amount, lapse);
    }
    String share =
        amount.isPercent() && isOfOutput(amount.last() + 1) ? before(amount, last) : null;
    if (share != null) {
      return Counted.elsewhere(amount, share);
    }
    Counted found = behind.read(amount);
    boolean magnitude = "magnitude".equals(amount.unit());
    boolean killed =
        found != null && found.head() >= 0 && States.of(pieces.lower(found.head())) != null;
    if (found != null && !(magnitude && killed)) { // "a quake of magnitude 6.9 killed"
      return whole(amount, sharing(amount, found, last));
    }
    if (magnitude) {
      return Counted.elsewhere(amount, subjects.quake(amount.first() - 1));
    }
    String wording = amount.isCount() ? elliptic(amount, last) : measure(amount, last);
    return Counted.elsewhere(amount, wording);
  }

  /** "a deficit of 4 per cent of GDP": a deficit, whatever it is measured against. */
  private boolean isOfOutput(int of) {
    if (!pieces.is(of, "of")) {
      return false;
    }
    NounPhrase phrase = phrases.from(of + 1);
    return phrase != null
        && switch (pieces.lower(phrase.head())) {
          case "gdp", "product", "output" -> true;
          default -> false;
        };
  }

  /** "nine of them": they; "500 homes collapsed, another 900 damaged": homes. */
  private Counted sharing(Amount amount, Counted found, @Nullable ReadQuantity last) {
    String shared = last == null ? null : last.counted().wording();
    if (found.wording() == null) {
      NounPhrase named =
          last == null && pieces.is(amount.first() - 1, ",")
              ? phrases.upTo(amount.first() - 2)
              : null;
      return found.worded(named == null ? shared : text(named)); // "the boats, four of them"
    }
    boolean verb = found.head() == amount.last() + 1 && !pieces.tag(found.head() + 1).isNoun();
    if (verb
        && shared != null
        && pieces.is(0, "of")
        && pieces.is(amount.first() - 1, ",")
        && pieces.tag(found.head() + 1) == PartOfSpeech.ADP
        && !NounPhraseReader.isPlural(pieces, found.head())) {
      return new Counted(
          shared,
          amount.last(),
          amount.last(),
          -1,
          true,
          -1); // "Of the 60 boats, 20 lie in the harbour"
    }
    String state = found.head() < 0 ? null : States.of(pieces.lower(found.head()));
    boolean things = state != null && (state.equals("damage") || state.equals("destroy"));
    return things && shared != null ? found.worded(shared) : found;
  }

  /** "six of the victims were children": those counted are named last, of whom they are first. */
  private Counted whole(Amount amount, Counted found) {
    if (!amount.isCount() || found.head() < 0 || !pieces.is(amount.last() + 1, "of")) {
      return found;
    }
    String who = complement(found.end() + 1);
    return who == null
        ? found
        : new Counted(who, found.last(), found.end(), found.head(), true, found.whole());
  }

  /** "by a vote of 54-46", "a 54-46 vote", "senators voted 54-46". */
  private Counted votes(Amount amount, @Nullable ReadQuantity last) {
    int behind = amount.last() + 1;
    boolean first = Tallies.isFirst(pieces, amount.numeral());
    int end =
        first && !pieces.get(behind).isWord() || pieces.is(behind, "to") ? behind + 2 : behind;
    if (pieces.isAny(end, "vote", "votes", "ballot")) {
      return Counted.elsewhere(amount, pieces.text(end, end));
    }
    boolean named = first && pieces.isAny(amount.first() - 1, "of", "voted");
    String wording = named ? before(amount, last) : null;
    String shared = first || last == null ? null : last.counted().wording();
    return Counted.elsewhere(amount, wording != null ? wording : shared == null ? VOTES : shared);
  }

  private Counted length(Amount amount, @Nullable ReadQuantity last) {
    Counted dimension = extents.dimension(amount);
    if (dimension != null) {
      return dimension;
    }
    boolean which = pieces.is(amount.first() - 1, "which") && pieces.is(amount.first() - 2, "of");
    if (last != null
        && (which || pieces.is(amount.last() + 1, "of") && pieces.is(amount.last() + 2, "them"))) {
      return Counted.elsewhere(amount, last.counted().wording());
    }
    String named = pieces.is(amount.first() - 1, "of") ? before(amount, last) : null;
    if (named != null) {
      return Counted.elsewhere(amount, named);
    }
    Counted distance = extents.distance(amount);
    if (distance != null) {
      return distance;
    }
    Counted found = behind.read(amount);
    if (found != null) {
      return found;
    }
    String wording = before(amount, last);
    boolean way = wording == null && extents.isWay(amount);
    return Counted.elsewhere(amount, way ? "distance" : wording);
  }

  /** What money, a share or a duration without a noun of its own behind it is the measure of. */
  private @Nullable String measure(Amount amount, @Nullable ReadQuantity last) {
    if (pieces.is(amount.last() - 1, "other") && amount.isDuration()) {
      return pieces.text(amount.last() - 1, amount.last());
    }
    if (last != null && last.counted().whole() == amount.numeral().first()) {
      return last.counted().wording();
    }
    String listed = last == null ? null : lists.shared(amount, last);
    if (listed != null) {
      return listed;
    }
    String deed = amount.isMoney() ? deeds.of(amount) : null;
    String found = deed == null ? before(amount, last) : deed;
    if (found == null && amount.isMoney()) {
      found = text(measured.worth(amount.first() - 1));
    }
    if (found == null && amount.isMoney()) {
      found = text(funds.of(amount));
    }
    if (found == null && amount.isMoney()) {
      found = deeds.passive(amount);
    }
    if (last != null && found == null && pieces.is(amount.first() - 1, "or")) {
      return text(measured.before(last.amount(), -1)); // "87 per cent of output, or $90bn"
    }
    if (last == null
        || found == null && amount.isMoney() && measured.dues(amount.first() - 1) != null) {
      return found == null && amount.isMoney() ? text(measured.dues(amount.first() - 1)) : found;
    }
    String shared = last.counted().wording();
    boolean same = amount.isMoney() ? last.amount().isMoney() : amount.isPercent();
    if (found != null) {
      return same && shared != null && Counted.isFigure(found) && !found.endsWith("total")
          ? shared
          : found;
    }
    boolean which = pieces.is(amount.first() - 1, "which") && pieces.is(amount.first() - 2, "of");
    boolean group = amount.isPercent() && last.countsPeople() && isAnswer(amount.last() + 1);
    boolean list = amount.isPercent() && last.amount().isPercent() && isListed(amount);
    return which && same || group || list ? shared : null;
  }

  /** "63 per cent support it": people answered. */
  private boolean isAnswer(int at) {
    return pieces.tag(at) == PartOfSpeech.VERB && !pieces.lower(at).endsWith("ing")
        || pieces.isAny(at, "against", "opposed", "undecided")
        || pieces.is(at, "in") && pieces.isAny(at + 1, "favor", "favour");
  }

  /** "40 per cent blamed the mayor and 30 per cent the council". */
  private boolean isListed(Amount amount) {
    return pieces.isAny(amount.first() - 1, "and", "but", "while", ",", "from", "against");
  }

  /** What a count without a noun of its own counts. */
  private @Nullable String elliptic(Amount amount, @Nullable ReadQuantity last) {
    String shared = last == null ? null : last.counted().wording();
    String harmed = persons.harmed(amount, last);
    if (harmed != null) {
      return harmed;
    }
    int left = amount.first() - 1;
    String whole = shared == null ? opening(left) : null;
    if (whole != null) {
      return whole;
    }
    NounPhrase toll = tolls.before(amount, last == null ? -1 : last.amount().last());
    if (toll != null) {
      return text(toll);
    }
    NounPhrase group = persons.group(amount, phrases);
    if (group != null) {
      return text(group);
    }
    if (Parents.isOf(pieces, amount)) {
      return Parents.CHILDREN;
    }
    if (persons.isPopulation(amount) || persons.isBereft(amount)) {
      return Persons.PEOPLE;
    }
    NounPhrase whom = ofWhom(left);
    if (whom != null && (last == null || whom.last() > last.amount().last())) {
      return text(whom);
    }
    if (clauses.isVerb(left)
        && pieces.tag(left) == PartOfSpeech.VERB
        && !(clauses.isSpeech(left) && clauses.isVerb(amount.last() + 1))
        && !ChangeReader.isWord(pieces.lower(left))) {
      String harm = PredicateClasses.of(pieces.lemma(left));
      boolean people = last != null && last.countsPeople();
      boolean further =
          pieces.isAny(amount.first(), "another", "a") && amount.first() < amount.numberFirst();
      if (further && last != null && last.amount().isCount()) {
        return shared; // "destroyed 340 homes and left another 900 with cracks"
      }
      if (pieces.is(0, "of") || Elliptic.isTaken(pieces, amount)) {
        return shared; // "Of seven trials, it won four", "made nine offers; it accepted five"
      }
      return people && harm != null && Persons.HARMS.contains(harm) ? shared : null;
    }
    boolean governed = pieces.isAny(left, "to", "at", "of", "from", "was", "were", "is", "by", ":");
    if (shared == null || governed) {
      String found = before(amount, last);
      boolean figure = found == null || Counted.isFigure(found);
      return figure && shared != null ? shared : found;
    }
    String complement = complement(amount.last() + 1);
    return complement == null ? shared : complement;
  }

  /** "Of those named, 66 lived here", "Of the mills, ten are shut": what they are a part of. */
  private @Nullable String opening(int before) {
    if (!pieces.is(0, "of") || before > Pieces.REACH) {
      return null;
    }
    boolean those = pieces.is(1, "those") && pieces.tag(2) == PartOfSpeech.VERB;
    NounPhrase whole = those ? new NounPhrase(1, 1, 2) : phrases.from(1);
    return whole == null || whole.last() >= before ? null : text(whole);
  }

  /** "the teachers, of whom there are 900". */
  private @Nullable NounPhrase ofWhom(int left) {
    for (int i = left; i > left - WHOM; i--) {
      if (pieces.isAny(i, "whom", "which") && pieces.is(i - 1, "of")) {
        return subjects.before(pieces.is(i - 2, ",") ? i - 3 : i - 2, -1);
      }
    }
    return null;
  }

  /** "seven were women": the noun behind the copula says who is counted. */
  private @Nullable String complement(int copula) {
    if (!pieces.isAny(copula, "were", "are", "was", "is")) {
      return null;
    }
    NounPhrase phrase = phrases.core(copula + 1);
    boolean people = phrase != null && PersonNouns.holds(pieces.lower(phrase.head()));
    return phrase != null && people ? pieces.text(phrase.first(), phrase.last()) : null;
  }

  private @Nullable String before(Amount amount, @Nullable ReadQuantity last) {
    int left = amount.first() - 1;
    int floor = last == null ? -1 : last.amount().last();
    NounPhrase valued = relatives.valued(left);
    NounPhrase revised = valued == null ? measured.revised(left) : valued;
    if (revised != null) {
      return text(revised);
    }
    if (pieces.tag(left) == PartOfSpeech.VERB || measured.isCost(left)) {
      return measured.isMeasuring(left) || measured.isCost(left)
          ? text(measured.of(left, floor))
          : null;
    }
    boolean spanned = pieces.isAny(left, "for", "lasted", "took");
    boolean later =
        amount.isDuration()
            && !spanned
            && pieces.isAny(amount.last() + 1, "later", "after", "before", "earlier");
    boolean beside =
        pieces.tag(left) == PartOfSpeech.DET
            || pieces.tag(left).isNoun()
                && amount.hedge() == null
                && !(amount.isPercent() && pieces.is(left + 1, "+"));
    if (later) {
      return null;
    }
    if (last != null && pieces.isAny(left, "up", "down", "from") && pieces.is(left - 1, ",")) {
      return last.counted().wording();
    }
    if (last != null && pieces.is(left, "at") && pieces.is(last.amount().first() - 1, "at")) {
      NounPhrase rival = phrases.upTo(left - 1);
      boolean same = Objects.equals(amount.unit(), last.amount().unit());
      boolean listed = same && rival != null && rival.first() - 3 <= last.amount().last() + 1;
      if (listed) {
        return last.counted().wording(); // "put the crowd at 900, the police at 400"
      }
    }
    NounPhrase cost = amount.isMoney() ? measured.ofCost(left, floor) : null;
    if (cost != null || beside) {
      return text(cost);
    }
    boolean follows = last != null && last.amount().last() == left - 1;
    if (last != null && follows && pieces.isAny(left, "to", "at", "from")) {
      NounPhrase subject = subjects.before(last.amount().first() - 1, -1);
      return subject == null || last.counted().head() < 0
          ? last.counted().wording()
          : text(subject);
    }
    return text(measured.before(amount, floor));
  }

  private @Nullable String text(@Nullable NounPhrase phrase) {
    return phrase == null ? null : pieces.text(phrase.first(), phrase.last());
  }
}
