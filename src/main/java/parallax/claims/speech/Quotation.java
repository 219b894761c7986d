package parallax.claims.speech;

import parallax.model.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param inner the words, without the marks and without white space around them
 * @param outer the same with the marks
 * @param paragraph the place of its paragraph
 * @param continued whether it goes on in the next paragraph, where the opening mark is repeated
 */
record Quotation(Span inner, Span outer, int paragraph, boolean continued) {
  /** Words in marks up to this many characters may be a name or a term. */
  private static final int LONGEST_TERM = 26;

  /** Tells whether it is too long to be a name or a term in marks. */
  boolean exceedsTerm() {
    return inner.length() > LONGEST_TERM;
  }
}
