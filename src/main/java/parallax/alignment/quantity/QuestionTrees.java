package parallax.alignment.quantity;

import java.util.ArrayList;
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
  private final LeafMasks leaves;

  /**
   * Takes trees.
   *
   * @param start the logarithm of the odds before any clue is looked at
   */
  QuestionTrees(double start, List<Tree> trees) {
    this.start = start;
    this.trees = List.copyOf(trees);
    this.leaves = new LeafMasks(trees);
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
    return leaves.sum(start, clues);
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
