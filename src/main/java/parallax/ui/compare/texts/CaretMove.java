package parallax.ui.compare.texts;

import parallax.ui.compare.words.CompareMessage;

/** How far a key takes the end of a selection. */
enum CaretMove {
  LEFT("Shift+Left", CompareMessage.SELECT_LEFT),
  RIGHT("Shift+Right", CompareMessage.SELECT_RIGHT),
  WORD_LEFT("Shortcut+Shift+Left", CompareMessage.SELECT_WORD_LEFT),
  WORD_RIGHT("Shortcut+Shift+Right", CompareMessage.SELECT_WORD_RIGHT),
  UP("Shift+Up", CompareMessage.SELECT_UP),
  DOWN("Shift+Down", CompareMessage.SELECT_DOWN),
  LINE_START("Shift+Home", CompareMessage.SELECT_LINE_START),
  LINE_END("Shift+End", CompareMessage.SELECT_LINE_END),
  PAGE_UP("Shift+Page Up", CompareMessage.SELECT_PAGE_UP),
  PAGE_DOWN("Shift+Page Down", CompareMessage.SELECT_PAGE_DOWN),
  TEXT_START("Shortcut+Shift+Home", CompareMessage.SELECT_TEXT_START),
  TEXT_END("Shortcut+Shift+End", CompareMessage.SELECT_TEXT_END);

  private final String keys;
  private final CompareMessage label;

  CaretMove(String keys, CompareMessage label) {
    this.keys = keys;
    this.label = label;
  }

  /** Returns the key combination. */
  String keys() {
    return keys;
  }

  /** Returns what the key does, in words. */
  CompareMessage label() {
    return label;
  }
}
