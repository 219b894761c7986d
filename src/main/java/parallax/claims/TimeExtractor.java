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
      for (CalendarExpression expression : CalendarReader.read(sentence)) {
        findings.add(finding(sentence, expression, dating));
      }
    }
    return findings;
  }

  private static Finding finding(Sentence sentence, CalendarExpression expression, Dating dating) {
    Tense tense = Tense.at(sentence, expression.first(), expression.last());
    Dating.Place place = dating.place(expression, tense);
    Occurrence occurrence = Occurrence.at(sentence, expression, isCoarse(expression.when()));
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
