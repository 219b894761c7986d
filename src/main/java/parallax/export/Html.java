package parallax.export;

/** A page that is being written: tags are written as they are, text is escaped. */
final class Html {
  private final StringBuilder page = new StringBuilder();

  /** Adds markup as it is. */
  Html tag(String markup) {
    page.append(markup);
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    page.append(escaped(text));
    return this;
  }

  /** Adds an element that holds nothing but text. */
  Html element(String name, String cssClass, String text) {
    return tag("<" + name + " class=\"" + cssClass + "\">").text(text).tag("</" + name + ">");
  }

  /** Returns text that may stand between tags and in quoted attributes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
