package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.ui.compare.geometry.SampleTexts;

class FindModelTest {
  private final List<Source> sources = SampleTexts.of(5);
  private final FindModel find = new FindModel();

  @BeforeEach
  void searchTheStrike() {
    find.setSources(sources);
  }

  private List<String> found() {
    return find.hitsProperty().get().stream()
        .map(hit -> hit.source() + " " + hit.span().of(text(hit)))
        .toList();
  }

  private String text(Passage hit) {
    return sources.stream()
        .filter(source -> source.id().equals(hit.source()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void findsWordsInAllSourcesWhateverTheirCase() {
    find.find("THE ISLANDS");

    assertEquals(
        List.of(
            "s1 the islands",
            "s2 the islands",
            "s4 The islands",
            "s4 the islands",
            "s5 the islands"),
        found());
  }

  @Test
  void plainQuotationMarksFindTypographicOnes() {
    find.find("year's wage");

    assertEquals(List.of("s1 year’s wage"), found());
  }

  @Test
  void goesRoundInBothDirections() {
    find.find("marta reed");
    assertEquals(3, found().size());
    assertEquals("s1", find.currentHit().orElseThrow().source());

    find.previous();
    assertEquals(2, find.currentProperty().get());

    find.next();
    assertEquals(0, find.currentProperty().get());
  }

  @Test
  void aBlankSearchFindsNothing() {
    find.find("strike");
    find.find("  ");

    assertEquals(List.of(), found());
    assertEquals(-1, find.currentProperty().get());
    find.next();
    assertEquals(-1, find.currentProperty().get());
  }
}
