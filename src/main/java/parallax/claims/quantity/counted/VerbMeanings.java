package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.Clauses;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;

/** Finds the class that a verb falls into with what it governs: "lost their lives" is "kill". */
final class VerbMeanings {
  /** A verb's object noun stands no further behind it than this. */
  private static final int OBJECT = 3;

  /** A verb is denied no further before it than this: "have not yet been found". */
  private static final int NOT = 5;

  private final Pieces pieces;
  private final Clauses clauses;

  VerbMeanings(Pieces pieces, Clauses clauses) {
    this.pieces = pieces;
    this.clauses = clauses;
  }

  /** Returns the class of a verb, of the state or of the object noun that it introduces. */
  String of(Amount amount, int verb) {
    for (int i = verb + 1; i <= verb + OBJECT; i++) {
      String state = States.of(pieces.lower(i));
      if (state != null && isLinking(pieces.lemma(verb))) {
        return state;
      }
    }
    String lemma = pieces.lemma(verb);
    String harm = isDoer(amount, verb) ? PredicateClasses.of(lemma) : null;
    if (harm != null && PredicateClasses.HARMS.contains(harm)) {
      return "attack"; // "Four gunmen killed 12 people"
    }
    if (pieces.is(verb + 1, "to") && pieces.is(verb + 2, "death")) {
      return "kill"; // "burnt to death"
    }
    if (isUnfound(amount, lemma, verb)) {
      return "missing";
    }
    if (isExpelling(lemma, verb)) {
      return "displace";
    }
    if (isWrecking(lemma, verb)) {
      return "destroy";
    }
    if (isLight(lemma)) {
      for (int i = verb + 1; i <= verb + OBJECT && !clauses.isBoundary(i); i++) {
        String object = pieces.tag(i).isNoun() ? object(i) : null;
        if (object != null) {
          return object;
        }
      }
      boolean behind = amount.first() == verb + 1;
      int counted = amount.last() + 1;
      String object = behind && pieces.tag(counted).isNoun() ? object(counted) : null;
      if (object != null) {
        return object; // "claimed more than 12,000 lives"
      }
    }
    String state = States.of(pieces.lower(verb));
    if (state != null) {
      return state;
    }
    if (amount.isMoney() && lemma.equals("make")) {
      return "earn";
    }
    String name = PredicateClasses.of(lemma);
    boolean talks = "destroy".equals(name) && amount.isDuration(); // "talks collapsed in an hour"
    return name == null || talks ? lemma : name;
  }

  /** Tells whether those counted before a verb did it to others. */
  private boolean isDoer(Amount amount, int verb) {
    PartOfSpeech behind = pieces.tag(verb + 1);
    boolean object = behind == PartOfSpeech.NUM || behind == PartOfSpeech.DET;
    return amount.isCount()
        && amount.last() < verb
        && object
        && pieces.tag(verb) == PartOfSpeech.VERB
        && pieces.tag(verb - 1) != PartOfSpeech.AUX;
  }

  /** "30 people have not been accounted for", "five have not been found". */
  private boolean isUnfound(Amount amount, String lemma, int verb) {
    boolean sought =
        switch (lemma) {
          case "account" -> pieces.is(verb + 1, "for");
          case "find", "trace", "locate" -> pieces.isAny(verb - 1, "been", "be");
          default -> false;
        };
    boolean not = false;
    for (int i = verb - 1; sought && i > verb - NOT && i > amount.last(); i--) {
      not |= pieces.isAny(i, "not", "n't", "never");
    }
    return not;
  }

  /** "forced from their homes", "drove thousands from the town". */
  private boolean isExpelling(String lemma, int verb) {
    boolean driven = lemma.equals("drive") || lemma.equals("force") || lemma.equals("chase");
    for (int i = verb + 1; driven && i <= verb + 6; i++) {
      if (pieces.is(i, "from") && pieces.isAny(i + 2, "home", "homes", "houses", "villages")) {
        return true;
      }
    }
    return false;
  }

  /** "wiped out", "blew up", "burned down", "swept away". */
  private boolean isWrecking(String lemma, int verb) {
    return switch (lemma) {
      case "wipe" -> pieces.is(verb + 1, "out");
      case "blow" -> pieces.is(verb + 1, "up");
      case "burn", "knock", "tear", "pull" -> pieces.is(verb + 1, "down");
      case "sweep", "wash" -> pieces.is(verb + 1, "away");
      default -> false;
    };
  }

  private @Nullable String object(int noun) {
    return switch (pieces.lemma(noun)) {
      case "life" -> "kill";
      case "injury", "wound", "burn" -> "injure";
      case "shelter", "refuge" -> "shelter";
      case "hospital", "treatment" -> "treat";
      default -> null;
    };
  }

  private static boolean isLinking(String lemma) {
    return switch (lemma) {
      case "be",
          "confirm",
          "report",
          "fear",
          "leave",
          "remain",
          "declare",
          "presume",
          "find",
          "pronounce",
          "believe",
          "list",
          "go",
          "record",
          "become",
          "get" ->
          true;
      default -> false;
    };
  }

  private static boolean isLight(String lemma) {
    return switch (lemma) {
      case "lose",
          "claim",
          "take",
          "seek",
          "suffer",
          "sustain",
          "receive",
          "cost",
          "get",
          "find",
          "have",
          "rush",
          "undergo",
          "need" ->
          true;
      default -> false;
    };
  }
}
