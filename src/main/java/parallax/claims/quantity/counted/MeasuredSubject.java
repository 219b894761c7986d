package parallax.claims.quantity.counted;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.number.RangeReader;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;

/**
 * Finds what a figure behind a verb is the measure of: the subject of verbs that measure ("the toll
 * stands at 24", "shares fell 2 per cent"), never the subject of one that takes the figure as its
 * object ("the family asked for $5m").
 */
final class MeasuredSubject {
  private static final Set<String> MEASURING =
      Lexicon.words(MeasuredSubject.class, "measuring-verbs.txt");

  /** What stands between commas behind a subject is no longer than this. */
  private static final int ASIDE = 14;

  /** "over the last ten years" is no longer than this. */
  private static final int SPAN = 5;

  private final Pieces pieces;
  private final NounPhraseReader phrases;
  private final Subjects subjects;

  MeasuredSubject(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
    this.subjects = new Subjects(pieces, phrases);
  }

  /** "a refund worth $9m": what is worth it; null if nothing is. */
  @Nullable NounPhrase worth(int left) {
    return pieces.is(left, "worth") ? phrases.upTo(left - 1) : null;
  }

  /** "paid no income tax for years and $700 last year": what was due, before a sum alone. */
  @Nullable NounPhrase dues(int before) {
    int left = pieces.isAny(before, "just", "only", "a") ? before - 1 : before;
    if (!pieces.is(left, "and")) {
      return null;
    }
    for (int i = left - 1; i > left - ASIDE && isRunning(i); i--) {
      if (pieces.tag(i) == PartOfSpeech.VERB && pieces.lemma(i).equals("pay")) {
        int object = pieces.isAny(i + 1, "no", "little", "any", "some") ? i + 2 : i + 1;
        NounPhrase due = phrases.from(object);
        return due != null && due.last() < left ? due : null;
      }
    }
    return null;
  }

  private boolean isRunning(int at) {
    return pieces.get(at).isWord() || pieces.get(at).isNumber();
  }

  /** Tells whether a verb says how much its subject is. */
  boolean isMeasuring(int verb) {
    return pieces.tag(verb).isVerb()
        && (ChangeReader.isWord(pieces.lower(verb)) || MEASURING.contains(pieces.lemma(verb)));
  }

  /** Returns what governs the words before a figure; null if the verb there takes an object. */
  @Nullable NounPhrase before(Amount amount, int floor) {
    int left = amount.first() - 1;
    int verb = left;
    while (verb > floor && isBetween(verb)) {
      verb--;
    }
    boolean apart = !pieces.tag(verb).isVerb();
    if (apart && amount.isDuration() && pieces.isAny(left, "in", "within", "over", "after")) {
      return null;
    }
    if (isAsked(verb, left)) {
      return null;
    }
    if (!pieces.tag(verb).isVerb()) {
      return subjects.before(left, floor);
    }
    boolean during = amount.hedge() == null && pieces.isAny(left, "in", "within");
    boolean spans = amount.isDuration() && !during && !pieces.isAny(left, "over", "by");
    boolean measures = isMeasuring(verb) || isPassive(verb) || spans && verb < left;
    return measures ? of(verb, floor) : null;
  }

  /** "sued the channel for $20m": the object is who was asked. */
  private boolean isAsked(int object, int left) {
    NounPhrase asked = pieces.isAny(left, "for", "by") ? phrases.upTo(object) : null;
    int verb = asked == null ? -1 : asked.first() - 1;
    while (verb > 0
        && (pieces.tag(verb) == PartOfSpeech.DET || pieces.tag(verb) == PartOfSpeech.PRON)) {
      verb--;
    }
    return pieces.tag(verb) == PartOfSpeech.VERB
        && switch (pieces.lemma(verb)) {
          case "sue", "ask", "bill", "press", "petition" -> pieces.is(left, "for");
          case "lead", "trail", "beat", "defeat" -> pieces.is(left, "by");
          default -> false;
        };
  }

  /** Returns the subject of a verb; null if it has none that is a noun. */
  @Nullable NounPhrase of(int verb, int floor) {
    int at = verb - 1;
    boolean relative = false;
    while (at > floor && isGroup(at)) {
      relative |= pieces.isAny(at, "which", "that", "who");
      at--;
    }
    if (pieces.isAny(at, "and", "but", "or")) {
      int other = verbBefore(at);
      return other < 0 ? null : of(other, -1);
    }
    boolean linked = pieces.tag(verb + 1) == PartOfSpeech.ADP || pieces.lower(verb).endsWith("ing");
    boolean participle = at == verb - 1 && linked && isParticiple(verb);
    if (pieces.is(at, ",")) {
      return relative || participle ? subjects.before(at - 1, floor) : beforeAside(at);
    }
    if (pieces.get(at).isNumber() && pieces.tag(at - 1) == PartOfSpeech.ADP) {
      at -= 2; // "the shutdown of 2019 cost"
    }
    if (at == floor) {
      int link = span(at);
      return link > 0 ? subjects.before(link - 1, -1) : null;
    }
    return at > floor ? subjects.before(at, floor) : null;
  }

  /** "donations over the ten years came to": where the span before a verb begins; -1 if none. */
  private int span(int last) {
    Units.Unit unit = Units.at(pieces, last, false);
    if (unit == null || !Units.isDuration(unit.name())) {
      return -1;
    }
    for (int i = last - 1; i > last - SPAN; i--) {
      if (pieces.tag(i) == PartOfSpeech.ADP) {
        return i;
      }
    }
    return -1;
  }

  /** "the last shutdown, in 2019, lasted": the subject stands before the commas. */
  private @Nullable NounPhrase beforeAside(int close) {
    int open = close - 1;
    while (open > Math.max(0, close - ASIDE) && !pieces.is(open, ",")) {
      open--;
    }
    return pieces.is(open, ",") ? subjects.before(open - 1, -1) : null;
  }

  /** Returns the verb of the clause that "and" goes on with; -1 if there is none. */
  private int verbBefore(int at) {
    for (int i = at - 1; i > Math.max(0, at - ASIDE); i--) {
      if (pieces.tag(i).isVerb() && !pieces.tag(i - 1).isVerb() && !pieces.is(i - 1, "to")) {
        return i;
      }
      if (!pieces.get(i).isWord() && !pieces.get(i).isNumber()) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the object of a verb that changes it ("cut the damages from $5m"); null if none. */
  @Nullable NounPhrase revised(int from) {
    int verb = pieces.is(from, "from") ? RangeReader.revision(pieces, from - 1) : -1;
    NounPhrase object = verb < 0 ? null : phrases.from(verb + 1);
    return object != null && object.last() < from ? object : null;
  }

  private boolean isParticiple(int verb) {
    return pieces.lower(verb).endsWith("ed") || pieces.lower(verb).endsWith("ing");
  }

  /** "is valued at", "was put at": the subject of a passive is measured, unless it pays. */
  private boolean isPassive(int verb) {
    boolean be = false;
    for (int i = verb - 1; i >= verb - 4 && pieces.tag(i) != PartOfSpeech.NOUN; i--) {
      be |= pieces.isAny(i, "was", "were", "is", "are", "been", "be", "being");
    }
    boolean pays = pieces.isAny(verb, "fined", "ordered", "paid", "awarded", "sentenced", "given");
    return be && !pays;
  }

  private boolean isBetween(int at) {
    return switch (pieces.tag(at)) {
      case ADP, ADV, PART -> true;
      default -> pieces.lower(at).endsWith("ly") && !pieces.tag(at).isVerb();
    };
  }

  private boolean isGroup(int at) {
    return pieces.tag(at).isVerb()
        || pieces.tag(at) == PartOfSpeech.ADV
        || pieces.tag(at) == PartOfSpeech.PART
        || pieces.isAny(at, "which", "that", "who");
  }

  /** "cost the economy $11bn": the figure behind the one who bears the cost is the subject's. */
  @Nullable NounPhrase ofCost(int left, int floor) {
    NounPhrase bearer = phrases.upTo(left);
    if (bearer == null) {
      return null;
    }
    int verb = isCost(bearer.first()) ? bearer.first() : bearer.first() - 1;
    while (pieces.tag(verb) == PartOfSpeech.DET || pieces.tag(verb) == PartOfSpeech.PRON) {
      verb--;
    }
    return pieces.isAny(verb, "cost", "costs", "costing") ? of(verb, floor) : null;
  }

  /** "the shutdown of 2019 cost $5bn": a verb, though it may look like the noun. */
  boolean isCost(int at) {
    boolean noun = pieces.tag(at).isNoun() && !pieces.get(at - 1).isNumber();
    return pieces.isAny(at, "cost", "costs") && !noun;
  }
}
