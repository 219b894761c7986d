package parallax.claims.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.calendar.CalendarExpression;

/**
 * What happened at the time that an expression names.
 *
 * @param about the clause around the expression, without the expression
 * @param deed the key of the deed, or the lemma of its verb; null where there is none
 */
public record Occurrence(String about, @Nullable String deed) {
  private static final int LONGEST_ABOUT = 22;

  /** Reads what happened at an expression. */
  public static Occurrence at(Sentence sentence, CalendarExpression expression, boolean coarse) {
    Clause clause = Clause.around(sentence, expression);
    return new Occurrence(
        about(sentence, clause, expression),
        new DeedSearch(sentence, clause, expression, coarse).deed());
  }

  /** The words of the clause on both sides of the expression and of the preposition before it. */
  private static String about(Sentence sentence, Clause clause, CalendarExpression expression) {
    int before = beforePreposition(sentence, expression.first() - 1);
    int behind = expression.last() + 1;
    while (behind <= clause.last() && !isWordOrNumber(sentence, behind)) {
      behind++;
    }
    int first = clause.first();
    while (first <= before && isJoint(sentence, first)) { // "and", "as"
      first++;
    }
    List<String> parts = new ArrayList<>();
    if (first <= before) {
      parts.add(sentence.text(Math.max(first, before - LONGEST_ABOUT + 1), before));
    }
    int room = LONGEST_ABOUT - Math.max(0, before - first + 1);
    if (behind <= clause.last() && room > 2) {
      parts.add(sentence.text(behind, Math.min(clause.last(), behind + room - 1)));
    }
    return String.join(" ", parts).strip();
  }

  private static boolean isWordOrNumber(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.isWord() || token.isNumber();
  }

  /** Leaves out "on" or "at the" before an expression; "the" alone belongs to what follows. */
  private static int beforePreposition(Sentence sentence, int i) {
    int at = i;
    while (at >= 0 && sentence.tags().get(at) == PartOfSpeech.DET) {
      at--;
    }
    if (at >= 0 && sentence.tags().get(at) == PartOfSpeech.ADP) {
      at--;
    } else {
      at = i;
    }
    while (at >= 0 && !isWordOrNumber(sentence, at)) {
      at--;
    }
    return at;
  }

  private static boolean isJoint(Sentence sentence, int i) {
    PartOfSpeech tag = sentence.tags().get(i);
    return !isWordOrNumber(sentence, i) || tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.CCONJ;
  }
}
