package parallax.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which figures a source gives for a thing: where two texts on one event give one figure each
 * for aircraft, they hardly count other aircraft, and the first or largest of several for which the
 * same is said is likely the one that the text is about.
 */
final class FiguresOfThings {
  private record Thing(
      int source, String dimension, @Nullable String head, @Nullable String said) {}

  private final Map<Thing, Set<Double>> figures = new HashMap<>();
  private final Map<Thing, Double> first = new HashMap<>();
  private final Map<Thing, Double> largest = new HashMap<>();

  /**
   * Notes the figures.
   *
   * @param frames all figures, in the order of the sources and texts
   */
  FiguresOfThings(List<QuantityFrame> frames) {
    for (QuantityFrame frame : frames) {
      double figure = frame.value().figure();
      if (frame.head() != null) {
        figures.computeIfAbsent(thing(frame, null), key -> new HashSet<>()).add(figure);
      }
      Thing said = thing(frame, frame.predicate());
      first.putIfAbsent(said, figure);
      largest.merge(said, figure, StrictMath::max);
    }
  }

  private static Thing thing(QuantityFrame frame, @Nullable String said) {
    return new Thing(frame.source(), frame.dimension(), frame.head(), said);
  }

  /** Tells whether the source of a figure gives no other one for the same noun. */
  boolean isSole(QuantityFrame frame) {
    return frame.head() != null && figures.getOrDefault(thing(frame, null), Set.of()).size() == 1;
  }

  /** Tells whether it is the first figure in its source for which the same is said. */
  boolean isFirst(QuantityFrame frame) {
    return Double.valueOf(frame.value().figure())
        .equals(first.get(thing(frame, frame.predicate())));
  }

  /** Tells whether it is the largest figure in its source for which the same is said. */
  boolean isLargest(QuantityFrame frame) {
    return Double.valueOf(frame.value().figure())
        .equals(largest.get(thing(frame, frame.predicate())));
  }
}
