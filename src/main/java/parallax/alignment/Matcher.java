package parallax.alignment;

/**
 * Tells whether two claims answer the same question.
 *
 * @param <F> the claims' frames
 */
interface Matcher<F extends Frame> {
  /** The score of two claims that can't answer one question, whatever else speaks for it. */
  double NEVER = -3;

  /** Returns how much speaks for one question, about 0 for nothing and 1 for everything. */
  double score(F a, F b);

  /**
   * Returns numbers, of words and other things, of which two claims of one question share some:
   * among very many claims only those that share some are held against each other.
   */
  int[] traces(F frame);
}
