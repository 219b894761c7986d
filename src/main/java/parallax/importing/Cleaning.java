package parallax.importing;

/** How much of an input's text is kept. */
public enum Cleaning {
  /** The article alone: what surrounds it on a page is taken out and kept apart with its reason. */
  ARTICLE,
  /**
   * Every letter as it was decoded, but for a byte order mark; of HTML, the text of the whole page.
   * Metadata stays unread.
   */
  AS_IS
}
