package parallax.ui.kit;

import javafx.application.Platform;
import parallax.work.ExecutorJobRunner;
import parallax.work.JobRunner;
import parallax.work.WorkerThreads;

/** Runs jobs in the background and talks to their listeners on the toolkit's thread. */
public final class FxJobRunner {
  private FxJobRunner() {}

  /** Returns such a runner. */
  public static JobRunner create() {
    return new ExecutorJobRunner(WorkerThreads.perJob(), Platform::runLater);
  }
}
