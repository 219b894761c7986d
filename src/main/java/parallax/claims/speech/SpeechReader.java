package parallax.claims.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.language.Document;

/** Finds what somebody other than the outlet says: in quotation marks, or reported. */
public final class SpeechReader {

  /** Returns the utterances, ordered by span. */
  public List<Utterance> read(Document document) {
    ArticleSpeech speech = ArticleSpeech.of(document);
    List<Utterance> found = new ArrayList<>(ReportReader.read(speech));
    found.addAll(PollReader.read(speech));
    found.addAll(QuoteReader.read(speech));
    found.sort(Comparator.comparing(Utterance::span));
    return List.copyOf(found);
  }
}
