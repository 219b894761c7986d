package parallax.ui.compare.texts;

import java.util.Optional;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;

/** Where the reader stands in the texts: what keys, strips and screen readers take to be meant. */
final class ReadingPlace {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;

  ReadingPlace(CompareViewModel model, ColumnGeometry geometry) {
    this.model = model;
    this.geometry = geometry;
  }

  /** Returns the chosen source, else the first in sight. */
  Optional<Source> source() {
    return model
        .index()
        .source(model.choiceProperty().get().source())
        .or(() -> geometry.inSight().stream().findFirst().map(geometry::source));
  }

  /** Returns the chosen claim. */
  Optional<Claim> claim() {
    return model.index().claim(model.choiceProperty().get().claim());
  }

  /** Returns the chosen source's column, -1 where it has none. */
  int column() {
    return geometry.arranged().indexOf(model.choiceProperty().get().source());
  }
}
