package parallax.work;

/**
 * Something that takes a while.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Job<T> {

  /**
   * Does the work, on whatever thread the runner chose.
   *
   * @param progress told how far the work is
   * @param cancellation asked between steps; a job that never asks can't be stopped
   * @return what came of it
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   * @throws Exception if the work failed
   */
  T run(Progress progress, Cancellation cancellation) throws Exception;
}
