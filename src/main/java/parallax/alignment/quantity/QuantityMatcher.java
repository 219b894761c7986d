package parallax.alignment.quantity;

import java.util.List;
import parallax.alignment.grouping.GroupIndex;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Kinship;

/** Tells how likely two figures answer one question, by the clues found. */
public final class QuantityMatcher implements Matcher<QuantityFrame> {
  /** So much must speak for one question; found by measuring. */
  public static final double THRESHOLD = 0.3;

  /** So much more must speak for one question where two figures would conflict in it. */
  private static final double CONFLICT = 0.1;

  /** And this much where only one of them is said to be that of a place. */
  private static final double ELSEWHERE = 0.35;

  /** What it takes off where two texts hardly tell of one event, for each point of kinship. */
  private static final double STRANGERS = 2;

  private final QuantityClues clues;
  private final Kinship kinship;
  private final QuestionTrees trees;

  /**
   * Creates a matcher.
   *
   * @param frames all figures of the comparison
   */
  public QuantityMatcher(Corpus corpus, List<QuantityFrame> frames) {
    this(new QuantityClues(corpus, frames), corpus.kinship(), QuestionTrees.grown());
  }

  /** Creates a matcher with trees of its own, for growing new ones. */
  QuantityMatcher(QuantityClues clues, Kinship kinship, QuestionTrees trees) {
    this.clues = clues;
    this.kinship = kinship;
    this.trees = trees;
  }

  /** Returns the keys of the blocks in which a figure looks for its like. */
  public static List<String> blocks(QuantityFrame frame) {
    return List.of(frame.dimension());
  }

  @Override
  public void expect(List<QuantityFrame> frames) {
    clues.expect(frames);
  }

  @Override
  public double most(QuantityFrame a, QuantityFrame b) {
    return clues.possible(a, b) ? scored(1, a, b) : 0;
  }

  @Override
  public double score(QuantityFrame a, QuantityFrame b) {
    return clues.possible(a, b) ? scored(trees.likelihood(clues.of(a, b)), a, b) : 0;
  }

  /** Takes off a likelihood what speaks against one question, whatever the clues are. */
  private double scored(double clear, QuantityFrame a, QuantityFrame b) {
    double likelihood = clear + STRANGERS * kinship.of(a.source(), b.source());
    if (a.value().meets(b.value())) {
      return likelihood;
    }
    boolean elsewhere = a.isCount() && a.places().isEmpty() != b.places().isEmpty();
    return likelihood - (elsewhere ? ELSEWHERE : CONFLICT);
  }

  @Override
  public int[] traces(QuantityFrame frame) {
    return GroupIndex.with(frame.context().ids(), Double.hashCode(frame.value().figure()));
  }
}
