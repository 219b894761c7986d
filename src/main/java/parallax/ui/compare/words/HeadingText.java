package parallax.ui.compare.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import parallax.i18n.Messages;
import parallax.model.Metadata;
import parallax.model.Source;

/**
 * The words at the head of a column.
 *
 * @param name outlet, or the file's name where no outlet is known
 * @param dateAndKind day of publication and kind of piece
 * @param words how many words it has
 * @param digest whether it retells the piece
 */
public record HeadingText(String name, String dateAndKind, String words, boolean digest) {

  /** Returns the words at the head of a source's column. */
  public static HeadingText of(Source source, Messages messages) {
    Metadata metadata = source.metadata();
    List<String> parts = new ArrayList<>();
    parts.add(
        metadata.published() == null
            ? messages.text(CompareMessage.NO_DATE)
            : day(metadata.published(), messages.locale()));
    if (metadata.kind() != null) {
      parts.add(
          messages.text(
              switch (metadata.kind()) {
                case NEWS -> CompareMessage.KIND_NEWS;
                case ANALYSIS -> CompareMessage.KIND_ANALYSIS;
                case OPINION -> CompareMessage.KIND_OPINION;
                case REPUBLISHED -> CompareMessage.KIND_REPUBLISHED;
              }));
    }
    int words = new StringTokenizer(source.text()).countTokens();
    return new HeadingText(
        source.displayName(),
        String.join(" · ", parts),
        messages.text(CompareMessage.WORDS, words),
        metadata.digest());
  }

  // Of all months in English, locale data outside of America give September alone four letters.
  private static String day(LocalDate date, Locale locale) {
    String day = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale).format(date);
    return locale.getLanguage().equals("en") ? day.replaceFirst("\\bSept\\b", "Sep") : day;
  }
}
