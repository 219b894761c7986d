package parallax.work;

/** Runs jobs, and tells their listeners on one thread what becomes of them. */
public interface JobRunner {

  /**
   * Takes a job.
   *
   * @param job the work
   * @param listener told what becomes of it, always on the runner's own listening thread
   * @return cancels the job; a job cancelled on the listening thread never succeeds afterwards
   */
  <T> Cancellation submit(Job<T> job, JobListener<? super T> listener);
}
