package parallax.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import parallax.model.Comparison;
import parallax.session.Session;

/**
 * How fast and how small the window is, drawn by software without a display at 1920×1080: choosing
 * rows, scrolling the texts, what an open comparison takes of the heap, and whether opening and
 * closing many leaves something behind.
 */
public final class WindowBenchmark {
  private static final int CHOICES = 200;
  private static final int PULSES = 300;
  private static final int STEP = 30;
  private static final int OPENINGS = 1000;

  /** Long enough for whatever moves after a choice to come to rest. */
  private static final int REST = 8;

  private final PrintStream out;

  private WindowBenchmark(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param args what to measure, {@code rows}, {@code scroll} with the heap, or {@code openings};
   *     everything unless given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Pulses.record().close();
    FxThread.start();
    try {
      new WindowBenchmark(System.out).measure(args.length > 0 ? args[0] : "");
    } finally {
      FxThread.end();
    }
  }

  private void measure(String part) throws IOException, InterruptedException {
    if (!part.equals("rows") && !part.equals("openings")) {
      scroll();
    }
    if (!part.equals("scroll") && !part.equals("openings")) {
      rows();
    }
    if (!part.equals("scroll") && !part.equals("rows")) {
      openings();
    }
  }

  private void scroll() throws IOException, InterruptedException {
    Comparison comparison = MadeComparison.of(3, 40, 2000);
    say("40 sources, %d claims, %d rows", comparison.claims().size(), comparison.rows().size());
    say("heap with the comparison, before it is shown: %.0f MB", Heap.used());
    OpenWindow window = FxThread.ask(() -> OpenWindow.over(Session.showing(comparison, List.of())));
    FxThread.settle();
    say("heap with the comparison shown: %.0f MB", Heap.used());
    for (int round = 1; round <= 3; round++) {
      say("scrolling all columns by %d px a pulse, round %d: %s", STEP, round, scrolled(window));
    }
    say("heap behind the scrolling: %.0f MB", Heap.used());
    FxThread.run(window.stage()::hide);
  }

  private static Times scrolled(OpenWindow window) throws IOException, InterruptedException {
    Node texts = FxThread.ask(() -> window.part("texts"));
    FxThread.run(() -> Event.fireEvent(texts, key(KeyCode.HOME)));
    FxThread.settle();
    try (Pulses pulses = Pulses.record()) {
      FxThread.eachPulse(
          PULSES,
          () ->
              Pulses.step(
                  () -> Event.fireEvent(texts, Wheel.turned(ScrollEvent.SCROLL, 400, -STEP))));
      FxThread.settle();
      return pulses.untilPainted();
    }
  }

  private void rows() throws IOException, InterruptedException {
    Comparison comparison = MadeComparison.of(4, 8, 1000);
    say("8 sources, %d claims, %d rows", comparison.claims().size(), comparison.rows().size());
    OpenWindow window = FxThread.ask(() -> OpenWindow.over(Session.showing(comparison, List.of())));
    FxThread.settle();
    for (int round = 1; round <= 2; round++) {
      say("choosing a row until it is painted, round %d: %s", round, chosen(window, round));
    }
    FxThread.run(window.stage()::hide);
  }

  private static Times chosen(OpenWindow window, int seed)
      throws IOException, InterruptedException {
    Node rows = FxThread.ask(() -> window.part("rows"));
    Random random = new Random(seed);
    try (Pulses pulses = Pulses.record()) {
      for (int choice = 0; choice < CHOICES; choice++) {
        // Steps and pages in turn, so that rows near and far are chosen, down and up again.
        boolean down = choice % 20 < 10;
        boolean far = random.nextInt(4) == 0;
        KeyCode code =
            down ? far ? KeyCode.PAGE_DOWN : KeyCode.DOWN : far ? KeyCode.PAGE_UP : KeyCode.UP;
        FxThread.run(() -> Pulses.step(() -> Event.fireEvent(rows, key(code))));
        FxThread.eachPulse(REST, () -> {});
      }
      return pulses.untilPainted();
    }
  }

  private void openings() throws IOException, InterruptedException {
    Reopened analyst = new Reopened(List.of(made(5), made(6), made(7)));
    Session session = analyst.session();
    OpenWindow window = FxThread.ask(() -> OpenWindow.over(session));
    say("heap with an empty window: %.1f MB", Heap.used());
    for (int opening = 1; opening <= OPENINGS; opening++) {
      FxThread.run(() -> session.open(List.of(Path.of("made"))));
      FxThread.settle();
      FxThread.run(session::clear);
      FxThread.settle();
      if (opening == 10 || opening == 100 || opening == OPENINGS / 2 || opening == OPENINGS) {
        say("heap after opening and closing %,d comparisons: %.1f MB", opening, Heap.used());
      }
    }
    FxThread.run(window.stage()::hide);
  }

  private static Comparison made(long seed) throws IOException {
    return MadeComparison.of(seed, 8, 1000);
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private void say(String what, Object... values) {
    out.println(String.format(Locale.ROOT, what, values));
  }
}
