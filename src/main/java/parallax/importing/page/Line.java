package parallax.importing.page;

/**
 * One line of a plain text, without the spaces around it.
 *
 * @param start offset of its first letter in the plain text
 * @param end offset behind its last letter
 * @param afterBlank whether an empty line, or the beginning of the text, comes before it
 * @param indent spaces in front of it
 * @param hint what markup says about it
 */
public record Line(int start, int end, boolean afterBlank, int indent, Hint hint) {
  int length() {
    return end - start;
  }
}
