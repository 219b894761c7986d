package parallax.claims.speech;

/**
 * A run of tokens of one sentence.
 *
 * @param first place of its first token
 * @param last place of its last token, not before the first
 */
record TokenRange(int first, int last) {

  /** Returns the number of tokens. */
  int size() {
    return last - first + 1;
  }
}
