package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.List;
import parallax.i18n.Messages;
import parallax.i18n.VoiceWords;
import parallax.model.Attribution;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/** Sets in a few words whose voice a claim has, the speaker's name strong. */
final class VoiceRuns {
  private final VoiceWords words;

  VoiceRuns(Messages messages) {
    this.words = new VoiceWords(messages);
  }

  List<Run> runs(Attribution attribution) {
    VoiceWords.Phrase phrase = words.phrase(attribution);
    List<Run> runs = new ArrayList<>();
    add(runs, phrase.before(), TextRole.SUB);
    add(runs, phrase.speaker(), TextRole.SUB_STRONG);
    add(runs, phrase.after(), TextRole.SUB);
    return runs;
  }

  private static void add(List<Run> runs, String text, TextRole role) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, role));
    }
  }
}
