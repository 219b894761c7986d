package parallax.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parallax.analysis.Analysis;
import parallax.analysis.ClaimStream;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/**
 * How many articles a second the engine takes on all cores: files to claims, and files to
 * comparisons of ten.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class EngineBenchmark {
  private static final int ARTICLES = 200;
  private static final int SET = 10;
  private static final Path NEWS = Path.of("..", "shared", "eval", "polnear-dev", "text");

  /** Articles that the benchmark makes, or those of a folder beside the project. */
  @Param({"made", "news"})
  private String texts = "";

  private List<Path> files = List.of();

  /** Writes or finds the articles; where the folder is missing, "news" are made, too. */
  @Setup
  public void prepare() throws IOException {
    List<Path> known = new ArrayList<>();
    if (texts.equals("news") && Files.isDirectory(NEWS)) {
      try (Stream<Path> found = Files.list(NEWS)) {
        known.addAll(found.sorted().toList());
      }
    } else {
      Path folder = Files.createTempDirectory("parallax-benchmark");
      known.addAll(new ArticleMaker(1).write(folder, 0, ARTICLES));
    }
    files = IntStream.range(0, ARTICLES).mapToObj(i -> known.get(i % known.size())).toList();
  }

  /** Files to claims. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int claims() {
    List<Integer> counts = new ArrayList<>();
    new ClaimStream(false, reading -> counts.add(reading.claims().size()), problem -> counts.add(0))
        .read(files);
    return counts.size();
  }

  /** Files to comparisons of ten articles each. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int comparisonsOfTen() {
    int rows = 0;
    for (int from = 0; from < ARTICLES; from += SET) {
      Analysis analysis = new Analysis();
      Cancellation never = new Cancellation();
      List<Source> sources =
          analysis.read(files.subList(from, from + SET), Progress.NONE, never).sources();
      Comparison comparison = analysis.compare(sources, Progress.NONE, never);
      rows += comparison.rows().size();
    }
    return rows;
  }
}
