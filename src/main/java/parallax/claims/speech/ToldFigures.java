package parallax.claims.speech;

import java.util.Set;
import parallax.language.NumberWords;
import parallax.language.PartOfSpeech;

/** Tells whether a verb of speech has a figure for its object: "put the toll at 31". */
final class ToldFigures {
  private static final Set<String> PUT_BY = Set.of("at", "as", "of");

  /** Nouns that stand for a figure: "gave a figure of 39", "a magnitude of 6.8". */
  private static final Set<String> FIGURES =
      Set.of(
          "figure", "number", "toll", "total", "magnitude", "estimate", "count", "tally", "value");

  private static final Set<String> INCOME =
      Set.of(
          "income",
          "loss",
          "losses",
          "revenue",
          "revenues",
          "profit",
          "profits",
          "earnings",
          "gain",
          "gains",
          "turnover");

  /** How far behind the verb the figure may stand. */
  private static final int REACH = 20;

  /** The most tokens between the verb and a figure that is its object. */
  private static final int LONGEST_HEDGE = 5;

  private final MarkedSentence sentence;

  ToldFigures(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Tells whether the noun stands for a figure. */
  static boolean isFigureNoun(String lower) {
    return FIGURES.contains(lower);
  }

  /** Something and its figure: "put the toll at 31", "gave the number as more than 1,200". */
  boolean isPut(int right, int to) {
    for (int i = right; i < to && i < right + REACH; i++) {
      if (i > right && PUT_BY.contains(sentence.lower(i)) && isFigureBehind(i, to)) {
        boolean of = sentence.is(i, "of");
        if (!of || FIGURES.contains(sentence.lower(i - 1))) {
          return true;
        }
      }
      boolean verb = sentence.tag(i).isVerb() && !isPossessed(i) && !isParticiple(i, right);
      if (verb || sentence.is(i, ",") || sentence.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  /** "put the taxes paid by the group at 38 million". */
  private boolean isParticiple(int i, int right) {
    return i > right && sentence.tag(i - 1) == PartOfSpeech.NOUN && sentence.is(i + 1, "by");
  }

  /** "Thursday's march": the tagger took the noun for a verb. */
  private boolean isPossessed(int i) {
    return PhraseWords.isPossessiveMark(sentence.lower(i - 1));
  }

  private boolean isFigureBehind(int preposition, int to) {
    for (int i = preposition + 1; i < to && i <= preposition + LONGEST_HEDGE - 1; i++) {
      if (isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** "gave a figure of 39", not "put the toll at 39". */
  boolean isOfFigure(TokenRange content) {
    for (int i = content.first() + 1; i <= content.last(); i++) {
      if (sentence.is(i, "of") && FIGURES.contains(sentence.lower(i - 1))) {
        return isFigureBehind(i, content.last() + 1);
      }
      if (sentence.is(i, "at") || sentence.is(i, "as")) {
        return false;
      }
    }
    return false;
  }

  /** A number as the object, maybe hedged: "counted at least 43 dead", "damages of up to 12". */
  boolean isCounted(int start, int to) {
    for (int i = start; i < to && i < start + LONGEST_HEDGE; i++) {
      if (isNumber(i)) {
        return true;
      }
      boolean of = sentence.is(i, "of") && i == start + 1 && sentence.tag(start).isNoun();
      boolean hedge =
          sentence.tag(i) == PartOfSpeech.ADP
              || sentence.tag(i) == PartOfSpeech.ADV
              || sentence.tag(i) == PartOfSpeech.ADJ
              || sentence.tag(i) == PartOfSpeech.DET;
      if (!of && !hedge && !(i <= start + 1 && sentence.tag(i).isNoun())) {
        return false;
      }
    }
    return false;
  }

  /** Income or the like as the object: "$3 million in income", "a gross loss of 40 million". */
  boolean isIncome(int start) {
    for (int i = start; i < sentence.size() && i < start + REACH; i++) {
      if (INCOME.contains(sentence.lower(i)) && !sentence.isCapitalized(i)) {
        return !sentence.tag(i + 1).isVerb();
      }
      boolean to = i == start && sentence.is(i, "to"); // "reported to the Revenue Office that"
      if (to || sentence.tag(i).isVerb() || sentence.tag(i) == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the token is a number or a sign before one. */
  boolean isNumber(int i) {
    return sentence.tag(i) == PartOfSpeech.NUM
        || sentence.tag(i) == PartOfSpeech.SYM
        || i >= 0
            && i < sentence.size()
            && (sentence.token(i).isNumber()
                || NumberWords.find(sentence.lower(i)).isPresent() && !sentence.is(i, "a"));
  }
}
