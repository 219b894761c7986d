package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Attribution;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/** Says in a few words whose voice a claim has. */
final class VoiceWords {
  /** Marks the place of the speaker while a sentence is put together. */
  private static final String SPEAKER = "\u0001";

  private final Messages messages;

  VoiceWords(Messages messages) {
    this.messages = messages;
  }

  /** Returns whose voice it is, the speaker's name strong. */
  List<Run> runs(Attribution attribution) {
    String speaker = attribution.speaker();
    String named = named(attribution.office());
    String words =
        switch (attribution.voice()) {
          case OUTLET -> messages.text(CompareMessage.OWN_VOICE);
          case QUOTED ->
              speaker == null
                  ? messages.text(CompareMessage.QUOTES_NOBODY)
                  : messages.text(CompareMessage.QUOTES, named);
          case REPORTED ->
              speaker == null
                  ? messages.text(CompareMessage.REPORTED_NOBODY)
                  : messages.text(CompareMessage.REPORTED, named);
        };
    List<Run> runs = new ArrayList<>();
    int at = words.indexOf(SPEAKER);
    if (at < 0 || speaker == null) {
      runs.add(new Run(words, TextRole.SUB));
    } else {
      add(runs, words.substring(0, at), TextRole.SUB);
      add(runs, speaker, TextRole.SUB_STRONG);
      add(runs, words.substring(at + 1), TextRole.SUB);
    }
    for (String relay : attribution.chain()) {
      runs.add(new Run("\u00a0· " + messages.text(CompareMessage.VIA, relay), TextRole.SUB));
    }
    return runs;
  }

  private String named(@Nullable String office) {
    return office == null
        ? SPEAKER
        : messages.text(CompareMessage.NAMED_WITH_OFFICE, SPEAKER, office);
  }

  private static void add(List<Run> runs, String text, TextRole role) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, role));
    }
  }
}
