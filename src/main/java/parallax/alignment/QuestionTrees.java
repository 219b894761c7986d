package parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.language.Lexicon;

/**
 * How much the clues speak for one question, as small decision trees that add up: each looks at one
 * clue and then, on either side, at two more. Grown on labelled events by gradient boosting (J.
 * Friedman, Greedy function approximation, Annals of Statistics 29, 2001), see {@code
 * question-trees.tsv}.
 */
final class QuestionTrees {

  /** A clue and the value up to which the left side holds. */
  record Fork(Clue clue, double most) {}

  /**
   * One tree: its forks, level by level and on each from left to right, and what is added to the
   * logarithm of the odds in each case, from left to right.
   */
  record Tree(List<Fork> forks, double[] added) {
    Tree {
      forks = List.copyOf(forks);
    }
  }

  /** How many clues each tree looks at, one after the other. */
  static final int LEVELS = 3;

  /** How many forks that makes. */
  static final int FORKS = (1 << LEVELS) - 1;

  /** Read when they are first needed: trees of clues that are no more must not stop new ones. */
  private static final class Grown {
    private static final QuestionTrees TREES =
        read(Lexicon.lines(Clue.class, "question-trees.tsv"));
  }

  private final double start;
  private final List<Tree> trees;

  /** The forks of all trees one behind the other, and the steps: pairs are many. */
  private final int[] looked;

  private final double[] most;
  private final double[] added;

  /**
   * Takes trees.
   *
   * @param start the logarithm of the odds before any clue is looked at
   */
  QuestionTrees(double start, List<Tree> trees) {
    this.start = start;
    this.trees = List.copyOf(trees);
    List<Fork> forks = trees.stream().flatMap(tree -> tree.forks().stream()).toList();
    this.looked = forks.stream().mapToInt(fork -> fork.clue().ordinal()).toArray();
    this.most = forks.stream().mapToDouble(Fork::most).toArray();
    this.added = trees.stream().flatMapToDouble(tree -> Arrays.stream(tree.added())).toArray();
  }

  /** Returns the logarithm of the odds before any clue is looked at. */
  double start() {
    return start;
  }

  List<Tree> trees() {
    return trees;
  }

  /** Returns the trees that come with the program. */
  static QuestionTrees grown() {
    return Grown.TREES;
  }

  /** Returns how likely one question is, from 0 to 1. */
  double likelihood(double[] clues) {
    return 1 / (1 + StrictMath.exp(-odds(clues)));
  }

  /** Returns the logarithm of the odds that it is one question. */
  double odds(double[] clues) {
    double sum = start;
    int fork = 0;
    for (int tree = 0; tree < added.length; tree += FORKS + 1) {
      int at = 0;
      for (int level = 0; level < LEVELS; level++) {
        at = 2 * at + (clues[looked[fork + at]] <= most[fork + at] ? 1 : 2);
      }
      sum += added[tree + at - FORKS];
      fork += FORKS;
    }
    return sum;
  }

  /** Reads trees: the start, then one tree a line. */
  static QuestionTrees read(List<String> lines) {
    return new QuestionTrees(
        Double.parseDouble(lines.getFirst()),
        lines.stream().skip(1).map(line -> tree(line.split("\t"))).toList());
  }

  private static Tree tree(String[] columns) {
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < FORKS; i++) {
      forks.add(new Fork(Clue.of(columns[2 * i]), Double.parseDouble(columns[2 * i + 1])));
    }
    double[] added = new double[FORKS + 1];
    for (int i = 0; i < added.length; i++) {
      added[i] = Double.parseDouble(columns[2 * FORKS + i]);
    }
    return new Tree(forks, added);
  }
}
