package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.geometry.SampleTexts;
import parallax.ui.compare.words.Excerpt;

class TextSelectionTest {
  private final Source post = SampleTexts.of(2).getFirst();
  private final Source islander = SampleTexts.of(2).getLast();
  private final TextSelection selection = new TextSelection(() -> {});

  private String selected() {
    return selection.excerpt().map(Excerpt::words).orElse("");
  }

  private int at(String words) {
    return post.text().indexOf(words);
  }

  @Test
  void lettersAreSelectedFromPlaceToPlace() {
    selection.start(post, at("Ferries"), TextUnit.LETTER);
    assertEquals("", selected());

    selection.extend(post, at(" to the outer"));
    assertEquals("Ferries", selected());

    selection.extend(islander, 3);
    assertEquals("Ferries", selected(), "another text has a selection of its own");
  }

  @Test
  void wordsSentencesAndParagraphsAreSelectedWhole() {
    selection.start(post, at("passengers") + 3, TextUnit.WORD);
    assertEquals("passengers", selected());

    selection.start(post, at("volunteers"), TextUnit.SENTENCE);
    assertEquals("Many slept in the waiting hall, where volunteers handed out soup.", selected());

    selection.start(post, at("outer"), TextUnit.PARAGRAPH);
    assertEquals(
        "Ferries to the outer islands stayed in port on Sunday as crews walked out.", selected());
  }

  @Test
  void aSelectionOfWordsGrowsByWordsToBothSides() {
    selection.start(post, at("outer"), TextUnit.WORD);

    selection.extend(post, at("islands") + 2);
    assertEquals("outer islands", selected());

    selection.extend(post, at("the outer") + 1);
    assertEquals("the outer", selected());
  }

  @Test
  void keysMoveOneEndAndLeaveTheOther() {
    selection.start(post, at("outer"), TextUnit.WORD);

    selection.moveTo(at("outer") + 3);
    assertEquals("out", selected());

    selection.moveTo(at("the outer"));
    assertEquals("the ", selected());

    selection.start(post, at("outer"), TextUnit.WORD);
    selection.extend(post, at("the outer"));
    selection.moveTo(at("to the outer"));
    assertEquals("to the outer", selected(), "the word that was selected first stays selected");
  }

  @Test
  void whatIsTakenElsewhereSaysWhereItStands() {
    int start = at("Many slept");
    Excerpt excerpt = new Excerpt(post, new Span(start, start + 10));

    assertEquals(
        "Many slept\n"
            + "Harbour Post, “Ferries to the outer islands stayed in port on Sunday as crews"
            + " walked out.”, 4 May 2031, digest, characters 169–179",
        excerpt.withSource(Messages.english()));
  }

  @Test
  void aSourceWithoutADateSaysSo() {
    Excerpt excerpt = new Excerpt(islander, new Span(0, 4));

    assertEquals(
        "Once\n"
            + "The Islander, “Once more the islands pay the bill for a quarrel that is not"
            + " theirs.”, no date, characters 0–4",
        excerpt.withSource(Messages.english()));
  }
}
