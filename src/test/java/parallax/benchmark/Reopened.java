package parallax.benchmark;

import java.nio.file.Path;
import java.util.List;
import parallax.analysis.Analyst;
import parallax.analysis.Intake;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.session.Session;
import parallax.work.Cancellation;
import parallax.work.Progress;
import parallax.work.SameThreadJobRunner;

/** Opens comparisons made before, one after the other and round again. */
final class Reopened implements Analyst {
  private final List<Comparison> comparisons;
  private int opened;

  Reopened(List<Comparison> comparisons) {
    this.comparisons = List.copyOf(comparisons);
  }

  /** Returns a session that opens them, at once. */
  Session session() {
    return new Session(this, new SameThreadJobRunner());
  }

  @Override
  public Intake read(List<Path> inputs, Progress progress, Cancellation cancellation) {
    opened++;
    return new Intake(current().sources(), List.of());
  }

  @Override
  public Intake paste(String name, String text, boolean html) {
    return new Intake(List.of(), List.of());
  }

  @Override
  public Comparison compare(List<Source> sources, Progress progress, Cancellation cancellation) {
    return current();
  }

  private Comparison current() {
    return comparisons.get(opened % comparisons.size());
  }
}
