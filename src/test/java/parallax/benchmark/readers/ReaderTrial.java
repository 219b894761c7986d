package parallax.benchmark.readers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import parallax.benchmark.FxThread;
import parallax.benchmark.Heap;
import parallax.benchmark.LargeStage;
import parallax.benchmark.Pulses;
import parallax.benchmark.Times;
import parallax.ui.kit.FlowMeasure;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.Theme;

/** Shows forty articles in one of three ways, and measures it. */
public final class ReaderTrial {
  private static final double COLUMN = 220;
  private static final double LINES = 190;
  private static final int PULSES = 300;
  private static final int STEP = 30;
  private static final int CHANGES = 50;
  private static final int ROWS_IN_SIGHT = 10;

  private final List<TextColumn> columns = new ArrayList<>();
  private final PrintStream out;
  private final String way;

  private ReaderTrial(String way, PrintStream out) {
    this.way = way;
    this.out = out;
  }

  /**
   * Measures, each way in a process of its own.
   *
   * @param args which way: {@code flow}, {@code rich} or {@code canvas}; all unless given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      for (String way : List.of("flow", "rich", "canvas")) {
        Process process = new ProcessBuilder(call(way)).inheritIO().start();
        process.waitFor();
      }
      return;
    }
    Pulses.record().close();
    FxThread.start();
    try {
      new ReaderTrial(args[0], System.out).measure(MarkedText.all());
    } finally {
      FxThread.end();
    }
  }

  private static List<String> call(String way) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        ReaderTrial.class.getName(),
        way);
  }

  private void measure(List<MarkedText> texts) throws IOException, InterruptedException {
    double before = Heap.used();
    try (Pulses pulses = Pulses.record()) {
      FxThread.run(() -> Pulses.step(() -> open(texts)));
      FxThread.settle();
      say("until the first frame: %.0f ms", pulses.untilPainted().at(1));
    }
    for (int round = 1; round <= 3; round++) {
      say("scrolling, round %d: %s", round, scrolled());
      say("another row, round %d: %s", round, highlighted());
    }
    say("heap beyond the texts: %.1f MB", Heap.used() - before);
  }

  private void open(List<MarkedText> texts) {
    TextMeasure measure = new FlowMeasure(Theme.EM);
    for (MarkedText text : texts) {
      columns.add(
          switch (way) {
            case "rich" -> new RichColumn(text);
            case "canvas" -> new CanvasColumn(text, measure, LINES);
            default -> new FlowColumn(text, measure, LINES);
          });
    }
    Pane pane = new Pane();
    for (int i = 0; i < inSight(); i++) {
      pane.getChildren().add(columns.get(i).node());
      columns.get(i).node().resizeRelocate(i * COLUMN, 0, COLUMN, LargeStage.HEIGHT);
      columns.get(i).node().setManaged(false);
    }
    Stage stage = LargeStage.show(new Scene(pane, LargeStage.WIDTH, LargeStage.HEIGHT));
    stage.setTitle(way);
  }

  private static int inSight() {
    return (int) Math.ceil(LargeStage.WIDTH / COLUMN);
  }

  private Times scrolled() throws IOException, InterruptedException {
    FxThread.run(() -> columns.subList(0, inSight()).forEach(column -> column.scroll(-99_999)));
    FxThread.settle();
    try (Pulses pulses = Pulses.record()) {
      FxThread.eachPulse(PULSES, () -> Pulses.step(this::scroll));
      FxThread.settle();
      return pulses.untilPainted();
    }
  }

  private void scroll() {
    columns.subList(0, inSight()).forEach(column -> column.scroll(STEP));
  }

  private Times highlighted() throws IOException, InterruptedException {
    FxThread.run(() -> columns.subList(0, inSight()).forEach(column -> column.scroll(-99_999)));
    try (Pulses pulses = Pulses.record()) {
      for (int i = 0; i < CHANGES; i++) {
        int row = i % ROWS_IN_SIGHT;
        FxThread.settle();
        FxThread.run(() -> Pulses.step(() -> columns.forEach(column -> column.highlight(row))));
      }
      FxThread.settle();
      return pulses.untilPainted();
    }
  }

  private void say(String what, Object... values) {
    out.println(way + ", " + String.format(Locale.ROOT, what, values));
  }
}
