package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.model.Source;
import parallax.ui.compare.geometry.SampleTexts;

class ArrangementTest {
  private final Arrangement arrangement = new Arrangement();

  private Columns columns() {
    return arrangement.columnsProperty().get();
  }

  private List<String> shown() {
    return ids(columns().shown());
  }

  private static List<String> ids(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }

  private static List<String> numbered(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> "s" + number).toList();
  }

  @Test
  void twelveSourcesStandInTheirOrder() {
    arrangement.setSources(SampleTexts.of(12));
    arrangement.follow(Set.of("s7"), "s7");

    assertEquals(Columns.of(SampleTexts.of(12)), columns());
  }

  @Test
  void aboveTwelveThoseThatAnswerComeFirstAndTheRestFold() {
    arrangement.setSources(SampleTexts.of(40));
    arrangement.follow(Set.of("s7", "s30", "s3"), "s30");

    assertEquals(List.of("s3", "s7", "s30"), shown());
    assertEquals(37, columns().folded().size());

    arrangement.foldingProperty().set(false);

    assertEquals(40, columns().shown().size());
    assertEquals(List.of("s3", "s7", "s30", "s1"), shown().subList(0, 4));
    assertEquals(37, columns().silent(), "so many could be folded again");
  }

  @Test
  void theChosenSourceHasAColumnAlsoWhereItSaysNothing() {
    arrangement.setSources(SampleTexts.of(40));
    arrangement.follow(Set.of("s3"), "s9");

    assertEquals(List.of("s3", "s9"), shown());
  }

  @Test
  void thePinnedColumnComesFirst() {
    arrangement.setSources(SampleTexts.of(40));
    arrangement.follow(Set.of("s3", "s7"), "s3");
    arrangement.pin("s20");

    assertEquals(List.of("s20", "s3", "s7"), shown());
    assertEquals(1, columns().pinned());

    arrangement.pin("s20");

    assertEquals(List.of("s3", "s7"), shown());
    assertEquals(0, columns().pinned());
  }

  @Test
  void aHiddenColumnComesBackWhenItIsAskedFor() {
    arrangement.setSources(SampleTexts.of(3));
    arrangement.hide("s2");

    assertEquals(List.of("s1", "s3"), shown());
    assertEquals(List.of("s2"), ids(columns().hidden()));

    arrangement.follow(Set.of(), "s2");

    assertEquals(numbered(1, 3), shown());

    arrangement.hide("s1");
    arrangement.hide("s2");
    arrangement.hide("s3");

    assertEquals(List.of("s3"), shown(), "the last one stays");

    arrangement.showHidden();

    assertEquals(numbered(1, 3), shown());
  }

  @Test
  void whatWasArrangedHoldsForTheSourcesThatStay() {
    arrangement.setSources(SampleTexts.of(3));
    arrangement.pin("s3");
    arrangement.lock("s2");
    arrangement.widen("s2", 30);
    arrangement.widen("s3", 25);

    arrangement.setSources(SampleTexts.of(2));

    assertEquals(
        new Columns(
            SampleTexts.of(2), 0, List.of(), 0, List.of(), Set.of("s2"), Map.of("s2", 30.0)),
        columns());
  }
}
