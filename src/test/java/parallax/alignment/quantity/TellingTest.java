package parallax.alignment.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.alignment.Told;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.KeyedText;
import parallax.language.Document;
import parallax.model.Reading;
import parallax.work.Cancellation;

class TellingTest {
  private static Telling of(Told told, String text) {
    Reading reading = told.reading();
    KeyedText keyed = KeyedText.of(Document.of(text));
    Corpus corpus = new Corpus(List.of(reading), List.of(keyed), null, new Cancellation());
    return Telling.of(corpus.sources().getFirst(), reading.claims().getFirst());
  }

  @Test
  void aPlainFigureOfTheOutletIsNeitherVoicedNorContrasted() {
    String text = "The flood killed 12 people.";
    Told told = Told.by("a", null, text).counts("12", 12, "people", "kill");

    assertEquals(new Telling(false, false, false, false), of(told, text));
  }

  @Test
  void aRivalCountIsVoicedContrastedAndCounted() {
    String text = "But the harbour masters put the toll in Lowmark at 19.";
    Told told =
        Told.by("a", null, text).countsAsSaid("19", 19, "toll", "kill", "the harbour masters");

    assertEquals(new Telling(true, true, true, true), of(told, text));
  }

  @Test
  void theWordThatHeadsTheSentenceIsNoName() {
    String text = "Lowmark lost 12 people, the old mill on the other bank, and two of its bridges.";
    Told told = Told.by("a", null, text).counts("12", 12, "people", "kill");

    assertEquals(new Telling(false, false, false, false), of(told, text));
  }
}
