package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Blocks;
import parallax.alignment.grouping.Clustering;

/**
 * Learns from telling figures that several sources give how these sources word the same thing:
 * where one counts 733,000 civil servants and another 733,000 federal workers sent home, the two
 * are one, also beside other figures.
 */
public final class SharedFigures {
  /** One in so many must give a time of its own to speak for the others. */
  private static final int ENOUGH_DATED = 3;

  private final Clustering<QuantityFrame> clustering;

  /** Learns from figures grouped in a first round. */
  public SharedFigures(Clustering<QuantityFrame> clustering) {
    this.clustering = clustering;
  }

  /** Returns the frames in their order, those of one shared figure with one head and predicate. */
  public List<QuantityFrame> resolve(List<QuantityFrame> all) {
    List<QuantityFrame> frames = named(all);
    Map<String, QuantityFrame> resolved = new LinkedHashMap<>();
    List<List<QuantityFrame>> telling =
        Blocks.of(frames, frame -> List.of(figure(frame))).stream()
            .filter(block -> block.size() > 1 && Figures.telling(block.get(0), block.get(1)))
            .toList();
    for (List<QuantityFrame> shared : clustering.groups(telling)) {
      unify(shared).forEach(frame -> resolved.put(frame.claim().id(), frame));
    }
    return frames.stream().map(frame -> resolved.getOrDefault(frame.claim().id(), frame)).toList();
  }

  /** A bare figure, as in a headline, is for what its source says of the same figure elsewhere. */
  private static List<QuantityFrame> named(List<QuantityFrame> frames) {
    Map<String, QuantityFrame> known = new HashMap<>();
    for (QuantityFrame frame : frames) {
      if (frame.head() != null && frame.predicate() != null) {
        known.putIfAbsent(frame.source() + " " + figure(frame), frame);
      }
    }
    List<QuantityFrame> named = new ArrayList<>();
    for (QuantityFrame frame : frames) {
      QuantityFrame other = known.get(frame.source() + " " + figure(frame));
      boolean bare = frame.head() == null && frame.predicate() == null;
      named.add(bare && other != null ? frame.withHeadOf(other).withPredicateOf(other) : frame);
    }
    return named;
  }

  private static String figure(QuantityFrame frame) {
    return frame.dimension() + ":" + StrictMath.round(frame.value().figure() * 10);
  }

  private static List<QuantityFrame> unify(List<QuantityFrame> shared) {
    if (shared.size() < 2) {
      return shared;
    }
    QuantityFrame head =
        commonest(shared, frame -> frame.headSort() == null ? null : frame.head(), null);
    QuantityFrame named = head != null ? head : commonest(shared, QuantityFrame::head, null);
    QuantityFrame said = commonest(shared, frame -> frame.event() ? frame.predicate() : null, null);
    QuantityFrame dated = isDated(shared) ? commonest(shared, QuantityFrame::anchor, null) : null;
    List<QuantityFrame> unified = new ArrayList<>();
    for (QuantityFrame frame : shared) {
      QuantityFrame changed = named == null ? frame : frame.withHeadOf(named);
      changed = said == null ? changed : changed.withPredicateOf(said);
      unified.add(
          dated == null || changed.anchor() != null ? changed : changed.withAnchorOf(dated));
    }
    return unified;
  }

  /** Tells whether so many give another time that the others will have left it out. */
  private static boolean isDated(List<QuantityFrame> shared) {
    long dated = shared.stream().filter(frame -> frame.anchor() != null).count();
    return ENOUGH_DATED * dated >= shared.size();
  }

  /**
   * Returns the first frame with the commonest of the words, or the fallback where none has one.
   */
  private static @Nullable QuantityFrame commonest(
      List<QuantityFrame> frames,
      Function<QuantityFrame, @Nullable String> word,
      @Nullable QuantityFrame fallback) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (QuantityFrame frame : frames) {
      String own = word.apply(frame);
      if (own != null) {
        counts.merge(own, 1, Integer::sum);
      }
    }
    QuantityFrame best = fallback;
    int most = 0;
    for (QuantityFrame frame : frames) {
      String own = word.apply(frame);
      int count = own == null ? 0 : Objects.requireNonNullElse(counts.get(own), 0);
      if (count > most) {
        most = count;
        best = frame;
      }
    }
    return best;
  }
}
