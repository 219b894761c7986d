package parallax.ui.shell.memory;

import parallax.ui.shell.words.ShellText;

/** What somebody who opens the program for the first time is shown how to do. */
public enum Hint {
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
  public ShellText text() {
    return text;
  }
}
