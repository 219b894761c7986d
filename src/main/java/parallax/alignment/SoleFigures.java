package parallax.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which things a source counts only once: where two texts on one event give one figure each
 * for aircraft, they hardly count other aircraft, whatever verbs they use.
 */
final class SoleFigures {
  private record Thing(int source, String dimension, String head) {}

  private final Map<Thing, Set<Double>> figures = new HashMap<>();

  SoleFigures(List<QuantityFrame> frames) {
    for (QuantityFrame frame : frames) {
      String head = frame.head();
      if (head != null) {
        figures
            .computeIfAbsent(thing(frame, head), key -> new HashSet<>())
            .add(frame.value().figure());
      }
    }
  }

  private static Thing thing(QuantityFrame frame, String head) {
    return new Thing(frame.source(), frame.dimension(), head);
  }

  /** Tells whether the source of a figure gives no other one for the same noun. */
  boolean isSole(QuantityFrame frame) {
    String head = frame.head();
    return head != null && figures.getOrDefault(thing(frame, head), Set.of()).size() == 1;
  }
}
