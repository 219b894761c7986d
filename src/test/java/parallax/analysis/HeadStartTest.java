package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

class HeadStartTest {
  private static final Cancellation NEVER = new Cancellation();

  @TempDir private Path folder;
  private final Analysis analysis = new Analysis();
  private List<Path> inputs = List.of();

  @BeforeEach
  void writeArticles() throws IOException {
    inputs =
        List.of(
            Files.writeString(folder.resolve("a.txt"), "About 300 people fled on Monday.\n"),
            Files.writeString(folder.resolve("b.txt"), "Some 450 people fled on Monday.\n"));
  }

  private List<Source> read(Analyst analyst) {
    return analyst.read(inputs, Progress.NONE, NEVER).sources();
  }

  private static Comparison compare(Analyst analyst, List<Source> sources) {
    return analyst.compare(sources, Progress.NONE, NEVER);
  }

  @Test
  void givesWhatTheAnalystGives() {
    HeadStart start = new HeadStart(analysis, inputs, Runnable::run);
    List<Source> sources = read(start);
    assertEquals(compare(new Analysis(), read(new Analysis())), compare(start, sources));
  }

  @Test
  void handsOutWhatItReadOnce() throws IOException {
    HeadStart start = new HeadStart(analysis, inputs, Runnable::run);
    List<Source> before = read(start);
    Files.writeString(inputs.getFirst(), "About 900 people fled on Monday.\n");
    assertEquals(
        List.of("About 300 people fled on Monday.", "About 900 people fled on Monday."),
        List.of(before.getFirst().text().strip(), read(start).getFirst().text().strip()));
  }

  @Test
  void otherSourcesAreComparedAfresh() {
    HeadStart start = new HeadStart(analysis, inputs, Runnable::run);
    List<Source> one = read(start).subList(0, 1);
    assertEquals(one, compare(start, one).sources());
  }

  @Test
  void whatGoesWrongIsToldWhenAsked() {
    IllegalStateException problem = new IllegalStateException("no");
    HeadStart start = new HeadStart(new Failing(problem), inputs, Runnable::run);
    assertSame(problem, assertThrows(IllegalStateException.class, () -> read(start)));
  }

  @Test
  void whoCancelsWaitsNoLonger() {
    Queue<Runnable> never = new ArrayDeque<>();
    HeadStart start = new HeadStart(analysis, inputs, never::add);
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThrows(CancellationException.class, () -> start.read(inputs, Progress.NONE, cancelled));
    assertEquals(1, never.size());
  }

  private record Failing(RuntimeException problem) implements Analyst {
    @Override
    public Intake read(List<Path> inputs, Progress progress, Cancellation cancellation) {
      throw problem;
    }

    @Override
    public Intake paste(String name, String text, boolean html) {
      throw problem;
    }

    @Override
    public Comparison compare(List<Source> sources, Progress progress, Cancellation cancellation) {
      throw problem;
    }
  }
}
