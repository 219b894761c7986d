package parallax.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.i18n.Message;
import parallax.i18n.Messages;

/** Why there can be no window. */
enum NoWindow implements Message {
  /** Nothing to show it on. */
  NO_DISPLAY,
  /** The library GTK, by which windows open on Linux, is not installed. */
  NO_GTK,
  /** The toolkit does not start for another reason. */
  NO_TOOLKIT;

  /** Tells a new start of the program why the start before found that there can be no window. */
  static final String VARIABLE = "PARALLAX_NO_WINDOW";

  /** Returns why there can be no window, where that is known before trying. */
  static Optional<NoWindow> foreseen() {
    // Who names a toolkit platform, such as the one without a display, wants it as it is.
    return System.getProperty("glass.platform") == null
        ? foreseen(System.getenv(), System.getProperty("os.name", ""))
        : Optional.empty();
  }

  static Optional<NoWindow> foreseen(Map<String, String> environment, String system) {
    String known = environment.get(VARIABLE);
    if (known != null) {
      return Optional.of(
          Arrays.stream(values())
              .filter(reason -> reason.name().equals(known))
              .findFirst()
              .orElse(NO_TOOLKIT));
    }
    String lower = system.toLowerCase(Locale.ROOT);
    boolean alwaysHasDisplay = lower.contains("windows") || lower.contains("mac");
    return alwaysHasDisplay
            || isSet(environment, "DISPLAY")
            || isSet(environment, "WAYLAND_DISPLAY")
        ? Optional.empty()
        : Optional.of(NO_DISPLAY);
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /** Returns why there can be no window, as the toolkit's failure tells it. */
  static NoWindow of(Throwable problem) {
    String message = String.valueOf(problem.getMessage());
    if (message.contains("DISPLAY")) {
      return NO_DISPLAY;
    }
    return message.contains("GTK") || problem instanceof UnsatisfiedLinkError ? NO_GTK : NO_TOOLKIT;
  }

  /** Returns the reason as a sentence. */
  String sentence() {
    return Messages.english().text(this);
  }

  @Override
  public String bundle() {
    return "app";
  }
}
