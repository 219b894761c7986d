package parallax.benchmark;

import java.lang.management.ManagementFactory;

/** The heap that is in use when all that nobody holds any more is gone. */
public final class Heap {
  private static final int COLLECTIONS = 4;

  private Heap() {}

  /** Collects, and returns the megabytes in use. */
  public static double used() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
  }
}
