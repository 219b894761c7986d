package parallax.overlap;

/**
 * A run of words in one text and its counterpart in another.
 *
 * @param a first word in the one text
 * @param aEnd behind the last word
 * @param b first word in the other text
 * @param bEnd behind the last word
 * @param same how many words are the same
 */
record Match(int a, int aEnd, int b, int bEnd, int same) {

  double similarity() {
    return (double) same / Math.max(aEnd - a, bEnd - b);
  }
}
