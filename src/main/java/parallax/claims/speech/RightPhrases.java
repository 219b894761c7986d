package parallax.claims.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds where noun phrases end whose start is known, by parts of speech. */
final class RightPhrases {
  /** Prepositions that tie a phrase to the noun before it rather than to the verb. */
  private static final Set<String> CLOSE_LINKS = Set.of("of", "for", "from", "with", "at", "in");

  private final MarkedSentence sentence;

  RightPhrases(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the noun phrase that starts at a token, with the prepositional phrases that belong to
   * it; null if none does.
   */
  @Nullable TokenRange startingAt(int start) {
    int last = baseStartingAt(start);
    if (last < start) {
      return null;
    }
    while (last + 2 < sentence.size()) {
      int next = last + 1;
      if (sentence.is(next, "(")) {
        int close = next;
        while (close < sentence.size() && !sentence.is(close, ")")) {
          close++;
        }
        if (close >= sentence.size()) {
          break;
        }
        last = close;
        continue;
      }
      boolean links =
          CLOSE_LINKS.contains(sentence.lower(next)) || sentence.is(next, "and") && isName(next);
      int further = links ? baseStartingAt(next + 1) : -1;
      if (further < 0 || !sentence.is(next, "of") && isCircumstance(next + 1, further)) {
        break;
      }
      last = further;
    }
    return new TokenRange(start, last);
  }

  /** Returns the same with what says more of a speaker: "two people briefed on the talks". */
  @Nullable TokenRange speakerStartingAt(int start) {
    TokenRange phrase = startingAt(start);
    int next = phrase == null ? sentence.size() : phrase.last() + 1;
    boolean modified =
        switch (sentence.tag(next)) {
          case VERB ->
              sentence.lower(next).endsWith("ed")
                  || sentence.is(next + 1, "by") && !sentence.lower(next).endsWith("ing");
          case ADJ, ADV -> sentence.is(next + 1, "to") || sentence.is(next + 1, "with");
          default -> false;
        };
    if (phrase == null
        || !modified
        || !sentence.tag(next - 1).isNoun()
        || sentence.tag(next + 1) != PartOfSpeech.ADP) {
      return phrase;
    }
    TokenRange object = startingAt(next + 2);
    return object == null ? phrase : new TokenRange(start, object.last());
  }

  /** "Ruth Hale and Mark Dow", not "Ruth Hale and left". */
  private boolean isName(int conjunction) {
    return sentence.isCapitalized(conjunction + 1) && sentence.isCapitalized(conjunction - 1);
  }

  /** Tells whether the phrase says when or where something was said. */
  boolean isCircumstance(int first, int last) {
    for (int i = first; i <= last; i++) {
      String lower = sentence.lower(i);
      if (PhraseWords.isTime(lower) || PhraseWords.isOccasion(lower)) {
        return true;
      }
    }
    return first == last && sentence.token(first).isNumber();
  }

  /** A mark around a word or two that belong to the phrase: its "deep concern". */
  private boolean isTermMark(int i) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null && sentence.isMark(i) && !quotation.exceedsTerm();
  }

  private int baseStartingAt(int start) {
    if (start >= sentence.size()) {
      return -1;
    }
    if (sentence.isPronoun(start)) {
      return start;
    }
    int last = start - 1;
    int noun = -1;
    while (last + 1 < sentence.size() && follows(last + 1, start)) {
      last++;
      if (sentence.tag(last).isNoun()
          || sentence.tag(last) == PartOfSpeech.NUM
          || sentence.isCapitalized(last)) {
        noun = last;
      }
    }
    return noun;
  }

  private boolean follows(int i, int start) {
    String lower = sentence.lower(i);
    if (PhraseWords.isTime(lower) && i > start) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, NUM, X, SYM -> true;
      case DET -> i == start || sentence.tag(i - 1) == PartOfSpeech.DET || sentence.is(i - 1, "of");
      case PRON -> PhraseWords.isPossessive(lower);
      case PART -> PhraseWords.isPossessiveMark(lower);
      case VERB -> lower.endsWith("ed") && i <= start + 1 || sentence.isCapitalized(i);
      case PUNCT ->
          i > start && (lower.equals("-") || lower.equals("/") || sentence.isPlurals(i))
              || isTermMark(i);
      case ADV -> i > start && sentence.tag(i + 1) == PartOfSpeech.ADJ;
      default -> sentence.isCapitalized(i) && i > start;
    };
  }
}
