package parallax.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/**
 * Keeps right-to-left text away from a fault of the toolkit: JavaFX 26 throws where it has to break
 * a run of such text into lines. What it gets in small pieces it need not break.
 */
public final class RightToLeft {
  private static final int LONGEST_PIECE = 16;

  /** The languages written from right to left, by their codes; to ask ICU would slow the start. */
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private RightToLeft() {}

  /** Tells whether some of the text runs from right to left. */
  public static boolean occursIn(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /** Tells whether the letter at a place of a text runs from right to left. */
  public static boolean runsAt(String text, int place) {
    return place < text.length()
        && occursIn(text)
        && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getLevelAt(place) % 2 == 1;
  }

  /**
   * Lets a label or button wrap its text, whatever it comes to say, unless that would throw; then
   * the text is cut at the label's width.
   */
  public static void wrap(Labeled label) {
    label.wrapTextProperty().bind(label.textProperty().map(text -> !occursIn(text)).orElse(true));
  }

  /** Returns the order in which the interface stands where it speaks a language. */
  public static NodeOrientation order(Locale language) {
    return LANGUAGES.contains(language.getLanguage())
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  /**
   * Cuts a text into pieces that need not be broken, which together are the text. Text without
   * right-to-left letters is one piece.
   */
  static List<String> pieces(String text) {
    if (!occursIn(text)) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      boolean afterSpace = Character.isWhitespace(text.charAt(at - 1));
      boolean longEnough = at - start >= LONGEST_PIECE && isBetweenCharacters(text, at);
      if (afterSpace || longEnough || at == text.length()) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    return pieces;
  }

  private static boolean isBetweenCharacters(String text, int at) {
    return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
  }
}
