package parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody other than the outlet says: in quotation marks, or reported. */
final class SpeechReader {

  /** Returns the utterances, ordered by span. */
  List<Utterance> read(Article article) {
    ArticleSpeech speech = ArticleSpeech.of(article.document());
    List<Utterance> found = new ArrayList<>(ReportReader.read(speech));
    found.addAll(PollReader.read(speech));
    found.addAll(QuoteReader.read(speech));
    found.sort(Comparator.comparing(Utterance::span));
    return List.copyOf(found);
  }
}
