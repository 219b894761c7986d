package parallax.alignment.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.alignment.grouping.Blocks;
import parallax.alignment.grouping.Clustering;

/**
 * Grows the trees of {@code question-trees.tsv} from the labelled events, and says what they reach
 * on each event when they have not seen it.
 */
public final class QuestionTraining {
  private static final Path EVENTS = Path.of("src/test/resources/parallax/events");
  private static final Path SHARED = Path.of("../shared");

  /** Every event counts alike, however many figures it has. */
  private static final double OF_ONE_EVENT = 100;

  /** What people published counts for so much more than what was invented for the purpose. */
  private static final double REAL = 8;

  /** An event is scored by trees that have seen the events of all parts but its own. */
  private static final int FOLDS = 7;

  private QuestionTraining() {}

  private record Pairs(LabelledFigures event, double[][] clues, boolean[] together) {}

  /** Writes the trees into the file named, below the lines that say where they come from. */
  public static void main(String[] arguments) throws IOException {
    List<Pairs> events = new ArrayList<>();
    for (Path folder : folders()) {
      events.add(pairs(LabelledFigures.read(folder.resolve("gold.json"), folder)));
    }
    Path eval = SHARED.resolve("eval");
    if (Files.isDirectory(eval)) {
      events.add(
          pairs(LabelledFigures.read(eval.resolve("gold-yevlakh.json"), SHARED.resolve("seeds"))));
      events.add(
          pairs(
              LabelledFigures.read(
                  eval.resolve("gold-aceh-quake.json"), eval.resolve("aceh-quake"))));
    }
    double[] thresholds = {0.3, 0.35, 0.4};
    double[][] sums = new double[thresholds.length][3];
    List<QuestionTrees> byFold =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold ->
                    grow(
                        IntStream.range(0, events.size())
                            .filter(i -> i % FOLDS != fold)
                            .mapToObj(events::get)
                            .toList()))
            .toList();
    for (int n = 0; n < events.size(); n++) {
      Pairs unseen = events.get(n);
      QuestionTrees trees = byFold.get(n % FOLDS);
      StringBuilder line = new StringBuilder(String.format("%-32s", unseen.event.name()));
      for (int i = 0; i < thresholds.length; i++) {
        double[] reached = reached(unseen.event, trees, thresholds[i]);
        for (int k = 0; k < 3; k++) {
          sums[i][k] += reached[k];
        }
        line.append(figures(reached));
      }
      System.out.println(line);
    }
    StringBuilder line = new StringBuilder(String.format("%-32s", "all"));
    for (double[] sum : sums) {
      line.append(figures(sum));
    }
    System.out.println(line);
    write(grow(events), Path.of(arguments[0]));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> own = Files.list(EVENTS)) {
      return own.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String figures(double[] reached) {
    return String.format(
        Locale.ROOT,
        "  %.2f/%.2f",
        reached[0] / Math.max(1, reached[0] + reached[1]),
        reached[0] / reached[2]);
  }

  private static Pairs pairs(LabelledFigures event) {
    List<double[]> clues = new ArrayList<>();
    List<Boolean> together = new ArrayList<>();
    List<QuantityFrame> frames = event.frames();
    for (int i = 0; i < frames.size(); i++) {
      for (int j = 0; j < i; j++) {
        QuantityFrame a = frames.get(j);
        QuantityFrame b = frames.get(i);
        boolean sure = event.sure(a) && event.sure(b);
        if (sure && a.dimension().equals(b.dimension()) && event.clues().possible(a, b)) {
          clues.add(event.clues().of(a, b));
          together.add(event.together(a, b));
        }
      }
    }
    boolean[] answers = new boolean[together.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = together.get(i);
    }
    return new Pairs(event, clues.toArray(double[][]::new), answers);
  }

  private static QuestionTrees grow(List<Pairs> events) {
    int n = events.stream().mapToInt(event -> event.together.length).sum();
    double[][] clues = new double[n][];
    boolean[] together = new boolean[n];
    double[] weights = new double[n];
    int at = 0;
    for (Pairs event : events) {
      int yes = 0;
      for (boolean one : event.together) {
        yes += one ? 1 : 0;
      }
      for (int i = 0; i < event.together.length; i++) {
        clues[at] = event.clues[i];
        together[at] = event.together[i];
        weights[at++] = (event.event.real() ? REAL : 1) * OF_ONE_EVENT / (1 + yes);
      }
    }
    return new TreeGrower(clues).grow(together, weights);
  }

  /** Returns the right and the wrong pairs of two sources, and those that there are. */
  private static double[] reached(LabelledFigures event, QuestionTrees trees, double threshold) {
    QuantityMatcher matcher = new QuantityMatcher(event.clues(), event.kinship(), trees);
    Clustering<QuantityFrame> clustering = new Clustering<>(matcher, threshold, () -> {});
    List<QuantityFrame> frames = new SharedFigures(clustering).resolve(event.frames());
    double[] reached = {0, 0, event.pairs()};
    for (List<QuantityFrame> block : Blocks.of(frames, QuantityMatcher::blocks)) {
      for (List<QuantityFrame> group : clustering.group(block)) {
        for (QuantityFrame a : group) {
          for (QuantityFrame b : group) {
            if (a.source() < b.source() && event.sure(a) && event.sure(b)) {
              reached[event.together(a, b) ? 0 : 1]++;
            }
          }
        }
      }
    }
    return reached;
  }

  /** The lines that say what the file holds and where that comes from. */
  private static List<String> head(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).toList();
  }

  private static void write(QuestionTrees trees, Path file) throws IOException {
    List<String> lines = new ArrayList<>(head(file));
    lines.add(Double.toString(trees.start()));
    for (QuestionTrees.Tree tree : trees.trees()) {
      List<String> columns = new ArrayList<>();
      for (QuestionTrees.Fork fork : tree.forks()) {
        columns.add(fork.clue().name().toLowerCase(Locale.ROOT));
        columns.add(Double.toString(fork.most()));
      }
      for (double added : tree.added()) {
        columns.add(Double.toString(added));
      }
      lines.add(String.join("\t", columns));
    }
    Files.write(file, lines);
  }
}
