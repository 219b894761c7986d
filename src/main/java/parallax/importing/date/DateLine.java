package parallax.importing.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line that holds a date, a clock time or a time counted from now.
 *
 * @param dates the dates in it; none where it has only times
 * @param rest what else is in the line, without signs of separation at its ends
 */
public record DateLine(List<Dated> dates, String rest) {
  /**
   * A date and what the line says it is.
   *
   * @param updated whether it is the date of a change, not of the publication
   * @param labelled whether the line says that it is the date of publication
   */
  record Dated(LocalDate date, boolean updated, boolean labelled) {}

  /** Tells whether the line says nothing but when. */
  public boolean isOnlyDate() {
    return rest.isEmpty();
  }

  /** Returns the day of publication, as far as the line gives one. */
  public Optional<LocalDate> published() {
    return dates.stream().filter(dated -> !dated.updated()).map(Dated::date).findFirst();
  }

  /** Tells whether a word in front of the date says that it is the day of publication. */
  public boolean saysPublished() {
    return dates.stream().anyMatch(Dated::labelled);
  }
}
