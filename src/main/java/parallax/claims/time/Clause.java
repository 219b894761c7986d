package parallax.claims.time;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;
import parallax.language.calendar.CalendarExpression;

/**
 * The stretch of a sentence around a time expression that tells one thing.
 *
 * @param first place of the first token
 * @param last place of the last token
 */
record Clause(int first, int last) {
  private static final Set<String> OPENERS =
      Set.of(
          "who",
          "which",
          "that",
          "while",
          "when",
          "after",
          "before",
          "because",
          "although",
          "though",
          "where",
          "whom",
          "whose",
          "if",
          "unless",
          "until",
          "as",
          "so",
          "but",
          "since");
  private static final Set<String> HARD_MARKS =
      Set.of(";", ":", "\u2014", "(", ")", "\"", "\u201c", "\u201d", "\u2013");

  /** Returns the clause around an expression. */
  static Clause around(Sentence sentence, CalendarExpression expression) {
    int first = left(sentence, expression.first());
    int last = right(sentence, expression.last());
    boolean bare = !hasVerb(sentence, first, expression.first() - 1);
    while (bare && isComma(sentence, last + 1) && !hasVerb(sentence, expression.last() + 1, last)) {
      boolean aside = isAdposition(sentence, last + 2);
      last = right(sentence, last + 1);
      if (aside && isComma(sentence, last + 1)) {
        last = right(sentence, last + 1); // "On Monday, in a further step, the board agreed"
      }
    }
    int when = isComma(sentence, last + 1) ? last + 2 : last + 1;
    if (when < sentence.tokens().size() && sentence.tokens().get(when).is("when")) {
      last = right(sentence, when); // "the firm lost on Monday when a judge ruled against it"
    }
    int that = last + 1;
    if (that < sentence.tokens().size() && sentence.tokens().get(that).is("that")) {
      last = right(sentence, that);
    }
    while (first > 0 && isComma(sentence, first - 1) && !hasVerb(sentence, first, last)) {
      first = left(sentence, first - 1);
    }
    return new Clause(first, last);
  }

  private static int left(Sentence sentence, int from) {
    int i = from - 1;
    while (i >= 0) {
      Token token = sentence.tokens().get(i);
      boolean comma = token.is(",") && i < from - 1;
      if (comma || HARD_MARKS.contains(token.lower()) || opens(sentence, i)) {
        return i + 1;
      }
      i--;
    }
    return 0;
  }

  private static int right(Sentence sentence, int from) {
    int i = from + 1;
    while (i < sentence.tokens().size()) {
      Token token = sentence.tokens().get(i);
      boolean stop = token.is(".") || token.is("?") || token.is("!");
      if (stop || token.is(",") || HARD_MARKS.contains(token.lower()) || opens(sentence, i)) {
        return i - 1;
      }
      i++;
    }
    return sentence.tokens().size() - 1;
  }

  private static boolean opens(Sentence sentence, int i) {
    if (!OPENERS.contains(sentence.tokens().get(i).lower())) {
      return false;
    }
    PartOfSpeech tag = sentence.tags().get(i);
    return tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.PRON || tag == PartOfSpeech.CCONJ;
  }

  private static boolean isComma(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size() && sentence.tokens().get(i).is(",");
  }

  private static boolean isAdposition(Sentence sentence, int i) {
    return i < sentence.tokens().size() && sentence.tags().get(i) == PartOfSpeech.ADP;
  }

  private static boolean hasVerb(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Verbs.isMain(sentence, i) || sentence.tags().get(i) == PartOfSpeech.AUX) {
        return true;
      }
    }
    return false;
  }
}
