package parallax.alignment.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Moment;

/**
 * Infers the day of the event: the day that most sources name and that lies near the publication of
 * most of them.
 *
 * <p>Conservative: a day that one source alone names is none, unless there is one source alone.
 */
final class EventDateFinder {
  /** How many days before the publication of a piece its event may lie, and how many after. */
  private static final int BEFORE = 21;

  private static final int AFTER = 3;

  private final List<SourceText> sources;

  EventDateFinder(List<SourceText> sources) {
    this.sources = sources;
  }

  private static final class Votes {
    private int sources;
    private int mentions;
    private int near;
  }

  /** Returns the day, or nothing where the sources don't settle it. */
  Optional<EventDate> find() {
    Map<LocalDate, Votes> votes = new TreeMap<>();
    for (SourceText source : sources) {
      TreeSet<LocalDate> named = new TreeSet<>();
      for (Claim claim : source.moments()) {
        CalendarSpan span = CalendarSpan.of(((Moment) claim.content()).iso());
        if (span != null && span.isDay()) {
          votes.computeIfAbsent(span.first(), day -> new Votes()).mentions++;
          named.add(span.first());
        }
      }
      named.forEach(day -> votes.get(day).sources++);
    }
    for (SourceText source : sources) {
      LocalDate published = source.reading().source().metadata().published();
      if (published != null) {
        votes.forEach((day, vote) -> vote.near += isNear(day, published) ? 1 : 0);
      }
    }
    int enough = StrictMath.min(2, sources.size());
    LocalDate best = null;
    for (Map.Entry<LocalDate, Votes> entry : votes.entrySet()) {
      Votes vote = entry.getValue();
      boolean possible = vote.sources >= enough && vote.near > 0;
      if (possible && (best == null || isBetter(vote, votes.get(best)))) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best).map(day -> new EventDate(day, true));
  }

  private static boolean isNear(LocalDate day, LocalDate published) {
    return !day.isBefore(published.minusDays(BEFORE)) && !day.isAfter(published.plusDays(AFTER));
  }

  private static boolean isBetter(Votes vote, Votes best) {
    if (vote.sources != best.sources) {
      return vote.sources > best.sources;
    }
    return vote.near != best.near ? vote.near > best.near : vote.mentions > best.mentions;
  }
}
