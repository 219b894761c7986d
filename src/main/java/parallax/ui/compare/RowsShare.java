package parallax.ui.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import parallax.ui.compare.geometry.ColumnGeometry;

/**
 * How the height is shared between rows and texts. Until the divider is moved, it stands at the
 * lower edge of a row, so that no row is cut when a comparison is opened.
 */
final class RowsShare {
  /** Share of the height that rows may take until the divider is moved. */
  private static final double USUAL = 0.58;

  /** Where whole rows take less, one more is shown if it is whole within the roomy share. */
  private static final double MODEST = 0.4;

  /** The texts keep at least the rest until the divider is moved. */
  private static final double ROOMY = 0.64;

  /** Rows of a smaller share are cut rather than shown whole. */
  private static final double LEAST_UNCUT = 0.3;

  private static final double LEAST = 0.12;
  private static final double MOST = 0.88;

  private final ColumnGeometry geometry;
  private final DoubleProperty share = new SimpleDoubleProperty(USUAL);
  private double measuredFor = -1;
  private double uncut;

  RowsShare(ColumnGeometry geometry) {
    this.geometry = geometry;
  }

  /** The share of the height that rows may take, below 1. */
  DoubleProperty property() {
    return share;
  }

  /** Takes up other rows. */
  void forget() {
    measuredFor = -1;
  }

  /** Moves the divider by a distance, downwards. */
  void move(double by) {
    double rows = geometry.rows().viewport();
    double whole = rows + geometry.textHeight();
    if (whole > 0) {
      share.set(Math.clamp((rows + by) / whole, LEAST, MOST));
    }
  }

  /**
   * Returns the height of the part of the rows in sight.
   *
   * @param room the height that rows and texts have together
   */
  double height(double room) {
    if (share.get() == USUAL && measuredFor != room) {
      double edge = geometry.rows().edgeWithin(room * USUAL);
      if (edge < room * MODEST) {
        edge = geometry.rows().edgeWithin(room * ROOMY);
      }
      uncut = edge < room * LEAST_UNCUT ? room * USUAL : edge;
    }
    measuredFor = room;
    double wanted = share.get() == USUAL ? uncut : room * share.get();
    return Math.round(Math.min(geometry.rows().total(), wanted));
  }

  /**
   * Returns the height of the table while no row passes: the texts stay where they are.
   *
   * @param room the height that rows and texts have together
   * @param least what the table needs to say so
   */
  double heightWithoutRows(double room, double least) {
    double most = Math.max(least, room * USUAL);
    double kept = geometry.textHeight() == 0 ? most : room - geometry.textHeight();
    return Math.round(Math.clamp(kept, Math.min(least, room), Math.max(most, kept)));
  }
}
