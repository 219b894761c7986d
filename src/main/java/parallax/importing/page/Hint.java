package parallax.importing.page;

/** What a page's markup says about a line of its text. */
public enum Hint {
  /** Nothing: plain text, or an element that can hold anything. */
  NONE,
  /** The page's chief heading. */
  TITLE,
  /** A heading within the page. */
  HEADING,
  /** The whole line is a link to elsewhere. */
  LINK,
  /** An item of a list. */
  ITEM,
  /** Menus and other machinery that the markup sets apart from the article. */
  NAVIGATION,
  /** What stands beside the article. */
  ASIDE,
  /** The foot of the page. */
  FOOTER;

  /** Tells whether the markup sets the line apart from the article. */
  public boolean isApart() {
    return this == NAVIGATION || this == ASIDE || this == FOOTER;
  }
}
