package parallax.ui.compare;

import parallax.model.Row;

/** What one line of the row table shows. */
public sealed interface GridItem {

  /**
   * A row of the comparison.
   *
   * @param row the row
   * @param depth 0, or 1 where it is folded out from under another
   * @param folded how many rows fold under it
   * @param expanded whether those are shown
   */
  record RowItem(Row row, int depth, int folded, boolean expanded) implements GridItem {}

  /**
   * The line that shows or hides the rows that one source alone answers.
   *
   * @param count how many there are
   * @param expanded whether they are shown
   */
  record SinglesItem(int count, boolean expanded) implements GridItem {}
}
