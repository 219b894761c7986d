package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.Tallies;
import parallax.claims.quantity.phrase.Clauses;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Finds what is said of the things counted: the class of the verb, state or noun that governs. */
public final class PredicateFinder {
  private final Pieces pieces;
  private final Clauses clauses;
  private final VerbMeanings meanings;
  private final Tolls tolls;

  /** Works on one sentence. */
  public PredicateFinder(Pieces pieces) {
    this.pieces = pieces;
    this.clauses = new Clauses(pieces);
    this.meanings = new VerbMeanings(pieces, clauses);
    this.tolls = new Tolls(pieces, new NounPhraseReader(pieces));
  }

  /**
   * Finds the predicate of a figure.
   *
   * @param before the predicate of the figure before it in the sentence, shared in a list
   */
  public @Nullable String find(Amount amount, Counted counted, @Nullable String before) {
    if ("magnitude".equals(amount.unit())) {
      return "measure";
    }
    if (amount.isCount() && Tallies.isVote(pieces, amount.numeral())) {
      return Tallies.isFor(pieces, amount.numeral()) ? "vote" : "oppose";
    }
    if (amount.first() == 1 && pieces.is(0, "of") && pieces.is(counted.last() + 1, ",")) {
      return isResident(counted) ? "live" : "number"; // "Of 900 villagers, 63 are dead"
    }
    String stated = stated(amount, counted);
    if (stated != null) {
      return stated;
    }
    if (!amount.isCount()) {
      String measured = measured(amount, counted);
      if (measured != null) {
        return measured;
      }
    }
    int left = leftNeighbour(beforeMarks(amount, counted));
    if (pieces.isAny(left, "including", "among", "excluding", "comprising") && before != null) {
      return before;
    }
    if (pieces.isAny(counted.end() + 1, "were", "are") && counted.head() < 0 && before != null) {
      boolean noun = pieces.tag(counted.end() + 2).isNoun();
      boolean harmed = Persons.HARMS.contains(before);
      if (noun && harmed && States.of(pieces.lower(counted.end() + 2)) == null) {
        return before;
      }
    }
    if (amount.isCount() && isDwelling(left)) {
      return "live";
    }
    String among = among(counted);
    if (among == null) {
      among = amongBefore(left);
    }
    if (among != null) {
      return among;
    }
    String found = governing(amount, counted, left, before);
    if ("destroy".equals(found) && Persons.PEOPLE.equals(counted.wording())) {
      return "kill"; // "58 were wiped out"
    }
    boolean weak = found == null || !PredicateClasses.isClass(found);
    return weak && isResident(counted) ? "live" : found;
  }

  private @Nullable String governing(
      Amount amount, Counted counted, int left, @Nullable String before) {
    int next = skipAdverbs(counted.end() + 1);
    boolean sum = !amount.isCount() && pieces.tag(left) == PartOfSpeech.VERB;
    if (!sum && pieces.is(next, "to") && pieces.tag(next + 1).isVerb()) {
      return meanings.of(amount, clauses.mainVerb(next + 1));
    }
    boolean verbLeft = pieces.tag(left) == PartOfSpeech.VERB;
    int own = isOpening(amount, next, left) ? clauses.verbAfter(counted.end()) : -1;
    if (own >= 0) {
      return meanings.of(amount, clauses.mainVerb(own));
    }
    boolean relative = verbLeft && pieces.isAny(left - 1, "that", "which", "who");
    if (clauses.isVerb(next) && !relative && !(verbLeft && pieces.lower(next).endsWith("ing"))) {
      int whole = clauses.verbAfter(counted.end());
      return meanings.of(amount, clauses.mainVerb(whole < 0 ? next : whole));
    }
    if (verbLeft) {
      return meanings.of(amount, left);
    }
    if (pieces.tag(left) == PartOfSpeech.ADP || pieces.tag(left) == PartOfSpeech.AUX) {
      return first(nearestBefore(amount, left), before);
    }
    int cost = amount.isMoney() ? clauses.verbBefore(left + 1) : -1;
    if (cost >= 0 && pieces.lemma(cost).equals("cost")) {
      return "cost";
    }
    int after = clauses.verbAfter(counted.end());
    boolean listed = pieces.tag(left) == PartOfSpeech.CCONJ && before != null;
    if (after >= 0 && !(listed && far(counted, after))) {
      return meanings.of(amount, clauses.mainVerb(after));
    }
    return first(before, nearestBefore(amount, amount.first()));
  }

  /**
   * Tells whether a clause of its own begins with the figure or behind it: "said 163 people in the
   * town were killed", "the $9m that the town asked for", "the $9m the town asked for".
   */
  private boolean isOpening(Amount amount, int next, int left) {
    boolean known = amount.isMoney() && pieces.is(amount.first() - 1, "the");
    boolean relative = pieces.isAny(next, "that", "which");
    PartOfSpeech tag = pieces.tag(next);
    boolean owner =
        tag == PartOfSpeech.DET || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.PRON;
    return clauses.isSpeech(left) && amount.isCount() && pieces.tag(next) == PartOfSpeech.ADP
        || known && (relative || owner);
  }

  /** "home to 900 people", "a town of 900 people". */
  private boolean isDwelling(int left) {
    boolean home = pieces.is(left, "to") && pieces.is(left - 1, "home");
    boolean town =
        pieces.is(left, "of")
            && pieces.isAny(left - 1, "town", "city", "village", "community", "nation", "country");
    return home || town;
  }

  /** "four reporters among 15 dead": what the others suffered. */
  private @Nullable String among(Counted counted) {
    int among = counted.end() + 1;
    for (int i = among + 1; pieces.is(among, "among") && i <= among + 4; i++) {
      String state = States.of(pieces.lower(i));
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /** "Among the dead were six children", "the injured included two nurses". */
  private @Nullable String amongBefore(int verb) {
    boolean included = pieces.isAny(verb, "included", "include", "includes");
    String state = included ? States.of(pieces.lower(verb - 1)) : null;
    boolean be = pieces.isAny(verb, "were", "was", "are", "is");
    for (int i = verb - 1; be && i >= verb - 4; i--) {
      boolean opened = pieces.is(i - 1, "among") || pieces.is(i - 2, "among");
      state = opened ? States.of(pieces.lower(i)) : null;
      if (state != null) {
        break;
      }
    }
    return state;
  }

  private boolean isResident(Counted counted) {
    return counted.head() >= 0
        && pieces.isAny(
            counted.head(),
            "residents",
            "inhabitants",
            "resident",
            "dwellers",
            "villagers",
            "townspeople");
  }

  /** A measurement is measured, an attributive duration lasts; else the verb says more. */
  private @Nullable String measured(Amount amount, Counted counted) {
    if (amount.isLength()) {
      return "measure";
    }
    boolean attribute =
        pieces.get(amount.last() - 1).isHyphen() || pieces.is(amount.last() + 1, "of");
    return amount.isDuration() && attribute && counted.head() >= 0 && !counted.part()
        ? "last"
        : null;
  }

  private static boolean far(Counted counted, int verb) {
    return verb > counted.end() + 4;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private @Nullable String nearestBefore(Amount amount, int at) {
    int verb = clauses.verbBefore(at);
    return verb < 0 ? null : meanings.of(amount, verb);
  }

  /** The thing counted, or the word right behind it, says it: "31 dead", "toll", "people hurt". */
  private @Nullable String stated(Amount amount, Counted counted) {
    int of = amount.last() + 1;
    if (pieces.is(of, "of")
        && pieces.isAny(of + 1, "those", "the")
        && States.of(pieces.lower(of + 2)) != null
        && !pieces.tag(of + 3).isNoun()) {
      return States.of(pieces.lower(of + 2)); // "Five of those killed were nurses"
    }
    if (counted.head() >= 0) {
      String state = States.of(pieces.lower(counted.head()));
      if (state != null) {
        return state;
      }
      if (counted.part() && pieces.isAny(counted.head(), "victims", "fatalities", "deaths")) {
        return "kill";
      }
    }
    int next = skipAdverbs(counted.end() + 1);
    String state = States.of(pieces.lower(next));
    if (state != null && !takesObject(next)) {
      return state;
    }
    String relative = pieces.isAny(next, "who", "that", "which") ? relative(next + 1) : null;
    if (relative != null) {
      return relative;
    }
    if (isGone(counted, next)) {
      return "kill";
    }
    String wording = counted.wording();
    String named = wording == null ? null : PredicateClasses.ofNoun(wording);
    String deed = named == null && counted.head() < 0 ? tolls.deed(amount) : null;
    return named == null ? deed : named;
  }

  /** "forty neighbours are gone", "six of them are no more". */
  private boolean isGone(Counted counted, int be) {
    boolean gone =
        pieces.isAny(be, "are", "were")
            && (pieces.is(be + 1, "gone") || pieces.is(be + 1, "no") && pieces.is(be + 2, "more"));
    int behind = pieces.is(be + 1, "gone") ? be + 2 : be + 3;
    return gone
        && counted.head() >= 0
        && PersonNouns.holds(pieces.lower(counted.head()))
        && !pieces.get(behind).isWord();
  }

  /** "six people who are still missing": the state, whatever is done for them. */
  private @Nullable String relative(int verb) {
    int at = verb;
    while (pieces.tag(at) == PartOfSpeech.AUX || pieces.tag(at) == PartOfSpeech.ADV) {
      at++;
    }
    if (pieces.is(at, "lost") && pieces.isAny(at + 2, "life", "lives")) {
      return "kill";
    }
    if (pieces.isAny(at, "died", "perished")) {
      return "kill";
    }
    return at > verb ? States.of(pieces.lower(at)) : null;
  }

  private boolean takesObject(int verb) {
    PartOfSpeech behind = pieces.tag(verb + 1);
    return pieces.tag(verb) == PartOfSpeech.VERB
        && (behind == PartOfSpeech.DET || behind == PartOfSpeech.NUM || behind.isNoun());
  }

  /** Short words in quotation marks belong to the sentence around: named "three towns" as stops. */
  private int beforeMarks(Amount amount, Counted counted) {
    int left = amount.first() - 1;
    boolean marked = pieces.get(left).isQuotationMark();
    return marked && pieces.get(counted.end() + 1).isQuotationMark() ? left - 1 : left;
  }

  private int leftNeighbour(int at) {
    int left = at;
    while (left > 0
        && (pieces.tag(left) == PartOfSpeech.DET
            || pieces.tag(left) == PartOfSpeech.ADV
            || pieces.tag(left) == PartOfSpeech.ADJ)) {
      left--;
    }
    boolean person = pieces.isAny(left, "him", "her", "them", "us", "me");
    return person && pieces.tag(left - 1) == PartOfSpeech.VERB ? left - 1 : left;
  }

  private int skipAdverbs(int at) {
    int next = at;
    while (pieces.tag(next) == PartOfSpeech.ADV) {
      next++;
    }
    return next;
  }
}
