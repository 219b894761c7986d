package parallax.ui.kit;

/**
 * What a run of text is for. The role settles its font, and its style class settles its colour, so
 * that text is measured exactly as it is shown.
 */
public enum TextRole {
  /** The words of an article. */
  ARTICLE("text-article", true, 1.07, false, 0.22),
  /** The title of an article. */
  TITLE("text-article", true, 1.07, true, 0.22),
  /** A remark between the paragraphs of an article. */
  ASIDE("text-aside", false, 0.93, false, 0.2),
  /** A row's question, an outlet's name. */
  LABEL("text-label", false, 1.0, true, 0.05),
  /** What stands small under something. */
  SUB("text-sub", false, 0.86, false, 0.1),
  /** A name within what stands small. */
  SUB_STRONG("text-sub-strong", false, 0.86, true, 0.1),
  /** A figure, date or name that answers a question. */
  VALUE("text-value", false, 1.14, true, 0),
  /** The same in the chosen row, where it is short. */
  VALUE_CHOSEN("text-value", false, 1.7, true, 0),
  /** Words that somebody is said to have said, or that an outlet chose. */
  WORDS("text-value", false, 1.0, false, 0.1),
  /** The sentence of a claim, shown away from its article. */
  SENTENCE("text-sentence", true, 1.0, false, 0.16),
  /** The claim within that sentence. */
  SENTENCE_STRONG("text-sentence", true, 1.0, true, 0.16),
  /** A word that shows more when it is clicked. */
  LINK("text-link", false, 0.86, true, 0.1),
  /** The sign and the word of an empty cell. */
  SILENT("text-silent", false, 0.93, false, 0);

  private final String styleClass;
  private final boolean serif;
  private final double ems;
  private final boolean bold;
  private final double spacing;

  TextRole(String styleClass, boolean serif, double ems, boolean bold, double spacing) {
    this.styleClass = styleClass;
    this.serif = serif;
    this.ems = ems;
    this.bold = bold;
    this.spacing = spacing;
  }

  /** Returns the style class that gives the text its colour. */
  public String styleClass() {
    return styleClass;
  }

  /** Tells whether the text is set in the reading face instead of the interface's. */
  public boolean serif() {
    return serif;
  }

  /** Returns the size in ems of the interface's text. */
  public double ems() {
    return ems;
  }

  /** Tells whether the text is bold. */
  public boolean bold() {
    return bold;
  }

  /** Returns the space between two lines beyond what the font asks for, in ems. */
  public double spacing() {
    return spacing;
  }
}
