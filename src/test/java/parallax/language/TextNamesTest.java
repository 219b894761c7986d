package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextNamesTest {

  @Test
  void aNameIsCapitalisedInsideASentenceAndNeverSmall() {
    Document text =
        Document.of(
            "Green won the vote. The mayor of Green and the Board met there. The board agreed.");
    assertEquals(Set.of("Green"), TextNames.of(text.sentences()));
  }

  @Test
  void aHeadlineInCapitalsShowsNoNames() {
    Document text = Document.of("Strong Quake Shakes Coastal Town\nA quake shook a town.");
    assertEquals(Set.of(), TextNames.of(text.sentences()));
  }

  @Test
  void whoOpensASentenceDoesNotChangeHowItIsRead() {
    assertEquals(tags("Labour"), tags("Green"));
    assertEquals(tags("Labour"), tags("Reform"));
  }

  private static List<PartOfSpeech> tags(String party) {
    Document text = Document.of("The voters of " + party + " met. " + party + " wants 48 seats.");
    return text.sentences().getLast().tags();
  }
}
