package parallax.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's texts in one language. Patterns are ICU message patterns, so that plurals follow
 * the language's rules: {@code {0,plural,one{# claim}other{# claims}}}; an apostrophe is an
 * apostrophe unless it stands before a brace.
 */
public final class Messages {
  private static final String FOLDER = "parallax.i18n.";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Creates access to the texts in a language; where a text is not translated, it is English. */
  public Messages(Locale locale) {
    this.locale = locale;
  }

  /** Returns the English texts, as files and scripts see them. */
  public static Messages english() {
    return new Messages(Locale.ENGLISH);
  }

  /** Returns the language. */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns a text with its arguments put in.
   *
   * @throws MissingResourceException if the bundle lacks the text, which a test rules out
   */
  public String text(Message message, Object... arguments) {
    MessageFormat format =
        formats.computeIfAbsent(
            message.bundle() + "/" + message.key(),
            unused -> new MessageFormat(pattern(message), locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private String pattern(Message message) {
    return ResourceBundle.getBundle(FOLDER + message.bundle(), locale, NO_FALLBACK)
        .getString(message.key());
  }
}
