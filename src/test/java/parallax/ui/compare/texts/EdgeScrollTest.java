package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeScrollTest {
  private static final double EM = 13;
  private static final long FRAME = 16_666_667;

  @Test
  void theFartherBeyondAnEdgeTheFasterUpToABound() {
    double near = EdgeScroll.speed(1, EM);
    double far = EdgeScroll.speed(100, EM);

    assertTrue(0 < near && near < far, near + " " + far);
    assertEquals(-far, EdgeScroll.speed(-100, EM), "upwards beyond the upper edge");
    assertEquals(EdgeScroll.speed(5_000, EM), EdgeScroll.speed(9_000, EM));
    assertEquals(0, EdgeScroll.speed(0, EM));
  }

  @Test
  void textsGoByWholePixelsAndNoneIsLost() {
    List<Double> steps = new ArrayList<>();
    EdgeScroll edge = new EdgeScroll(steps::add);
    assertTrue(edge.aim(401, 400, EM));
    edge.step(FRAME);
    assertEquals(List.of(), steps, "the first frame tells the time alone");

    for (int frame = 2; frame <= 61; frame++) {
      edge.step(frame * FRAME);
    }
    double gone = steps.stream().mapToDouble(step -> step).sum();
    assertEquals(EdgeScroll.speed(1, EM), gone, 1.01, "in a second");
    assertTrue(steps.stream().allMatch(step -> step == Math.rint(step)));
    assertFalse(edge.aim(400, 400, EM), "at the edge it rests");
  }
}
