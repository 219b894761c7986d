package parallax.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Times that were measured, and what is said of them.
 *
 * @param sorted the times in milliseconds, the shortest first
 * @param processor the milliseconds that a processor worked for one of them, on average
 */
public record Times(List<Double> sorted, double processor) {
  /** How long a pulse may last for sixty of them to fit into a second. */
  public static final double PULSE = 16.7;

  /**
   * Sorts what was measured.
   *
   * @param processor the milliseconds that a processor worked for all of it
   */
  public static Times of(List<Duration> measured, double processor) {
    return new Times(
        measured.stream().map(time -> time.toNanos() / 1e6).sorted().toList(),
        processor / measured.size());
  }

  /** Returns the time that a share of all does not exceed: 0.5 for the median, 1 for the worst. */
  public double at(double share) {
    int rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.clamp(rank, 0, sorted.size() - 1));
  }

  /** Returns the share of times that are longer than a pulse may last, in per cent. */
  public double slow() {
    return 100.0 * sorted.stream().filter(time -> time > PULSE).count() / sorted.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.1f ms, 95th percentile %.1f ms, worst %.1f ms, over %s ms: %.1f %% of %d;"
            + " processor %.1f ms each",
        at(0.5),
        at(0.95),
        at(1),
        PULSE,
        slow(),
        sorted.size(),
        processor);
  }
}
