package parallax.claims.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.language.calendar.CalendarExpression;
import parallax.model.Moment;

/**
 * What happened at the time that an expression names.
 *
 * @param about the clause around the expression, without the expression
 * @param deed the key of the deed, or the lemma of its verb; null where there is none
 */
public record Occurrence(String about, @Nullable String deed) {
  private static final Set<String> DATELINE_MARKS = Set.of("(", "-", "\u2013", "\u2014", ":", "/");
  private static final int LONGEST_PLACE = 6;

  /** Reads what happened at an expression. */
  public static Occurrence at(Sentence sentence, CalendarExpression expression, boolean coarse) {
    if (isDateline(sentence, expression)) {
      return new Occurrence(sentence.text(0, expression.first() - 2), Moment.DATELINE);
    }
    Clause clause = Clause.around(sentence, expression);
    DeedSearch.Found found = new DeedSearch(sentence, clause, expression, coarse).deed();
    String about = new AboutPhrase(sentence, clause, expression).words(found);
    return new Occurrence(about, found == null ? null : found.key());
  }

  /** "PORT VILA, Oct. 9 (Agency) -": a place in capitals, a comma, the date, then a mark. */
  private static boolean isDateline(Sentence sentence, CalendarExpression expression) {
    int comma = expression.first() - 1;
    int behind = expression.last() + 1;
    boolean marked =
        behind < sentence.tokens().size()
            && DATELINE_MARKS.contains(sentence.tokens().get(behind).text());
    if (!marked || comma < 1 || comma > LONGEST_PLACE || !sentence.tokens().get(comma).is(",")) {
      return false;
    }
    for (int i = 0; i < comma; i++) {
      if (sentence.tokens().get(i).isWord() && !sentence.tokens().get(i).isCapitalized()) {
        return false;
      }
    }
    return true;
  }
}
