package parallax.importing.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a page say before it is decoded. */
public final class HtmlCharset {
  /** HTML asks for the declaration within 1,024 bytes; pages are less exact. */
  private static final int LOOKED_AT = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9_:.-]{2,30})");

  /** The byte order mark of UTF-8, read as Latin 1. */
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private HtmlCharset() {}

  /** Returns the name of the encoding that the page declares. */
  public static @Nullable String declared(byte[] bytes) {
    Matcher declaration = DECLARATION.matcher(beginning(bytes));
    return declaration.find() ? declaration.group(1) : null;
  }

  /** Tells whether the bytes begin as an HTML document does, whatever the file's name is. */
  public static boolean looksLikeHtml(byte[] bytes) {
    String beginning = beginning(bytes).toLowerCase(Locale.ROOT);
    beginning = beginning.startsWith(UTF_8_MARK) ? beginning.substring(3) : beginning;
    beginning = beginning.stripLeading();
    return beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
  }

  private static String beginning(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }
}
