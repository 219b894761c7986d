package parallax.claims;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import parallax.claims.time.Dating;
import parallax.claims.time.Occurrence;
import parallax.claims.time.Tense;
import parallax.language.Sentence;
import parallax.language.calendar.CalendarExpression;
import parallax.language.calendar.CalendarReader;
import parallax.language.calendar.When;
import parallax.model.Moment;

/** Finds claims of kind time: calendar and clock expressions, and what happened then. */
final class TimeExtractor implements Extractor {

  @Override
  public List<Finding> find(Article article) {
    List<Finding> findings = new ArrayList<>();
    Dating dating = new Dating(article.source().metadata().published());
    for (Sentence sentence : article.document().sentences()) {
      CalendarExpression before = null;
      for (CalendarExpression expression : CalendarReader.read(sentence)) {
        boolean repeated = before != null && isRepeated(sentence, before, expression);
        findings.add(finding(sentence, repeated ? before : expression, expression, dating));
        before = repeated ? before : expression;
      }
    }
    return findings;
  }

  /** "at 7.40pm on Monday (16:40 GMT)": the same is said again, of the same happening. */
  private static boolean isRepeated(
      Sentence sentence, CalendarExpression before, CalendarExpression expression) {
    int bracket = expression.first() - 1;
    return before.last() + 1 == bracket
        && sentence.tokens().get(bracket).is("(")
        && expression.clock() != null
        && before.clock() != null;
  }

  /**
   * Reads an expression.
   *
   * @param telling the expression of whose clause the sentence tells what happened
   */
  private static Finding finding(
      Sentence sentence, CalendarExpression telling, CalendarExpression expression, Dating dating) {
    Tense tense = Tense.at(sentence, expression.first(), expression.last());
    Dating.Place place = dating.place(expression, tense);
    Occurrence occurrence = Occurrence.at(sentence, telling, isCoarse(telling.when()));
    Moment moment = new Moment(place.iso(), place.partial(), occurrence.about(), occurrence.deed());
    return new Finding(sentence.span(expression.first(), expression.last()), sentence, moment);
  }

  private static boolean isCoarse(When when) {
    return switch (when) {
      case When.Years years -> true;
      case When.Date date -> date.month() == null;
      case When.Shifted shifted ->
          shifted.month() == null && shifted.unit().compareTo(ChronoUnit.YEARS) >= 0;
      case When.NearMonth month -> false;
      case When.Weekday weekday -> false;
      case When.FromNamed named -> false;
      case When.Open open -> false;
    };
  }
}
