package parallax.app;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches what nothing else caught, on any thread. */
final class CrashHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

  private CrashHandler() {}

  /**
   * Hands every uncaught failure to the teller, from now on.
   *
   * @param teller called on the thread that failed, at once
   */
  static void install(Consumer<Throwable> teller) {
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> tell(problem, teller));
  }

  // If even telling fails, the log has both; a handler that throws would be called again for ever.
  private static void tell(Throwable problem, Consumer<Throwable> teller) {
    try {
      teller.accept(problem);
    } catch (RuntimeException again) {
      again.addSuppressed(problem);
      LOG.error("A failure could not be shown", again);
    }
  }
}
