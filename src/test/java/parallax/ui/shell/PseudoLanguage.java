package parallax.ui.shell;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import parallax.i18n.Message;
import parallax.i18n.Messages;

/**
 * Languages that nobody speaks: the English texts with other letters, and longer. What is put into
 * a text and how its plurals are told apart stays as it is.
 */
final class PseudoLanguage {
  private static final String PLAIN = "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
  private static final String ACCENTED = "ÅåßÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";
  private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";

  /** Not shown, but read by the program. */
  private static final Set<String> CODES = Set.of("day", "month", "instant", "inclusive-hedges");

  private PseudoLanguage() {}

  /** Returns texts of accented letters, two fifths longer, in brackets. */
  static Messages longer() {
    return new Messages(Locale.of("en", "001"))
        .reworded((message, pattern) -> isCode(message) ? pattern : "[" + longer(pattern) + "]");
  }

  /** Returns texts that run from right to left. */
  static Messages rightToLeft() {
    return new Messages(Locale.of("he"))
        .reworded(
            (message, pattern) ->
                isCode(message) ? pattern : withLetters(pattern, PseudoLanguage::hebrew));
  }

  private static boolean isCode(Message message) {
    return message.bundle().equals("values") && CODES.contains(message.key());
  }

  /** Returns a pattern with accents, and more letters at the end of its words. */
  static String longer(String pattern) {
    String accented = withLetters(pattern, PseudoLanguage::accented);
    StringBuilder longer = new StringBuilder(accented);
    int more = (int) Math.ceil(letters(pattern) * 0.4);
    for (int i = 0; i < more; i++) {
      longer.append(i % 6 == 0 ? ' ' : "oneţwö".charAt(i % 6));
    }
    return longer.toString();
  }

  private static long letters(String pattern) {
    long[] count = {0};
    withLetters(
        pattern,
        letter -> {
          count[0]++;
          return letter;
        });
    return count[0];
  }

  private static int accented(int letter) {
    int at = PLAIN.indexOf(letter);
    return at < 0 ? letter : ACCENTED.charAt(at);
  }

  private static int hebrew(int letter) {
    return HEBREW.charAt(Character.toLowerCase(letter) % HEBREW.length());
  }

  /** Changes the letters that somebody reads, and neither arguments nor plurals' keywords. */
  private static String withLetters(String pattern, IntUnaryOperator change) {
    MessagePattern parsed = new MessagePattern(pattern);
    StringBuilder changed = new StringBuilder(pattern);
    boolean read = false;
    int from = 0;
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (read) {
        change(changed, from, part.getIndex(), change);
      }
      read =
          switch (part.getType()) {
            case MSG_START, ARG_LIMIT -> true;
            case ARG_START, MSG_LIMIT -> false;
            default -> read;
          };
      from = part.getLimit();
    }
    return changed.toString();
  }

  private static void change(StringBuilder text, int from, int until, IntUnaryOperator change) {
    for (int at = from; at < until; at++) {
      if (Character.isLetter(text.charAt(at))) {
        text.setCharAt(at, (char) change.applyAsInt(text.charAt(at)));
      }
    }
  }
}
