package parallax.claims.quantity.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.time.Dating;
import parallax.claims.time.Tense;
import parallax.language.Sentence;
import parallax.language.calendar.CalendarExpression;
import parallax.language.calendar.CalendarReader;
import parallax.language.calendar.When;

/** The calendar and clock expressions of a sentence, by its pieces. */
public final class SentenceTimes {
  private final List<TimePhrase> phrases = new ArrayList<>();
  private final BitSet covered = new BitSet();

  /**
   * Reads the expressions.
   *
   * @param published the day to reckon from, null where unknown
   */
  public SentenceTimes(Pieces pieces, @Nullable LocalDate published) {
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
      covered.set(piece, last + 1);
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

  /** Returns the first phrase of the sentence; null if it has none. */
  public @Nullable TimePhrase first() {
    return phrases.isEmpty() ? null : phrases.getFirst();
  }

  /**
   * Returns the first phrase that names a day or longer and starts behind a piece; null if none.
   */
  public @Nullable TimePhrase behind(int piece) {
    for (int i = covered.nextSetBit(piece + 1); i >= 0; i = covered.nextSetBit(i + 1)) {
      TimePhrase phrase = startingAt(i);
      if (phrase != null && phrase.value() != null || i > piece + Pieces.REACH) {
        return phrase;
      }
    }
    return null;
  }

  /** Returns the last phrase that names a day or longer and ends before a piece; null if none. */
  public @Nullable TimePhrase before(int piece) {
    int first = Math.max(0, piece - Pieces.REACH);
    for (int i = covered.previousSetBit(piece - 1); i >= first; i = covered.previousSetBit(i - 1)) {
      TimePhrase phrase = startingAt(i);
      if (phrase != null && phrase.value() != null && phrase.last() < piece) {
        return phrase;
      }
    }
    return null;
  }

  private @Nullable TimePhrase startingAt(int piece) {
    int low = 0;
    int high = phrases.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int first = phrases.get(middle).first();
      if (first == piece) {
        return phrases.get(middle);
      }
      if (first < piece) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** Tells whether a piece belongs to one of the phrases. */
  boolean covers(int piece) {
    return covered.get(piece);
  }
}
