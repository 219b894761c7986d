package parallax.alignment.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.SourceText;
import parallax.language.Token;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Moment;
import parallax.model.Span;

/**
 * Tells for which other time than that of the event a claim holds: "In June last year …" at the
 * head of a sentence carries over to the sentences that follow without a time of their own.
 */
final class TimeAnchors {
  /** A time further back from the event than this is another event's. */
  private static final int DAYS_OF_ONE_EVENT = 60;

  private static final int DAYS_OF_A_MONTH = 28;
  private static final int MONTH = 7;
  private static final int CARRIES_OVER = 2;
  private static final Set<String> BACK_THEN =
      Set.of(
          "last year",
          "last month",
          "previous year",
          "year before",
          "year earlier",
          "years ago",
          "months ago",
          "decades ago",
          "years earlier");
  private static final int HEAD = 14;
  private static final int COMMA = 2;

  /** Behind one of these a time belongs to the verb: "in June last year cost". */
  private static final Set<String> OF_TIME = Set.of("in", "on", "at", "by", "during", "until");

  private final @Nullable LocalDate event;

  TimeAnchors(@Nullable EventDate event) {
    this.event = event == null ? null : event.date();
  }

  /**
   * Returns the month or year that a claim is about, such as {@code 1987-06} or {@code 1987}; null
   * where that is the event's own time or unknown.
   */
  @Nullable String of(SourceText source, Claim claim, @Nullable String asOf) {
    int sentence = source.sentenceAt(claim.span().start());
    boolean dated = !source.moments(sentence).isEmpty();
    if (!dated && asOf != null) {
      return background(source, asOf, asOf);
    }
    for (int back = 0; back <= CARRIES_OVER && sentence - back >= 0; back++) {
      int at = sentence - back;
      boolean any = false;
      for (Claim moment : source.moments(at)) {
        boolean heads = moment.span().start() - source.sentence(at).start() <= HEAD;
        boolean governs = heads || back == 0 && inClause(source, at, claim.span(), moment.span());
        String time =
            background(source, ((Moment) moment.content()).iso(), moment.span().of(source.text()));
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
    List<Token> tokens = source.tokens(sentence);
    boolean adverbial = false;
    for (int i = 0; i < tokens.size(); i++) {
      adverbial |=
          i + 1 < tokens.size()
              && tokens.get(i + 1).start() == moment.start()
              && OF_TIME.contains(tokens.get(i).lower());
      boolean of = tokens.get(i).is("of") && i + 1 < tokens.size();
      if (of && tokens.get(i + 1).start() == moment.start()
          || !adverbial
              && tokens.get(i).start() >= moment.end()
              && isAttributeOf(tokens.get(i), moment)) {
        return false; // "the 1987 flood", "the flood of 1987"
      }
    }
    Span clause = Clauses.around(tokens, claim);
    if (clause.length() > 0 && tokens.get(clause.start()).is("when")) {
      int gap = tokens.get(clause.start()).start() - moment.end();
      if (gap >= 0 && gap <= COMMA) {
        return true; // "since 1987, when the harbour was closed for 40 days"
      }
    }
    Token first = tokens.get(StrictMath.min(clause.start(), tokens.size() - 1));
    Token last = tokens.get(StrictMath.max(0, clause.end() - 1));
    return moment.start() >= first.start() && moment.end() <= last.end();
  }

  private static boolean isAttributeOf(Token token, Span moment) {
    return token.start() <= moment.end() + 1
        && token.isWord()
        && !ContentWords.isFunctionWord(token.lower());
  }

  /** Returns the key of a time where it is another than the event's, else null. */
  private @Nullable String background(SourceText source, @Nullable String iso, String surface) {
    CalendarSpan span = CalendarSpan.of(iso);
    if (iso == null || span == null) {
      String lower = surface.toLowerCase(Locale.ROOT);
      return BACK_THEN.stream().anyMatch(lower::contains) ? lower : null;
    }
    LocalDate now = event != null ? event : source.reading().source().metadata().published();
    boolean past =
        now == null
            ? span.days() >= DAYS_OF_A_MONTH
            : span.last().isBefore(now.minusDays(DAYS_OF_ONE_EVENT));
    boolean day = iso.length() > MONTH && iso.indexOf('/') < 0;
    return !past ? null : day ? iso.substring(0, MONTH) : iso;
  }

  /** Tells whether two times, or ways to put them, can't be one. */
  static boolean exclude(String a, String b) {
    boolean comparable =
        a.equals(b) || Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return !comparable || differ(a, b);
  }

  /** Tells whether two keys name two times; a year holds its months, words are not compared. */
  static boolean differ(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a != b;
    }
    boolean dated = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return dated && !a.startsWith(b) && !b.startsWith(a);
  }
}
