package parallax.i18n;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.model.Attribution;

/** Says in a few words whose voice a claim has. */
public final class VoiceWords {
  /** Marks the place of the speaker while a sentence is put together. */
  private static final String SPEAKER = "\u0001";

  private final Messages messages;

  /** Words voices in the language of the messages. */
  public VoiceWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * A few words around a speaker's name.
   *
   * @param before what stands before the name
   * @param speaker the name, empty where none is given
   * @param after what stands behind it
   */
  public record Phrase(String before, String speaker, String after) {

    /** Returns the whole. */
    public String text() {
      return before + speaker + after;
    }
  }

  /** Returns whose voice it is, such as "quotes Ada Lind, port chief · via AFP". */
  public Phrase phrase(Attribution attribution) {
    String speaker = attribution.speaker();
    String words = words(attribution, speaker);
    String behind =
        attribution.chain().stream()
            .map(relay -> "\u00a0· " + messages.text(ValueMessage.VIA, relay))
            .collect(Collectors.joining());
    int at = words.indexOf(SPEAKER);
    if (at < 0 || speaker == null) {
      return new Phrase(words + behind, "", "");
    }
    String name = at == 0 ? name(speaker) : speaker;
    return new Phrase(words.substring(0, at), name, words.substring(at + 1) + behind);
  }

  /** Returns a speaker's name as it opens a phrase: no article, a capital. */
  public static String name(String speaker) {
    String bare =
        speaker.regionMatches(true, 0, "the ", 0, 4) && speaker.length() > 4
            ? speaker.substring(4)
            : speaker;
    int first = bare.offsetByCodePoints(0, Math.min(1, bare.length()));
    return bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first);
  }

  private String words(Attribution attribution, @Nullable String speaker) {
    String named = named(attribution.office());
    return switch (attribution.voice()) {
      case OUTLET -> messages.text(ValueMessage.OWN_VOICE);
      case QUOTED ->
          speaker == null
              ? messages.text(ValueMessage.QUOTES_NOBODY)
              : messages.text(ValueMessage.QUOTES, named);
      case REPORTED ->
          speaker == null
              ? messages.text(ValueMessage.REPORTED_NOBODY)
              : messages.text(ValueMessage.REPORTED, named);
    };
  }

  private String named(@Nullable String office) {
    return office == null
        ? SPEAKER
        : messages.text(ValueMessage.NAMED_WITH_OFFICE, SPEAKER, office);
  }
}
