package parallax.ui.compare.model;

import java.util.List;
import parallax.ui.compare.model.GridItem.ClaimsItem;
import parallax.ui.compare.model.GridItem.HeadingItem;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.model.GridItem.SinglesItem;

/** Says in a few words which lines the row table has. */
public final class Listed {
  private Listed() {}

  public static List<String> of(RowArrangement rows) {
    return rows.itemsProperty().get().stream().map(Listed::line).toList();
  }

  private static String line(GridItem item) {
    return switch (item) {
      case RowItem row -> row.row().id();
      case ClaimsItem claims -> "claims of " + claims.row().id();
      case HeadingItem heading -> heading.kind() + " " + heading.rows() + "/" + heading.conflicts();
      case SinglesItem singles -> "singles " + singles.count();
    };
  }
}
