package parallax.alignment.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionTreesTest {
  private static double[] clues(boolean noun, boolean predicate, double apart) {
    double[] clues = new double[Clue.values().length];
    clues[Clue.SAME_NOUN.ordinal()] = noun ? 1 : 0;
    clues[Clue.SAME_PREDICATE.ordinal()] = predicate ? 1 : 0;
    clues[Clue.APART.ordinal()] = apart;
    return clues;
  }

  /**
   * One question where noun and predicate are the same and the figures less than ten times apart.
   */
  @Test
  void growsWhatThreeCluesTellTogether() {
    Random random = new Random(7);
    double[][] clues = new double[4_000][];
    boolean[] together = new boolean[clues.length];
    double[] weights = new double[clues.length];
    Arrays.fill(weights, 1);
    for (int i = 0; i < clues.length; i++) {
      boolean noun = random.nextBoolean();
      boolean predicate = random.nextBoolean();
      double apart = 2 * random.nextDouble();
      clues[i] = clues(noun, predicate, apart);
      together[i] = noun && predicate && apart < 1;
    }
    QuestionTrees trees = new TreeGrower(clues).grow(together, weights);
    assertTrue(trees.likelihood(clues(true, true, 0.9)) > 0.95);
    assertTrue(trees.likelihood(clues(true, true, 1.1)) < 0.05);
    assertTrue(trees.likelihood(clues(true, false, 0.5)) < 0.05);
    assertTrue(trees.likelihood(clues(false, true, 0.5)) < 0.05);
  }

  @Test
  void readsATreeLevelByLevel() {
    QuestionTrees trees =
        QuestionTrees.read(
            List.of(
                "0",
                "same_noun\t0.5\tapart\t1\tapart\t2"
                    + "\tcount\t0.5\tcount\t0.5\tcount\t0.5\tmeets\t0.5"
                    + "\t-1\t-2\t-3\t-4\t1\t2\t3\t4"));
    double[] clues = clues(true, false, 2.5);
    assertEquals(1 / (1 + Math.exp(-3)), trees.likelihood(clues), 1e-12);
    clues[Clue.MEETS.ordinal()] = 1;
    assertEquals(1 / (1 + Math.exp(-4)), trees.likelihood(clues), 1e-12);
  }

  /** However many trees there are, and whatever the clues are: the edge, beyond, no number. */
  @Test
  void addsWhatWalkingEachTreeFromItsRootGives() {
    Random random = new Random(11);
    double[] values = {-1, -0.5, 0, 0.5, 1, 2.5};
    for (int count = 0; count < 40; count++) {
      List<QuestionTrees.Tree> trees = new ArrayList<>();
      for (int tree = 0; tree < count; tree++) {
        List<QuestionTrees.Fork> forks = new ArrayList<>();
        for (int i = 0; i < QuestionTrees.FORKS; i++) {
          Clue clue = Clue.values()[random.nextInt(6)];
          forks.add(new QuestionTrees.Fork(clue, values[random.nextInt(values.length)]));
        }
        double[] added = random.doubles(QuestionTrees.FORKS + 1, -1, 1).toArray();
        trees.add(new QuestionTrees.Tree(forks, added));
      }
      double[] clues = new double[Clue.values().length];
      Arrays.setAll(clues, i -> values[random.nextInt(values.length)]);
      clues[random.nextInt(6)] = random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY;
      assertEquals(walked(trees, clues), new QuestionTrees(0.25, trees).odds(clues), 1e-12);
    }
  }

  private static double walked(List<QuestionTrees.Tree> trees, double[] clues) {
    double sum = 0.25;
    for (QuestionTrees.Tree tree : trees) {
      int at = 0;
      while (at < QuestionTrees.FORKS) {
        QuestionTrees.Fork fork = tree.forks().get(at);
        at = 2 * at + (clues[fork.clue().ordinal()] <= fork.most() ? 1 : 2);
      }
      sum += tree.added()[at - QuestionTrees.FORKS];
    }
    return sum;
  }

  @Test
  void refusesAClueThatIsNone() {
    List<String> lines = List.of("0", "same_weather\t0.5");
    assertThrows(IllegalArgumentException.class, () -> QuestionTrees.read(lines));
  }
}
