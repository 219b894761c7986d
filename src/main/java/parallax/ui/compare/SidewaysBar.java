package parallax.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.kit.Slate;

/** The bar that scrolls the columns sideways, where they don't find room. */
final class SidewaysBar extends ScrollBar {
  private static final double EMS = 0.8;

  private final ColumnGeometry geometry;
  private boolean updating;

  /**
   * Makes the bar.
   *
   * @param changed is run when the columns have been scrolled here
   */
  SidewaysBar(ColumnGeometry geometry, Runnable changed) {
    this.geometry = geometry;
    setId("sideways");
    setOrientation(Orientation.HORIZONTAL);
    valueProperty()
        .subscribe(
            value -> {
              if (!updating) {
                geometry.scrollSideways(value.doubleValue() - geometry.offset());
                changed.run();
              }
            });
  }

  /** Returns how high it is; 0 where all columns are in sight. */
  double high() {
    return geometry.maxOffset() > 0 ? Math.round(EMS * geometry.em()) : 0;
  }

  /** Shows where the columns stand, at the lower edge of a view of a size. */
  void update(double width, double height) {
    updating = true;
    double left = geometry.questionWidth();
    setVisible(high() > 0);
    Slate.place(this, left, height - high(), width - left, high());
    setMax(geometry.maxOffset());
    double whole = Math.max(1, width - left + geometry.maxOffset());
    setVisibleAmount((width - left) / whole * geometry.maxOffset());
    setUnitIncrement(ColumnGeometry.NARROWEST / 4);
    setBlockIncrement(ColumnGeometry.NARROWEST);
    setValue(geometry.offset());
    updating = false;
  }
}
