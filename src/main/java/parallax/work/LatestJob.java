package parallax.work;

import org.jspecify.annotations.Nullable;

/**
 * A place for one job at a time, where the latest wins: a new job cancels the one before, whose
 * listener hears of nothing but the cancel.
 *
 * <p>To be used on the runner's listening thread alone.
 */
public final class LatestJob {
  private final JobRunner runner;
  private @Nullable Cancellation current;

  /** Makes a place for jobs of the runner. */
  public LatestJob(JobRunner runner) {
    this.runner = runner;
  }

  /** Cancels the job that runs here, if any, and takes another in its stead. */
  public <T> void submit(Job<T> job, JobListener<? super T> listener) {
    cancel();
    current = runner.submit(job, listener);
  }

  /** Cancels the job that runs here, if any. */
  public void cancel() {
    if (current != null) {
      current.cancel();
      current = null;
    }
  }
}
