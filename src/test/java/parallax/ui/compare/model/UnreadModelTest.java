package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Passage;
import parallax.model.Span;

class UnreadModelTest {
  private final Passage first = new Passage("s1", new Span(0, 10));
  private final Passage second = new Passage("s1", new Span(20, 30));
  private final Passage third = new Passage("s2", new Span(5, 9));
  private final UnreadModel unread = new UnreadModel();

  UnreadModelTest() {
    unread.setPassages(List.of(first, second, third));
  }

  @Test
  void theSentencesOfASourceAreCounted() {
    assertEquals(List.of(first, second), unread.in("s1"));
    assertEquals(List.of(), unread.in("s3"));
  }

  @Test
  void steppingMarksThemAndGoesRound() {
    unread.next();
    assertTrue(unread.shownProperty().get());
    assertEquals(Optional.of(first), unread.currentPassage());

    unread.previous();
    assertEquals(Optional.of(third), unread.currentPassage());

    unread.next();
    assertEquals(Optional.of(first), unread.currentPassage());
  }

  @Test
  void hidingThemLeavesThePlace() {
    unread.next();
    unread.shownProperty().set(false);

    assertEquals(Optional.empty(), unread.currentPassage());

    unread.previous();
    assertEquals(Optional.of(third), unread.currentPassage());
  }

  @Test
  void withoutSuchSentencesNothingIsGoneTo() {
    unread.setPassages(List.of());

    unread.next();

    assertEquals(Optional.empty(), unread.currentPassage());
  }
}
