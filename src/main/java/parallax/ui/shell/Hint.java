package parallax.ui.shell;

/** What somebody who opens the program for the first time is shown how to do. */
enum Hint {
  /** Choose a row of the table. */
  ROW(ShellText.HINT_ROW),
  /** Click a claim in a text. */
  MARK(ShellText.HINT_MARK),
  /** Add articles of one's own. */
  ADD(ShellText.HINT_ADD);

  private final ShellText text;

  Hint(ShellText text) {
    this.text = text;
  }

  /** Returns what the hint says. */
  ShellText text() {
    return text;
  }
}
