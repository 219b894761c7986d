package parallax.work;

/**
 * Hears what becomes of a job: any number of steps, then exactly one of success, failure and
 * cancel.
 *
 * @param <T> what comes of the job
 */
public interface JobListener<T> {

  /** The job is done. */
  void succeeded(T result);

  /** The job broke off. */
  void failed(Throwable problem);

  /** The job was cancelled; its result, if there was one, is thrown away. */
  default void cancelled() {}

  /** The job got further. */
  default void progressed(Progress.Step step) {}
}
