package parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources, their claims, and the rows in which the claims are lined up.
 *
 * @param sources in the order of the columns
 * @param claims in the order of the sources and of their texts
 * @param rows in the order in which a reader should see them
 * @param overlaps wording that sources share
 * @param event when the event took place, null where that can't be told
 * @param unread sentences from which no claim of the kinds quantity, time, quote, report or actor
 *     came
 */
public record Comparison(
    List<Source> sources,
    List<Claim> claims,
    List<Row> rows,
    List<Overlap> overlaps,
    @Nullable EventDate event,
    List<Passage> unread) {

  /** A comparison of nothing. */
  public static final Comparison EMPTY =
      new Comparison(List.of(), List.of(), List.of(), List.of(), null, List.of());

  /** Takes copies of the lists. */
  public Comparison {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    rows = List.copyOf(rows);
    overlaps = List.copyOf(overlaps);
    unread = List.copyOf(unread);
  }
}
