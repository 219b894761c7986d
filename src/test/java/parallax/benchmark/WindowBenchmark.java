package parallax.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
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
  private static final int MANY_WORDS = 1900;

  /** So many orders stand in the menu of orders, then a line, then whether rows are grouped. */
  private static final int ORDERS = 3;

  /** Long enough for whatever moves after a choice to come to rest. */
  private static final int REST = 8;

  private final PrintStream out;

  private WindowBenchmark(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param args what to measure, {@code rows}, {@code scroll} with the heap, {@code openings}, or
   *     {@code many} sources and rows; everything unless given; then the program folder, if that is
   *     to be measured as users start it, with the launcher's options and the start that the build
   *     keeps
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 1) {
      System.exit(asStarted(ProgramFolder.in(args[1]), args[0]));
    }
    Pulses.record().close();
    FxThread.start();
    try {
      new WindowBenchmark(System.out).measure(args.length > 0 ? args[0] : "");
    } finally {
      FxThread.end();
    }
  }

  private static int asStarted(ProgramFolder program, String part)
      throws IOException, InterruptedException {
    String own =
        WindowBenchmark.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return new ProcessBuilder(
            program.java(
                ProgramFolder.kept(program.keptStart()),
                "-cp",
                program.classPath() + File.pathSeparator + own,
                WindowBenchmark.class.getName(),
                part))
        .inheritIO()
        .start()
        .waitFor();
  }

  private void measure(String part) throws IOException, InterruptedException {
    boolean all = part.isEmpty() || part.equals("all");
    if (all || part.equals("scroll")) {
      scroll();
    }
    if (all || part.equals("rows")) {
      rows();
    }
    if (all || part.equals("many")) {
      many();
    }
    if (all || part.equals("openings")) {
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

  /** Does everything that can be done with as many sources and rows as the program is built for. */
  private void many() throws IOException, InterruptedException {
    Comparison comparison = MadeComparison.of(8, 200, MANY_WORDS);
    say("200 sources, %d claims, %d rows", comparison.claims().size(), comparison.rows().size());
    long begin = System.nanoTime();
    OpenWindow window = FxThread.ask(() -> OpenWindow.over(Session.showing(comparison, List.of())));
    FxThread.settle();
    say("opened in %.0f ms", (System.nanoTime() - begin) / 1e6);
    Node rows = FxThread.ask(() -> window.part("rows"));
    Node texts = FxThread.ask(() -> window.part("texts"));
    say(
        "scrolling the rows: %s",
        each(20, _ -> Event.fireEvent(rows, Wheel.turned(ScrollEvent.SCROLL, 400, -STEP))));
    say(
        "scrolling the texts: %s",
        each(20, _ -> Event.fireEvent(texts, Wheel.turned(ScrollEvent.SCROLL, 400, -STEP))));
    say("next row: %s", each(20, _ -> press(rows, KeyCode.DOWN)));
    say("a page of rows: %s", each(10, _ -> press(rows, KeyCode.PAGE_DOWN)));
    say(
        "last and first row: %s",
        each(4, i -> press(rows, i % 2 == 0 ? KeyCode.END : KeyCode.HOME)));
    say("next column: %s", each(20, _ -> press(rows, KeyCode.RIGHT)));
    say("opening and closing a row: %s", each(6, _ -> press(rows, KeyCode.SPACE)));
    say("a column for each source: %s", each(2, _ -> window.press("#folded")));
    say("scrolling sideways: %s", each(20, _ -> window.sideways(300)));
    say("next disputed row: %s", each(6, _ -> window.type("F8")));
    say("next claim: %s", each(6, _ -> window.type("F7")));
    say("filters: %s", each(6, i -> window.press(i % 2 == 0 ? "#filter-figures" : "#filter-all")));
    say("opening and closing the filters: %s", each(4, _ -> window.press("#filter")));
    FxThread.run(() -> window.press("#filter"));
    say("rows with words: %s", typed(window, "#filter-text", "the ministry"));
    FxThread.run(() -> window.press("#panel-clear"));
    FxThread.run(() -> window.press("#filter"));
    say("another order: %s", each(3, i -> window.choose("#order", i)));
    say("in groups and not: %s", each(4, _ -> window.choose("#order", ORDERS + 1)));
    say("finding: %s", typed(window, "#find-field", "the ministry"));
    say("next place found: %s", each(6, _ -> window.type("F3")));
    say(
        "larger and smaller text: %s",
        each(4, i -> window.type(i < 2 ? "Shortcut+Plus" : "Shortcut+Minus")));
    say("palette: %s", each(1, _ -> window.type("Shortcut+Shift+P")));
    say("typing in the palette: %s", typed(window, "#palette-field", "outlet 12"));
    FxThread.run(window.stage()::hide);
  }

  private Times typed(OpenWindow window, String field, String words)
      throws IOException, InterruptedException {
    return each(words.length(), i -> window.write(field, words.substring(0, i + 1)));
  }

  private static Times each(int times, IntConsumer action)
      throws IOException, InterruptedException {
    try (Pulses pulses = Pulses.record()) {
      for (int i = 0; i < times; i++) {
        int turn = i;
        FxThread.run(() -> Pulses.step(() -> action.accept(turn)));
        FxThread.eachPulse(REST, () -> {});
      }
      FxThread.settle();
      return pulses.untilPainted();
    }
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(node, key(code));
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
