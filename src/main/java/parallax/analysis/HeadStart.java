package parallax.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/**
 * Reads and compares what will be opened first before anybody asks for it, such as while the window
 * is still being built. Who asks for just that gets it, once; all else the analyst behind does when
 * asked.
 */
public final class HeadStart implements Analyst {
  private static final long LOOK_AROUND_MILLIS = 20;

  private final Analyst analyst;
  private final List<Path> inputs;
  private final Cancellation cancellation = new Cancellation();
  private @Nullable Ahead<Intake> intake;
  private @Nullable Ahead<Comparison> comparison;

  /**
   * Begins.
   *
   * @param analyst does the work
   * @param inputs files and folders that will be opened first; where there are none, nothing begins
   * @param workers run the work
   */
  public HeadStart(Analyst analyst, List<Path> inputs, Executor workers) {
    this.analyst = analyst;
    this.inputs = List.copyOf(inputs);
    if (!inputs.isEmpty()) {
      Ahead<Intake> read = new Ahead<>();
      Ahead<Comparison> compared = new Ahead<>();
      intake = read;
      comparison = compared;
      workers.execute(() -> run(read, compared));
    }
  }

  private void run(Ahead<Intake> read, Ahead<Comparison> compared) {
    try {
      Intake taken = analyst.read(inputs, read, cancellation);
      read.result.complete(taken);
      compared.result.complete(analyst.compare(taken.sources(), compared, cancellation));
    } catch (RuntimeException | Error problem) {
      // Who asks has it done again, and is then told what goes wrong.
      read.result.completeExceptionally(problem);
      compared.result.completeExceptionally(problem);
    }
  }

  /** Returns what will be opened first. */
  public List<Path> inputs() {
    return inputs;
  }

  @Override
  public Intake read(List<Path> asked, Progress progress, Cancellation asker) {
    Ahead<Intake> ahead = takeIntake();
    Optional<Intake> done =
        ahead != null && asked.equals(inputs) ? await(ahead, progress, asker) : Optional.empty();
    return done.orElseGet(() -> analyst.read(asked, progress, asker));
  }

  @Override
  public Intake paste(String name, String text, boolean html) {
    return analyst.paste(name, text, html);
  }

  @Override
  public Comparison compare(List<Source> sources, Progress progress, Cancellation asker) {
    Ahead<Comparison> ahead = takeComparison();
    Optional<Comparison> done =
        ahead == null
            ? Optional.empty()
            : await(ahead, progress, asker).filter(made -> made.sources().equals(sources));
    return done.orElseGet(() -> analyst.compare(sources, progress, asker));
  }

  // Files may change, and a comparison must not be kept for ever: each is handed out once.
  private synchronized @Nullable Ahead<Intake> takeIntake() {
    Ahead<Intake> taken = intake;
    intake = null;
    return taken;
  }

  private synchronized @Nullable Ahead<Comparison> takeComparison() {
    Ahead<Comparison> taken = comparison;
    comparison = null;
    return taken;
  }

  private <T> Optional<T> await(Ahead<T> ahead, Progress progress, Cancellation asker) {
    ahead.follower = progress;
    try {
      while (true) {
        if (asker.isCancelled()) {
          cancellation.cancel();
          throw new CancellationException();
        }
        try {
          return Optional.of(ahead.result.get(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
          // looks whether the work is still wanted
        }
      }
    } catch (ExecutionException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A result to come, which tells who waits for it how far it is. */
  private static final class Ahead<T> implements Progress {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile Progress follower = Progress.NONE;

    @Override
    public void report(Step step) {
      follower.report(step);
    }
  }
}
