package parallax.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import parallax.analysis.Analysis;
import parallax.analysis.ClaimStream;
import parallax.export.ComparisonJson;
import parallax.export.ReadingJson;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/**
 * What a thousand articles on one event cost against a hundred, what one more costs, and whether a
 * hundred thousand stream through in constant memory. Run with the heap that it must do with, such
 * as {@code -Xmx400m}.
 */
public final class ScaleBenchmark {
  private static final int FEW = 100;
  private static final int MANY = 1000;

  /** So many are added to the hundred in turn: the last ones once the program has been in use. */
  private static final int ADDED = 30;

  private static final Cancellation NEVER = new Cancellation();

  private final PrintStream out;
  private final ArticleMaker maker;

  private ScaleBenchmark(PrintStream out) throws IOException {
    this.out = out;
    this.maker = new ArticleMaker(2);
  }

  /**
   * Measures.
   *
   * @param args the number of articles to stream; none unless given
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    ScaleBenchmark benchmark = new ScaleBenchmark(out);
    Path folder = Files.createTempDirectory("parallax-scale");
    benchmark.compare(folder);
    int streamed = args.length > 0 && args[0].matches("[0-9]{1,9}") ? Integer.parseInt(args[0]) : 0;
    if (streamed > 0) {
      benchmark.stream(folder, streamed);
    }
    for (int number = 0; number < Math.max(MANY, streamed); number++) {
      Files.deleteIfExists(folder.resolve(ArticleMaker.fileName(number)));
    }
    Files.delete(folder);
  }

  private void compare(Path folder) throws IOException {
    List<Path> files = maker.write(folder, 0, MANY);
    time("1,000 articles, the first thing the process does", () -> all(files));
    for (int round = 1; round <= 10; round++) {
      time("100 articles, warm " + round, () -> all(files.subList(0, FEW)));
    }
    for (int round = 1; round <= 3; round++) {
      time("1,000 articles, warm " + round, () -> all(files));
    }
    Analysis analysis = new Analysis();
    List<Source> sources =
        analysis.read(files.subList(0, FEW + ADDED), Progress.NONE, NEVER).sources();
    compare(analysis, sources.subList(0, FEW));
    for (int added = 1; added <= ADDED; added++) {
      List<Source> more = new ArrayList<>(sources.subList(0, FEW));
      more.add(sources.get(FEW + added - 1));
      Comparison[] lined = new Comparison[1];
      time(
          "one more to 100, lined up, time " + added,
          () -> lined[0] = analysis.compare(more, Progress.NONE, NEVER));
      time(
          "one more to 100, written as JSON, time " + added,
          () -> ComparisonJson.write(lined[0], OutputStream.nullOutputStream()));
    }
  }

  private static void all(List<Path> files) {
    Analysis analysis = new Analysis();
    compare(analysis, analysis.read(files, Progress.NONE, NEVER).sources());
  }

  private static void compare(Analysis analysis, List<Source> sources) {
    Comparison comparison = analysis.compare(sources, Progress.NONE, NEVER);
    ComparisonJson.write(comparison, OutputStream.nullOutputStream());
  }

  private void stream(Path folder, int count) throws IOException {
    List<Path> files = maker.write(folder, 0, count);
    AtomicInteger done = new AtomicInteger();
    time(
        count + " articles through claims",
        () ->
            new ClaimStream(
                    false,
                    reading -> {
                      ReadingJson.write(reading, OutputStream.nullOutputStream());
                      if (done.incrementAndGet() % (count / 10 + 1) == 0) {
                        out.println(done + " articles, " + heap());
                      }
                    },
                    problem -> out.println(problem.describe()))
                .read(files));
  }

  private void time(String what, Runnable work) {
    long start = System.nanoTime();
    long cpu = cpu();
    work.run();
    double wall = (System.nanoTime() - start) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    out.println(
        String.format(Locale.ROOT, "%-50s %7.2f s, %7.2f s of processors, ", what, wall, used)
            + heap());
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** The most that was in use behind a collection, summed over the parts of the heap. */
  private static String heap() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      if (pool.getType() == MemoryType.HEAP && usage != null) {
        bytes += usage.getUsed();
      }
    }
    return (bytes >> 20) + " MB of heap behind the last collection";
  }
}
