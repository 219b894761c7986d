package parallax.ui.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits for what the toolkit does by itself. Waiting for a time is not enough: on a loaded machine
 * it goes by without the windows being laid out, and a click then meets what stood there before.
 */
public final class Pulses {
  /** So many milliseconds a window may take to open beside other work. */
  public static final long PATIENCE = 120_000;

  private static final int WHOLE = 2;

  private Pulses() {}

  /** Waits until all that was asked for so far is done, and the windows are laid out after it. */
  public static void settle() {
    WaitForAsyncUtils.waitForFxEvents(1);
    CountDownLatch laidOut = new CountDownLatch(1);
    Platform.runLater(() -> new Count(laidOut).start());
    try {
      if (!laidOut.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The toolkit draws no more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the windows are laid out", e);
    }
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /** Counts pulses; a timer is told at the begin of each, before windows are laid out. */
  private static final class Count extends AnimationTimer {
    private final CountDownLatch end;
    private int begun;

    private Count(CountDownLatch end) {
      this.end = end;
    }

    @Override
    public void handle(long now) {
      if (begun == WHOLE) {
        stop();
        end.countDown();
      }
      begun++;
    }
  }
}
