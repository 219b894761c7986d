package parallax.claims;

import parallax.model.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param inner the words, without the marks and without white space around them
 * @param outer the same with the marks
 * @param paragraph the place of its paragraph
 * @param continued whether it goes on in the next paragraph, where the opening mark is repeated
 */
record Quotation(Span inner, Span outer, int paragraph, boolean continued) {}
