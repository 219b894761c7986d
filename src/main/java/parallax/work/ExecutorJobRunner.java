package parallax.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs jobs on one executor and talks to their listeners on another. */
public final class ExecutorJobRunner implements JobRunner {
  private final Executor workers;
  private final Executor listening;

  /**
   * Joins two executors.
   *
   * @param workers runs the jobs
   * @param listening runs the listeners' methods one after the other, such as a toolkit's thread
   */
  public ExecutorJobRunner(Executor workers, Executor listening) {
    this.workers = workers;
    this.listening = listening;
  }

  @Override
  public <T> Cancellation submit(Job<T> job, JobListener<? super T> listener) {
    Cancellation cancellation = new Cancellation();
    workers.execute(() -> run(job, cancellation, listener));
    return cancellation;
  }

  // An Error is reported too: a listener that waits for ever would look like a frozen program.
  private <T> void run(Job<T> job, Cancellation cancellation, JobListener<? super T> listener) {
    T result;
    try {
      cancellation.throwIfCancelled();
      result = job.run(new LatestStep(listener, cancellation), cancellation);
    } catch (CancellationException _) {
      listening.execute(listener::cancelled);
      return;
    } catch (Throwable problem) {
      listening.execute(() -> end(cancellation, listener, () -> listener.failed(problem)));
      return;
    }
    listening.execute(() -> end(cancellation, listener, () -> listener.succeeded(result)));
  }

  private static void end(Cancellation cancellation, JobListener<?> listener, Runnable otherwise) {
    if (cancellation.isCancelled()) {
      listener.cancelled();
    } else {
      otherwise.run();
    }
  }

  /** Hands on the newest step only: a fast job must not flood a slow listening thread. */
  private final class LatestStep implements Progress {
    private final AtomicReference<@Nullable Step> waiting = new AtomicReference<>();
    private final JobListener<?> listener;
    private final Cancellation cancellation;

    LatestStep(JobListener<?> listener, Cancellation cancellation) {
      this.listener = listener;
      this.cancellation = cancellation;
    }

    @Override
    public void report(Step step) {
      if (waiting.getAndSet(step) == null) {
        listening.execute(this::handOn);
      }
    }

    private void handOn() {
      Step step = waiting.getAndSet(null);
      if (step != null && !cancellation.isCancelled()) {
        listener.progressed(step);
      }
    }
  }
}
