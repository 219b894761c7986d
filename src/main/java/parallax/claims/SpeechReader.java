package parallax.claims;

import java.util.List;

/** Finds what somebody other than the outlet says. */
final class SpeechReader {

  /** Returns the utterances, ordered by span. */
  List<Utterance> read(Article article) {
    return List.of();
  }
}
