package parallax.work;

import java.util.concurrent.CancellationException;

/** Runs a job at once on the caller's thread: tests and the command line need no other. */
public final class SameThreadJobRunner implements JobRunner {

  /**
   * Runs the job to its end before it returns, so the answer can no longer cancel anything. What
   * the job reports from threads of its own is not handed on.
   */
  @Override
  public <T> Cancellation submit(Job<T> job, JobListener<? super T> listener) {
    Cancellation cancellation = new Cancellation();
    Thread caller = Thread.currentThread();
    Progress progress =
        step -> {
          if (Thread.currentThread() == caller) {
            listener.progressed(step);
          }
        };
    T result;
    try {
      result = job.run(progress, cancellation);
    } catch (CancellationException _) {
      listener.cancelled();
      return cancellation;
    } catch (Exception problem) {
      listener.failed(problem);
      return cancellation;
    }
    listener.succeeded(result);
    return cancellation;
  }
}
