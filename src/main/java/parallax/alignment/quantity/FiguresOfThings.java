package parallax.alignment.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * How a figure stands among those of its source.
   *
   * @param sole whether the source gives no other one for the same noun
   * @param first whether it is the first for which the same is said
   * @param largest whether it is the largest for which the same is said
   * @param number the number of the figure, the same for the same figure of another source
   */
  record Standing(boolean sole, boolean first, boolean largest, int number) {}

  private record Figure(String dimension, double value) {}

  private final Map<QuantityFrame, Standing> standings = new IdentityHashMap<>();
  private final Map<Thing, Set<Double>> figures = new HashMap<>();
  private final Map<Thing, Double> first = new HashMap<>();
  private final Map<Thing, Double> largest = new HashMap<>();
  private final Map<Figure, Integer> numbers = new HashMap<>();
  private final Map<Integer, BitSet> given = new HashMap<>();

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
      int number = numbers.computeIfAbsent(figure(frame), key -> numbers.size());
      given.computeIfAbsent(frame.source(), key -> new BitSet()).set(number);
      Thing said = thing(frame, frame.predicate());
      first.putIfAbsent(said, figure);
      largest.merge(said, figure, StrictMath::max);
    }
  }

  private static Thing thing(QuantityFrame frame, @Nullable String said) {
    return new Thing(frame.source(), frame.dimension(), frame.head(), said);
  }

  private static Figure figure(QuantityFrame frame) {
    return new Figure(frame.dimension(), frame.value().figure());
  }

  /** Tells whether a source gives the figure of this number, for whatever. */
  boolean gives(int source, int number) {
    BitSet figures = given.get(source);
    return figures != null && figures.get(number);
  }

  /** Finds out about figures that are going to be asked for. */
  void expect(List<QuantityFrame> frames) {
    for (QuantityFrame frame : frames) {
      standings.computeIfAbsent(frame, this::find);
    }
  }

  /** Returns how a figure stands among those of its source. */
  Standing of(QuantityFrame frame) {
    Standing known = standings.get(frame);
    return known == null ? find(frame) : known;
  }

  private Standing find(QuantityFrame frame) {
    Double figure = frame.value().figure();
    Thing said = thing(frame, frame.predicate());
    boolean sole =
        frame.head() != null && figures.getOrDefault(thing(frame, null), Set.of()).size() == 1;
    return new Standing(
        sole,
        figure.equals(first.get(said)),
        figure.equals(largest.get(said)),
        Objects.requireNonNull(numbers.get(figure(frame))));
  }
}
