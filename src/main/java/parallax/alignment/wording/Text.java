package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.List;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.language.names.People;
import parallax.language.names.Person;
import parallax.model.Reading;

/**
 * A source as the finders of forms see it.
 *
 * @param index its place among the readings
 * @param reading the source, read
 * @param sentences its sentences
 * @param persons the persons named in each of the sentences
 * @param speech its quotations and reports
 */
record Text(
    int index,
    Reading reading,
    List<Sentence> sentences,
    List<List<Person>> persons,
    SpeechPlaces speech) {

  static Text of(int index, Reading reading, Document document) {
    List<Sentence> sentences = document.sentences();
    People people = new People();
    List<List<Person>> persons = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      persons.add(people.in(sentence));
    }
    return new Text(index, reading, sentences, persons, new SpeechPlaces(reading));
  }
}
