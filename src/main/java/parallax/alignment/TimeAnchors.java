package parallax.alignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Moment;
import parallax.model.Span;

/**
 * Tells for which other time than that of the event a claim holds: "In April last year …" at the
 * head of a sentence carries over to the sentences that follow without a time of their own.
 */
final class TimeAnchors {
  /** A time further back from the event than this is another event's. */
  private static final int DAYS_OF_ONE_EVENT = 60;

  private static final int CARRIES_OVER = 2;
  private static final int HEAD = 14;

  private final @Nullable LocalDate event;

  TimeAnchors(@Nullable EventDate event) {
    this.event = event == null ? null : event.date();
  }

  /**
   * Returns the month or year that a claim is about, such as {@code 2012-04} or {@code 2004}; null
   * where that is the event's own time or unknown.
   */
  @Nullable String of(SourceText source, Claim claim, @Nullable String asOf) {
    String named = background(asOf);
    if (named != null) {
      return named;
    }
    int sentence = source.sentenceAt(claim.span().start());
    for (int back = 0; back <= CARRIES_OVER && sentence - back >= 0; back++) {
      int at = sentence - back;
      boolean any = false;
      for (Claim moment : source.moments()) {
        if (!source.sentence(at).contains(moment.span())) {
          continue;
        }
        boolean heads = moment.span().start() - source.sentence(at).start() <= HEAD;
        boolean governs = heads || back == 0 && inClause(source, at, claim.span(), moment.span());
        String time = background(((Moment) moment.content()).iso());
        if (governs && time != null) {
          return time;
        }
        any |= governs;
      }
      if (any || !source.continuesParagraph(at)) {
        return null;
      }
    }
    return null;
  }

  private static boolean inClause(SourceText source, int sentence, Span claim, Span moment) {
    var tokens = source.tokens(source.sentence(sentence));
    for (int i = 0; i < tokens.size(); i++) {
      boolean of = tokens.get(i).is("of") && i + 1 < tokens.size();
      if (of && tokens.get(i + 1).start() == moment.start()
          || tokens.get(i).start() >= moment.end() && isAttributeOf(tokens.get(i), moment)) {
        return false; // "the 2004 tsunami", "the tsunami of 2004"
      }
    }
    Span clause = Clauses.around(tokens, claim);
    Token first = tokens.get(StrictMath.min(clause.start(), tokens.size() - 1));
    Token last = tokens.get(StrictMath.max(0, clause.end() - 1));
    return moment.start() >= first.start() && moment.end() <= last.end();
  }

  private static boolean isAttributeOf(Token token, Span moment) {
    return token.start() <= moment.end() + 1
        && token.isWord()
        && !ContentWords.isFunctionWord(token.lower());
  }

  private @Nullable String background(@Nullable String iso) {
    CalendarSpan span = CalendarSpan.of(iso);
    if (iso == null || span == null || event == null) {
      return null;
    }
    if (!span.last().isBefore(event.minusDays(DAYS_OF_ONE_EVENT))) {
      return null;
    }
    return iso.length() > 7 && iso.indexOf('/') < 0 ? iso.substring(0, 7) : iso;
  }
}
