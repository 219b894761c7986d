package parallax.claims.quantity;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.model.Relation;

/** Decides whether a figure without unit and without a noun behind it says how much of anything. */
final class BareNumber {
  /** Classes of verbs behind which even a small bare number counts persons: "killing seven". */
  static final Set<String> HARMS = Set.of("kill", "injure", "trap", "arrest", "displace");

  /** A group of verbs is no longer than this. */
  private static final int GROUP = 4;

  private final Pieces pieces;

  BareNumber(Pieces pieces) {
    this.pieces = pieces;
  }

  private static boolean isToll(Counted counted) {
    String wording = counted.wording();
    return wording != null && PredicateFinder.named(wording) != null;
  }

  /** "19 people were hurt, three with burns", "ten died in one village and five in another". */
  private boolean isListed(Amount amount, Counted counted) {
    int next = amount.last() + 1;
    boolean open = pieces.isAny(amount.first() - 1, ",", "and") && amount.numeral().high() != 1;
    boolean place = pieces.isAny(next, "in", "with", "inside", "outside", "near", "aboard", "from");
    return open && counted.wording() != null && (place || pieces.lower(next).endsWith("ly"));
  }

  /** "five died", "six were badly hurt": who else but persons. */
  private boolean isHarm(int verb) {
    for (int i = verb; i <= verb + GROUP; i++) {
      String kind = PredicateClasses.of(pieces.lemma(i));
      boolean harm = kind != null && HARMS.contains(kind);
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
  boolean isNone(Amount amount, Counted counted) {
    if (!amount.isCount() || counted.head() >= 0 || counted.part() || isToll(counted)) {
      return false;
    }
    Numeral numeral = amount.numeral();
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
    if (verb != null && HARMS.contains(verb) && numeral.high() != 1) {
      return false;
    }
    if (pieces.isAny(amount.first() - 1, "the", "these", "those")) {
      return true;
    }
    int next = amount.last() + 1;
    while (pieces.tag(next) == PartOfSpeech.ADV) {
      next++;
    }
    boolean told = counted.wording() != null || isHarm(next);
    if (pieces.tag(next).isVerb() && told && numeral.high() != 1) {
      return false;
    }
    if (isListed(amount, counted)) {
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
