package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.language.names.People;
import parallax.language.names.Person;

/**
 * Who is named in a text, sentence by sentence.
 *
 * @param persons the persons
 * @param named the same with their names and offices
 * @param offices those that stand without a name
 */
record TextNames(List<List<Person>> persons, List<List<Named>> named, List<List<Office>> offices) {

  /**
   * A person named.
   *
   * @param name the name in small letters, one blank between its parts
   * @param office the words of the office by it
   */
  record Named(Person person, String name, Set<String> office) {

    private static Named of(Sentence sentence, Person person) {
      String name = person.name(sentence).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
      return new Named(person, name, Office.words(sentence, person));
    }
  }

  static TextNames of(Document document) {
    People people = new People();
    List<List<Person>> persons = new ArrayList<>();
    List<List<Named>> named = new ArrayList<>();
    List<List<Office>> offices = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Person> found = people.in(sentence);
      persons.add(found);
      named.add(found.stream().map(person -> Named.of(sentence, person)).toList());
      offices.add(Office.alone(sentence, found));
    }
    return new TextNames(persons, named, offices);
  }
}
