package parallax.work;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Threads for work in the background, none of which keeps the program alive. */
public final class WorkerThreads {
  private WorkerThreads() {}

  /** Returns an executor that starts a daemon thread for each job. */
  public static Executor perJob() {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofPlatform().name("parallax-work-", 1).daemon().factory());
  }
}
