package parallax.importing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.importing.text.MappedText;

class WrappingTest {
  private static List<String> paragraphs(String text) {
    return BlockReader.blocks(Page.of(MappedText.of(text))).stream().map(Block::text).toList();
  }

  @Test
  void joinsHardWrappedLinesAndKeepsParagraphsApart() {
    String text =
        """
        The harbour office counted 31 boats on Monday, nine more than in
        the week before, and had to send two of them back to sea. The pier
        was full by noon.
            Its master, Olle Brandt, called the day a good one and said that
        the town would need a second pier before the end of the summer, or
        lose its guests.
        """;

    assertEquals(
        List.of(
            "The harbour office counted 31 boats on Monday, nine more than in the week before, and"
                + " had to send two of them back to sea. The pier was full by noon.",
            "Its master, Olle Brandt, called the day a good one and said that the town would need a"
                + " second pier before the end of the summer, or lose its guests."),
        paragraphs(text));
  }

  @Test
  void joinsAWordThatIsSplitAtItsHyphen() {
    String text =
        """
        The engineers took the whole of the week to look at the anti-
        flood wall and wrote a report that nobody in the council has
        read so far, though it is short and has pictures in it from
        every angle.
        """;

    assertEquals(1, paragraphs(text).size());
    assertEquals(
        "The engineers took the whole of the week to look at the anti-flood wall",
        paragraphs(text).getFirst().substring(0, 71));
  }

  @Test
  void keepsLinesApartThatEndTheirSentences() {
    assertEquals(
        List.of("The pier was full by noon on Monday, its master said.", "boats waited outside."),
        paragraphs("The pier was full by noon on Monday, its master said.\nboats waited outside."));
  }

  @Test
  void keepsMenusAndListsApart() {
    assertEquals(
        List.of("home", "search", "• one", "• two"), paragraphs("home\nsearch\n• one\n• two"));
  }

  @Test
  void joinsLinesThatALinkBroke() {
    assertEquals(
        List.of("The pier was full by noon on Monday, the harbour office said in a letter."),
        paragraphs("The pier was full by noon on Monday, the harbour\noffice said in a letter."));
  }

  @Test
  void makesRunsOfSpacesOne() {
    assertEquals(List.of("Art Music Stage"), paragraphs("  Art   Music  Stage "));
  }
}
