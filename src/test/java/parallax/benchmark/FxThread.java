package parallax.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** The toolkit's thread without a display, as seen from the thread that measures. */
public final class FxThread {
  private static volatile boolean running;

  private FxThread() {}

  /** Tells whether the toolkit was started. */
  public static boolean isRunning() {
    return running;
  }

  /** Starts the toolkit, which draws in memory by software. */
  public static void start() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    started.await();
    running = true;
  }

  /** Ends the toolkit. */
  public static void end() {
    Platform.exit();
  }

  /** Asks something on the toolkit's thread. */
  public static <T> T ask(Callable<T> question) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Does something on the toolkit's thread. */
  public static void run(Runnable action) throws InterruptedException {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Does something at the start of each of the next pulses. */
  public static void eachPulse(int pulses, Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer timer =
        new AnimationTimer() {
          private int handled;

          @Override
          public void handle(long now) {
            if (handled++ < pulses) {
              action.run();
            } else {
              stop();
              done.countDown();
            }
          }
        };
    Platform.runLater(timer::start);
    done.await();
  }

  /**
   * Returns the milliseconds of a processor that the toolkit's two threads have used, the one that
   * lays out and the one that paints. Other programs on the machine change them little.
   */
  public static double processorTime() throws InterruptedException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long own = ask(threads::getCurrentThreadCpuTime);
    long painting =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(Objects::nonNull)
            .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
            .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
            .sum();
    return (own + painting) / 1e6;
  }

  /** Waits until what was asked for so far is painted. */
  public static void settle() throws InterruptedException {
    eachPulse(3, () -> {});
    run(FxThread::waitForPainting);
  }

  /** Paints a dot, which comes after everything that waits to be painted. */
  private static void waitForPainting() {
    Node dot = new Region();
    dot.snapshot(null, new WritableImage(1, 1));
  }
}
