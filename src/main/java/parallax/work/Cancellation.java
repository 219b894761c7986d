package parallax.work;

import java.util.concurrent.CancellationException;

/** Whether somebody no longer wants the result of a piece of work. Safe on any thread. */
public final class Cancellation {
  private volatile boolean cancelled;

  /** Asks the work to stop; asking twice is the same as once. */
  public void cancel() {
    cancelled = true;
  }

  /** Tells whether somebody asked the work to stop. */
  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * Leaves the work if somebody asked it to stop.
   *
   * @throws CancellationException if so
   */
  public void throwIfCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }
}
