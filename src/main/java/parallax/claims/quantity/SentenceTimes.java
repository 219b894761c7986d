package parallax.claims.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.time.Dating;
import parallax.claims.time.Tense;
import parallax.language.Sentence;
import parallax.language.calendar.CalendarExpression;
import parallax.language.calendar.CalendarReader;
import parallax.language.calendar.When;

/** The calendar and clock expressions of a sentence, by its pieces. */
final class SentenceTimes {
  private final List<TimePhrase> phrases = new ArrayList<>();

  /**
   * Reads the expressions.
   *
   * @param published the day to reckon from, null where unknown
   */
  SentenceTimes(Pieces pieces, @Nullable LocalDate published) {
    Sentence sentence = pieces.sentence();
    Dating dating = new Dating(published);
    int piece = 0;
    for (CalendarExpression expression : CalendarReader.read(sentence)) {
      while (piece < pieces.size() && pieces.get(piece).token() < expression.first()) {
        piece++;
      }
      int last = piece;
      while (last + 1 < pieces.size() && pieces.get(last + 1).token() <= expression.last()) {
        last++;
      }
      Tense tense = Tense.at(sentence, expression.first(), expression.last());
      String iso = dating.place(expression, tense).iso();
      String value = iso == null ? pieces.text(piece, last) : iso;
      boolean hour = expression.when() instanceof When.Open;
      phrases.add(new TimePhrase(hour ? null : value, piece, last, isFrame(expression.when())));
    }
  }

  /** A month, a year or a bygone year sets what it heads apart from the events of the day. */
  private static boolean isFrame(When when) {
    return switch (when) {
      case When.Date date -> date.year() != null || date.day() == null;
      case When.Years years -> true;
      case When.NearMonth month -> true;
      case When.Shifted shifted ->
          shifted.amount() < 0 && shifted.unit().compareTo(ChronoUnit.YEARS) >= 0;
      case When.Weekday weekday -> false;
      case When.FromNamed named -> false;
      case When.Open open -> false;
    };
  }

  /** Returns the phrases in their order. */
  List<TimePhrase> phrases() {
    return phrases;
  }

  /** Tells whether a piece belongs to one of the phrases. */
  boolean covers(int piece) {
    for (TimePhrase phrase : phrases) {
      if (phrase.first() <= piece && piece <= phrase.last()) {
        return true;
      }
    }
    return false;
  }
}
