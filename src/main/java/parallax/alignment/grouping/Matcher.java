package parallax.alignment.grouping;

import java.util.List;

/**
 * Tells whether two claims answer the same question. Asked from several threads at once.
 *
 * @param <F> the claims' frames
 */
public interface Matcher<F extends Frame> {
  /** The score of two claims that can't answer one question, whatever else speaks for it. */
  double NEVER = -3;

  /**
   * Is told claims that it is going to be asked for, so that it finds once what it needs of each by
   * itself. Not to be called while it is being asked.
   */
  default void expect(List<F> frames) {}

  /** Returns what two claims score at most, found with far less work than the score itself. */
  default double most(F a, F b) {
    return Double.POSITIVE_INFINITY;
  }

  /** Returns how much speaks for one question, about 0 for nothing and 1 for everything. */
  double score(F a, F b);

  /**
   * Returns numbers, of words and other things, of which two claims of one question share some:
   * among very many claims only those that share some are held against each other.
   */
  int[] traces(F frame);
}
