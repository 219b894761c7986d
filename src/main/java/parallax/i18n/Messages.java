package parallax.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The program's texts in one language. Patterns are ICU message patterns, so that plurals follow
 * the language's rules: {@code {0,plural,one{# claim}other{# claims}}}; an apostrophe is an
 * apostrophe unless it stands before a brace.
 */
public final class Messages {
  private static final String FOLDER = "parallax.i18n.";

  /** English of no country: 31 Mar 2023 rather than Mar 31, 2023. */
  private static final Locale INTERNATIONAL = Locale.of("en", "001");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final BiFunction<Message, String, String> rewording;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Creates access to the texts in a language; where a text is not translated, it is English. */
  public Messages(Locale locale) {
    this(locale, (_, pattern) -> pattern);
  }

  private Messages(Locale locale, BiFunction<Message, String, String> rewording) {
    this.locale = locale;
    this.rewording = rewording;
  }

  /**
   * Returns the same texts in other words, such as longer ones, to see how the window bears them.
   *
   * @param change gets each text's pattern and returns another
   */
  public Messages reworded(BiFunction<Message, String, String> change) {
    return new Messages(locale, change);
  }

  /** Returns the English texts, as files and scripts see them. */
  public static Messages english() {
    return new Messages(INTERNATIONAL);
  }

  /**
   * Returns the texts for somebody whose system speaks a language. Where there are no texts in it,
   * they are English, with numbers and dates as English is written in the system's country.
   *
   * @param display the language of the system's other programs
   * @param format how the system writes numbers and dates
   */
  public static Messages forReader(Locale display, Locale format) {
    if (isTranslated(display)) {
      return new Messages(display);
    }
    Locale english = Locale.of(INTERNATIONAL.getLanguage(), format.getCountry());
    boolean written =
        !NumberFormat.getNumberInstance(english)
            .getLocale(ULocale.VALID_LOCALE)
            .getCountry()
            .isEmpty();
    return new Messages(written ? english : INTERNATIONAL);
  }

  // A translation is a set of files beside the English ones, such as shell_pt_BR.properties.
  private static boolean isTranslated(Locale language) {
    return NO_FALLBACK.getCandidateLocales("shell", language).stream()
        .filter(candidate -> !candidate.equals(Locale.ROOT))
        .map(candidate -> NO_FALLBACK.toBundleName("shell", candidate) + ".properties")
        .anyMatch(file -> Messages.class.getResource(file) != null);
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
    String pattern =
        patterns.computeIfAbsent(
            message.bundle() + "/" + message.key(),
            _ -> rewording.apply(message, pattern(message)));
    if (isPlain(pattern)) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(pattern, written -> new MessageFormat(written, locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  // Most texts have no arguments, and reading a pattern as such takes long at the start.
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && !pattern.contains("''");
  }

  private String pattern(Message message) {
    return ResourceBundle.getBundle(FOLDER + message.bundle(), locale, NO_FALLBACK)
        .getString(message.key());
  }
}
