package parallax.ui.kit;

/** What actions are about; menus and lists put those of one group together, in this order. */
public enum ActionGroup {
  /** Opening, pasting, starting afresh. */
  SOURCES,
  /** Searching in the texts. */
  FIND,
  /** Which rows are shown and which one is chosen. */
  ROWS,
  /** The columns, one for each source. */
  COLUMNS,
  /** The texts under the rows. */
  TEXTS,
  /** How the window looks. */
  VIEW,
  /** The window and the program. */
  WINDOW
}
