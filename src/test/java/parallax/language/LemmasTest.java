package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "said,say",
    "killed,kill",
    "injured,injure",
    "living,live",
    "resides,reside",
    "fled,flee",
    "evacuated,evacuate",
    "struck,strike",
    "stopped,stop",
    "announced,announce",
    "repeated,repeat",
    "died,die",
    "raised,raise",
    "met,meet",
    "led,lead",
    "carries,carry",
    "warned,warn",
    "described,describe",
    "subscribing,subscribe"
  })
  void verbs(String form, String lemma) {
    assertEquals(lemma, Lemmas.verb(form));
  }

  @ParameterizedTest
  @CsvSource({
    "people,person",
    "cities,city",
    "houses,house",
    "boxes,box",
    "children,child",
    "troops,troop",
    "crisis,crisis",
    "glass,glass",
    "buses,bus",
    "days,day",
    "taxis,taxi",
    "omanis,omani",
    "basis,basis",
    "debris,debris"
  })
  void nouns(String form, String lemma) {
    assertEquals(lemma, Lemmas.noun(form));
  }
}
