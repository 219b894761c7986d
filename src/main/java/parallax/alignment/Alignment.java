package parallax.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Row;

/**
 * The claims of all sources, lined up.
 *
 * @param claims every claim, those of wording included, in the order of the sources and texts
 * @param rows in the order in which a reader should see them; their count of origins is that of
 *     their sources
 * @param event when the event took place, null where that can't be told
 */
public record Alignment(List<Claim> claims, List<Row> rows, @Nullable EventDate event) {

  /** Takes copies of the lists. */
  public Alignment {
    claims = List.copyOf(claims);
    rows = List.copyOf(rows);
  }
}
