package parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.Utterance;
import parallax.model.Attribution;
import parallax.model.Speech;
import parallax.model.Voice;

/**
 * Tells whose voice findings have. To be asked in the order of the text: speech that ended before
 * one finding is not looked at again for the next.
 */
final class Voices {
  private final List<Utterance> utterances;
  private final List<Utterance> open = new ArrayList<>();
  private int next;

  Voices(List<Utterance> utterances) {
    this.utterances = utterances.stream().sorted(Comparator.comparing(Utterance::span)).toList();
  }

  /** Returns the voice of the innermost speech around a finding; a speech claim has its own. */
  Attribution of(Finding finding) {
    Utterance around = around(finding);
    return around == null ? Attribution.OUTLET : around.attribution();
  }

  /** Returns the innermost speech around a finding, null where the outlet itself speaks. */
  @Nullable Utterance around(Finding finding) {
    int start = finding.span().start();
    open.removeIf(utterance -> utterance.span().end() <= start);
    while (next < utterances.size() && utterances.get(next).span().start() <= start) {
      open.add(utterances.get(next++));
    }
    Utterance innermost = null;
    for (Utterance utterance : open) {
      if (isOwn(utterance, finding)) {
        return utterance;
      }
      boolean holds = utterance.span().contains(finding.span());
      if (holds && (innermost == null || utterance.span().length() < innermost.span().length())) {
        innermost = utterance;
      }
    }
    return innermost;
  }

  private static boolean isOwn(Utterance utterance, Finding finding) {
    return finding.content() instanceof Speech speech
        && utterance.claim()
        && utterance.span().equals(finding.span())
        && speech.direct() == (utterance.attribution().voice() == Voice.QUOTED);
  }
}
