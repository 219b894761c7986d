package parallax.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

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
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int at = source;
      source = behind(letters, i, source);
      if (kept && letter == '\n') {
        breakLine();
      } else if (isWhite(letter)) {
        spaceDue = true;
      } else {
        addLetter(letter, at, source);
        lineHasOtherThanLinks |= !inLink && Character.isLetterOrDigit(letter);
      }
    }
  }

  private static boolean isWhite(char letter) {
    return letter <= ' ' && Character.isWhitespace(letter)
        || letter == '\u0085'
        || letter == '\u2028'
        || letter == '\u2029';
  }

  private void addLetter(char letter, int at, int behind) {
    if (!lineHasText) {
      if (blankDue && text.length() > 0) {
        text.add("\n");
        lineHints.add(Hint.NONE);
      }
      blankDue = false;
      lineHint = open.element();
    } else if (spaceDue) {
      text.add(" ");
    }
    spaceDue = false;
    lineHasText = true;
    // a character reference is not the letter that it stands for
    if (at >= 0 && behind == at + 1) {
      text.copy(String.valueOf(letter), at);
    } else {
      text.add(String.valueOf(letter));
    }
  }

  /** Returns the offset in the markup behind the letter, or -1 where the way is lost. */
  private int behind(String letters, int at, int source) {
    if (source < 0 || source >= html.length()) {
      return -1;
    }
    char written = html.charAt(source);
    if (written != '&') {
      return written == letters.charAt(at) ? source + 1 : -1;
    }
    int semicolon = html.indexOf(';', source);
    if (semicolon < 0 || semicolon - source > LONGEST_REFERENCE) {
      return letters.charAt(at) == '&' ? source + 1 : -1;
    }
    String reference = html.substring(source, semicolon + 1);
    String meant = Parser.unescapeEntities(reference, false);
    if (meant.length() == 1 && meant.charAt(0) == letters.charAt(at)) {
      return semicolon + 1;
    }
    return letters.charAt(at) == '&' ? source + 1 : -1;
  }

  MappedText build() {
    return text.build();
  }

  List<Hint> hints() {
    return List.copyOf(lineHints);
  }
}
