package parallax.ui.compare.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
  private final RowHeights rows = new RowHeights();

  RowHeightsTest() {
    setHeights(50, 100, 30, 80);
    rows.setViewport(120);
  }

  private void setHeights(double... heights) {
    rows.setRows(heights.length, 40, at -> heights[at]);
    rows.settleAll();
  }

  @Test
  void whatIsOutOfSightIsEstimatedUntilAllIsAskedFor() {
    double[] heights = {50, 100, 30, 80};
    rows.setRows(heights.length, 40, at -> heights[at]);

    assertEquals(50 + 100 + 30 + 40, rows.total(), "the first three are in sight");
    assertTrue(rows.settleAll());
    assertEquals(50 + 100 + 30 + 80, rows.total());
    assertFalse(rows.settleAll(), "nothing was left to be measured");
  }

  @Test
  void aLongTableIsMeasuredWhereItIsInSight() {
    Set<Integer> measured = new TreeSet<>();
    rows.setRows(
        500,
        40,
        at -> {
          measured.add(at);
          return 60;
        });

    assertEquals(Set.of(0, 1, 2), measured);

    rows.reveal(400);

    assertTrue(measured.contains(400) && measured.size() < 8, measured.toString());
    assertTrue(rows.y(400) >= 0 && rows.y(400) + rows.height(400) <= 120, "wholly in sight");
    assertEquals(0, rows.y(rows.first()), "the one at the top as well");
  }

  @Test
  void onlyRowsInSightAreNamed() {
    assertEquals(0, rows.first());
    assertEquals(2, rows.end());

    rows.scrollTo(60);
    assertEquals(1, rows.first());
    assertEquals(3, rows.end());
    assertEquals(90, rows.y(2));
  }

  @Test
  void scrollingStopsAtTheEnds() {
    rows.scrollTo(1e9);
    assertEquals(140, rows.scroll());

    rows.scrollTo(-5);
    assertEquals(0, rows.scroll());
  }

  @Test
  void aRowIsBroughtIntoSightByTheShortestWayThatCutsNoneAtTheTop() {
    rows.reveal(1);
    assertEquals(50, rows.scroll(), "its upper edge at the upper edge");

    rows.reveal(1);
    assertEquals(50, rows.scroll(), "it is in sight already");

    rows.reveal(0);
    assertEquals(0, rows.scroll());
  }

  @Test
  void aRowHigherThanTheViewShowsItsTop() {
    rows.setViewport(60);

    rows.reveal(1);

    assertEquals(50, rows.scroll());
  }

  @Test
  void noRowsNeedNoRoom() {
    setHeights();

    assertEquals(0, rows.total());
    assertEquals(0, rows.end());
    assertEquals(0, rows.scroll());
  }

  @Test
  void theLowestWholeRowIsFound() {
    assertEquals(50, rows.edgeWithin(149));
    assertEquals(150, rows.edgeWithin(150));
    assertEquals(260, rows.edgeWithin(1000));
  }
}
