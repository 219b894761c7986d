package parallax.language;

/**
 * What a word says for each tag, as the logarithms that the model adds up; a word that says nothing
 * of a neighbour has no figures for it.
 *
 * @param own of the word's own tag
 * @param next of the tag of the word behind it
 * @param second of the tag of the second word behind it
 * @param previous of the tag of the word before it
 * @param secondPrevious of the tag of the second word before it
 */
record WordScores(
    double[] own, double[] next, double[] second, double[] previous, double[] secondPrevious) {

  /** No figures. */
  static final double[] NOTHING = {};
}
