package parallax.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import parallax.importing.page.Hint;
import parallax.importing.text.MappedText;

/** The text of an HTML page while it is being read: lines, their hints, the way back. */
final class HtmlText {
  /** A longer stretch behind an ampersand is no character reference. */
  private static final int LONGEST_REFERENCE = 34;

  private final String html;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Hint> lineHints = new ArrayList<>();
  private final Deque<Hint> open = new ArrayDeque<>();

  private boolean lineHasText;
  private boolean lineHasOtherThanLinks;
  private boolean spaceDue;

  /** Where the first of the spaces due is in the markup, or -1. */
  private int spaceSource = -1;

  private boolean blankDue;
  private Hint lineHint = Hint.NONE;

  HtmlText(String html) {
    this.html = html;
    open.push(Hint.NONE);
  }

  /** Says what the text is from here on; {@link Hint#NONE} for what it is already. */
  void enter(Hint hint) {
    open.push(stronger(open.element(), hint));
  }

  /** Ends what the last call of {@link #enter} began. */
  void leave() {
    open.pop();
  }

  /** What stands apart from the article stays apart, whatever is inside it. */
  private static Hint stronger(Hint outer, Hint inner) {
    return inner == Hint.NONE || outer.isApart() ? outer : inner;
  }

  void space() {
    spaceDue = true;
  }

  /** Ends the line, if it has text. */
  void breakLine() {
    if (lineHasText) {
      boolean link = !lineHasOtherThanLinks && (lineHint == Hint.NONE || lineHint == Hint.ITEM);
      lineHints.add(link ? Hint.LINK : lineHint);
      text.add("\n");
    }
    lineHasText = false;
    lineHasOtherThanLinks = false;
    spaceDue = false;
  }

  /** Ends the line and leaves one empty before the next. */
  void breakParagraph() {
    breakLine();
    blankDue = true;
  }

  /** Adds the letters of a text node, runs of white space made one space. */
  void add(TextNode node, boolean inLink) {
    String letters = node.getWholeText();
    boolean kept = node.parent() instanceof Element parent && parent.tag().preserveWhitespace();
    int source = node.sourceRange().isTracked() ? node.sourceRange().startPos() : -1;
    for (int i = 0; i < letters.length(); ) {
      Written written = written(letters, i, source);
      for (int end = i + written.letters(); i < end; i++) {
        addLetter(letters.charAt(i), written.plain() ? source : -1, kept);
        lineHasOtherThanLinks |= !inLink && Character.isLetterOrDigit(letters.charAt(i));
      }
      source = written.behind();
    }
  }

  private static boolean isWhite(char letter) {
    return letter <= ' ' && Character.isWhitespace(letter)
        || letter == '\u0085'
        || letter == '\u2028'
        || letter == '\u2029';
  }

  private void addLetter(char letter, int source, boolean kept) {
    if (kept && letter == '\n') {
      breakLine();
      return;
    }
    if (isWhite(letter)) {
      spaceSource = !spaceDue && letter == ' ' ? source : spaceSource;
      spaceDue = true;
      return;
    }
    if (!lineHasText) {
      if (blankDue && text.length() > 0) {
        text.add("\n");
        lineHints.add(Hint.NONE);
      }
      blankDue = false;
      lineHint = open.element();
    } else if (spaceDue) {
      addLetter(" ", spaceSource);
    }
    spaceDue = false;
    spaceSource = -1;
    lineHasText = true;
    addLetter(String.valueOf(letter), source);
  }

  private void addLetter(String letter, int source) {
    if (source >= 0) {
      text.copy(letter, source);
    } else {
      text.add(letter);
    }
  }

  /**
   * How letters are written in the markup.
   *
   * @param letters how many of them are written together, as by a character reference
   * @param plain whether the one letter stands for itself
   * @param behind offset in the markup behind them, or -1 where the way is lost
   */
  private record Written(int letters, boolean plain, int behind) {}

  private Written written(String letters, int at, int source) {
    if (source < 0 || source >= html.length()) {
      return new Written(1, false, -1);
    }
    int semicolon = html.charAt(source) == '&' ? html.indexOf(';', source) : -1;
    if (semicolon > 0 && semicolon - source <= LONGEST_REFERENCE) {
      String reference = html.substring(source, semicolon + 1);
      String meant = Parser.unescapeEntities(reference, false);
      if (!meant.equals(reference) && letters.startsWith(meant, at) && !meant.isEmpty()) {
        return new Written(meant.length(), false, semicolon + 1);
      }
    }
    boolean plain = html.charAt(source) == letters.charAt(at);
    return new Written(1, plain, plain ? source + 1 : -1);
  }

  MappedText build() {
    return text.build();
  }

  List<Hint> hints() {
    return List.copyOf(lineHints);
  }
}
