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
  /** Moving and selecting in a text by keyboard, where the keyboard's focus is in it. */
  IN_TEXTS,
  /** How the window looks. */
  VIEW,
  /** The window and the program. */
  WINDOW;

  /**
   * Tells whether the keys of the group work in their part of the window alone. They are in the
   * list of shortcuts, but in no menu and not in the command palette: there is nothing to choose.
   */
  public boolean isInPlace() {
    return this == IN_TEXTS;
  }
}
