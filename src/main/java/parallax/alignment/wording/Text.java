package parallax.alignment.wording;

import java.util.List;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.model.Reading;

/**
 * A source as the finders of forms see it.
 *
 * @param index its place among the readings
 * @param reading the source, read
 * @param sentences its sentences
 * @param names who is named in them
 * @param speech its quotations and reports
 */
record Text(
    int index, Reading reading, List<Sentence> sentences, TextNames names, SpeechPlaces speech) {

  static Text of(int index, Reading reading, Document document, TextNames names) {
    return new Text(index, reading, document.sentences(), names, new SpeechPlaces(reading));
  }
}
