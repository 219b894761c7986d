package parallax.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question, lined up across the sources.
 *
 * @param id unique within a comparison, such as {@code r1}
 * @param label a short neutral question or noun phrase in the words of the sources
 * @param kind the kind of its claims
 * @param status how the claims stand to each other
 * @param reasons why the claims are in one row, and why the row has its status
 * @param under id of the row under which this one folds, or null
 * @param origins how many independent origins the claims have
 * @param cells the ids of the claims of each source that answers, sources in their order
 * @param silent why each of the other sources does not answer, sources in their order
 */
public record Row(
    String id,
    String label,
    ClaimKind kind,
    Status status,
    List<Reason> reasons,
    @Nullable String under,
    int origins,
    Map<String, List<String>> cells,
    Map<String, Silence> silent) {

  /** Takes copies that keep their order. */
  public Row {
    reasons = List.copyOf(reasons);
    Map<String, List<String>> copied = new LinkedHashMap<>();
    cells.forEach((source, claims) -> copied.put(source, List.copyOf(claims)));
    cells = Collections.unmodifiableMap(copied);
    silent =
        silent instanceof Silences
            ? silent
            : Collections.unmodifiableMap(new LinkedHashMap<>(silent));
  }

  /** Told by the id alone: rows of many sources are looked up often. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the ids of all claims, source by source. */
  public List<String> claims() {
    return cells.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the same row with another number of independent origins. */
  public Row withOrigins(int count) {
    return new Row(id, label, kind, status, reasons, under, count, cells, silent);
  }
}
