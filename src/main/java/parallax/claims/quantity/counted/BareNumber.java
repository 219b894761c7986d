package parallax.claims.quantity.counted;

import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.number.Parents;
import parallax.claims.quantity.number.Tallies;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;
import parallax.model.Relation;

/** Decides whether a figure without unit and without a noun behind it says how much of anything. */
public final class BareNumber {
  /** A group of verbs is no longer than this. */
  private static final int GROUP = 4;

  /** From here on a bare number in digits before a verb counts something: "66 lived there". */
  private static final int TEN = 10;

  /** Up to here "at ten" is a time of day. */
  private static final int HOURS = 12;

  /** Below this, "the 20" are those spoken of; above it, a count. */
  private static final int HUNDRED = 100;

  private final Pieces pieces;

  /** Works on one sentence. */
  public BareNumber(Pieces pieces) {
    this.pieces = pieces;
  }

  private static boolean isToll(Counted counted) {
    String wording = counted.wording();
    return wording != null && PredicateClasses.ofNoun(wording) != null;
  }

  /** "a family of four". */
  private boolean isGroup(Amount amount) {
    return amount.numeral().high() > 1
        && new Persons(pieces).group(amount, new NounPhraseReader(pieces)) != null;
  }

  /** "the boats are six in number". */
  private boolean isNumbered(Amount amount) {
    int next = amount.last() + 1;
    return pieces.is(next, "in") && pieces.is(next + 1, "number");
  }

  /** "19 people were hurt, three with burns", "ten died in one village and five in another". */
  private boolean isListed(Amount amount, Counted counted) {
    int next = amount.last() + 1;
    boolean open = pieces.isAny(amount.first() - 1, ",", "and") && amount.numeral().high() != 1;
    boolean place =
        pieces.isAny(
            next, "in", "with", "inside", "outside", "near", "aboard", "from", "for", "against");
    return open && counted.wording() != null && (place || pieces.lower(next).endsWith("ly"));
  }

  /** "the ministry's figure was 171." */
  private boolean isPredicate(Amount amount, Counted counted) {
    int next = amount.last() + 1;
    boolean closed = !pieces.get(next).isWord() && !pieces.get(next).isHyphen();
    if (closed && pieces.is(0, "of") && pieces.tag(amount.first() - 1) == PartOfSpeech.VERB) {
      return counted.wording() != null; // "Of seven trials, it won four."
    }
    return counted.wording() != null
        && amount.numeral().isDigits()
        && amount.numeral().high() >= TEN
        && pieces.isAny(amount.first() - 1, "is", "was", "are", "were", "been")
        && closed;
  }

  /** "five died", "six were badly hurt": who else but persons. */
  private boolean isHarm(int verb) {
    for (int i = verb; i <= verb + GROUP; i++) {
      String kind = PredicateClasses.of(pieces.lemma(i));
      boolean harm = kind != null && PredicateClasses.HARMS.contains(kind);
      if (harm && pieces.tag(i) == PartOfSpeech.VERB || States.of(pieces.lower(i)) != null) {
        return true;
      }
      if (!pieces.tag(i).isVerb() && pieces.tag(i) != PartOfSpeech.ADV) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the figure is to be left out. */
  public boolean isNone(Amount amount, Counted counted) {
    if (!amount.isCount() || counted.head() >= 0 || counted.part() || isToll(counted)) {
      return false;
    }
    Numeral numeral = amount.numeral();
    if (Parents.isOf(pieces, amount) || isNumbered(amount) || isGroup(amount)) {
      return false;
    }
    if (Tallies.isVote(pieces, numeral)) {
      return false;
    }
    boolean share = numeral.form() == Numeral.Form.FRACTION;
    if (share && (pieces.is(amount.last() + 1, "of") || pieces.is(amount.first() - 1, "by"))) {
      return false;
    }
    if (amount.relation() == Relation.BETWEEN
        || numeral.isMagnitude()
        || amount.hedge() != null
        || numeral.scale() >= 1000) {
      return false;
    }
    String verb = PredicateClasses.of(pieces.lemma(amount.first() - 1));
    if (verb != null && PredicateClasses.HARMS.contains(verb) && numeral.high() != 1) {
      return false;
    }
    if (pieces.is(amount.first() - 1, "at")
        && numeral.high() <= HOURS
        && counted.wording() == null) {
      return true; // "it meets at ten"
    }
    if (pieces.isAny(amount.first() - 1, "the", "these", "those")) {
      return !numeral.isDigits()
          || numeral.high() < HUNDRED; // "the three", "the 4,200 on the list"
    }
    int next = amount.last() + 1;
    while (pieces.tag(next) == PartOfSpeech.ADV) {
      next++;
    }
    boolean opens = amount.first() == 0 && pieces.tag(next) == PartOfSpeech.VERB;
    boolean many = opens || numeral.isDigits() && numeral.high() >= TEN;
    boolean told = counted.wording() != null || isHarm(next) || many;
    if (pieces.tag(next).isVerb() && told && numeral.high() != 1) {
      return false;
    }
    boolean by = pieces.is(amount.first() - 1, "by");
    if (by && numeral.isDigits() && ChangeReader.isWord(pieces.lower(amount.first() - 2))) {
      return false; // "it fell by 1"
    }
    boolean taken = counted.wording() != null && Elliptic.isTaken(pieces, amount);
    if (taken || isListed(amount, counted) || isPredicate(amount, counted)) {
      return false;
    }
    boolean object =
        pieces.tag(amount.first() - 1) == PartOfSpeech.VERB
            || pieces.tag(amount.first() - 1) == PartOfSpeech.ADP
            || pieces.isAny(amount.first() - 1, "to", "by", ":");
    boolean large = numeral.isDigits() && numeral.high() >= 2 || numeral.high() > 9;
    return !(object && large);
  }
}
