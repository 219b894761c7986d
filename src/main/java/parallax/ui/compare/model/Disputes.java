package parallax.ui.compare.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Row;
import parallax.model.Status;

/**
 * The disputed rows, and where among them the choice stands.
 *
 * @param rows ids of the disputed rows in the table's order
 * @param before how many of them stand before the chosen row
 * @param chosen whether the chosen row is one of them
 */
public record Disputes(List<String> rows, int before, boolean chosen) {
  /** Nothing is disputed. */
  public static final Disputes NONE = new Disputes(List.of(), 0, false);

  /** Finds the disputed among rows in the table's order. */
  static Disputes of(List<Row> all, @Nullable String chosen) {
    List<String> disputed =
        all.stream().filter(row -> row.status() == Status.CONFLICT).map(Row::id).toList();
    long before =
        all.stream()
            .takeWhile(row -> !row.id().equals(chosen))
            .filter(row -> row.status() == Status.CONFLICT)
            .count();
    boolean none = chosen == null || all.stream().noneMatch(row -> row.id().equals(chosen));
    return new Disputes(disputed, none ? 0 : (int) before, disputed.contains(chosen));
  }

  /** Returns how many rows are disputed. */
  public int count() {
    return rows.size();
  }

  /** Returns the chosen row's number among the disputed, from 1; nothing where it is not one. */
  public Optional<Integer> place() {
    return chosen ? Optional.of(before + 1) : Optional.empty();
  }

  /**
   * Returns the disputed row some places from the chosen row, round and round.
   *
   * @param by how many disputed rows on; negative for back
   */
  Optional<String> from(int by) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    // From between two disputed rows, one step on is the one that follows.
    int at = chosen || by < 0 ? before + by : before + by - 1;
    return Optional.of(rows.get(Math.floorMod(at, rows.size())));
  }
}
