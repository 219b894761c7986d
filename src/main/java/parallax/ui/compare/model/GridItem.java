package parallax.ui.compare.model;

import org.jspecify.annotations.Nullable;
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
   * @param open whether its claims are shown below it
   */
  record RowItem(Row row, int depth, int folded, boolean expanded, boolean open)
      implements GridItem {}

  /**
   * The claims of an open row, each in its sentence.
   *
   * @param row the row
   * @param depth that of the row
   */
  record ClaimsItem(Row row, int depth) implements GridItem {}

  /**
   * The heading of a group of rows.
   *
   * @param kind the kind of the rows
   * @param rows how many there are
   * @param conflicts how many of them are in conflict
   * @param open whether they are shown
   */
  record HeadingItem(RowKind kind, int rows, int conflicts, boolean open) implements GridItem {}

  /**
   * The line that shows or hides the rows that one source alone answers.
   *
   * @param kind the kind of the rows where they stand in a group of it, else null
   * @param count how many there are
   * @param expanded whether they are shown
   */
  record SinglesItem(@Nullable RowKind kind, int count, boolean expanded) implements GridItem {}
}
