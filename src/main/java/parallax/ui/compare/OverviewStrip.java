package parallax.ui.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.ui.compare.Mark.Look;

/** Where in a source's text its claims stand, and which part is in sight; scrolls when dragged. */
final class OverviewStrip extends Slate {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  /** So many that their ticks would hide the others. */
  private static final Set<Look> WITHOUT_TICK =
      EnumSet.of(Look.SPEECH, Look.WORDING, Look.CUE, Look.SELECTED);

  private final ColumnGeometry geometry;
  private final DoubleConsumer scroll;
  private final Slate ticks = new Slate();
  private final Region thumb = new Region();
  private @Nullable ReaderHeights reader;
  private List<Mark> shown = List.of();
  private double shownTotal;
  private double shownHeight;
  private double grabbed;

  /**
   * Builds the strip of a text.
   *
   * @param geometry where everything stands
   * @param title what it is, for reading out
   * @param scroll scrolls the text by a distance
   */
  OverviewStrip(ColumnGeometry geometry, String title, DoubleConsumer scroll) {
    this.geometry = geometry;
    this.scroll = scroll;
    getStyleClass().add("overview");
    thumb.getStyleClass().add("overview-thumb");
    thumb.setMouseTransparent(true);
    ticks.setMouseTransparent(true);
    getChildren().addAll(ticks, thumb);
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setAccessibleText(title);
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
  }

  /** Draws a tick for each mark, unless the same marks stand there already. */
  void show(ReaderHeights where, List<Mark> marks) {
    reader = where;
    double total = reader.total();
    if (marks == shown && total == shownTotal && getHeight() == shownHeight) {
      return;
    }
    shown = marks;
    shownTotal = total;
    shownHeight = getHeight();
    ticks.getChildren().clear();
    double last = 0;
    @Nullable Look lastLook = null;
    for (Mark mark : marks) {
      if (WITHOUT_TICK.contains(mark.look())) {
        continue;
      }
      boolean strong = mark.look().compareTo(Look.IN_ROW) >= 0;
      double y = Math.round(reader.estimatedTop(mark.span()) / Math.max(1, total) * getHeight());
      if (mark.look() != lastLook || Math.abs(y - last) >= (strong ? 1 : 3)) {
        Region tick = new Region();
        tick.getStyleClass().add("overview-tick");
        tick.pseudoClassStateChanged(
            CHOSEN, mark.look() == Look.ANSWER || mark.look() == Look.IN_ROW);
        tick.pseudoClassStateChanged(
            FOUND, mark.look() == Look.HIT || mark.look() == Look.CURRENT_HIT);
        double high = strong ? 5 : 3;
        place(tick, 0, Math.clamp(y - 1, 0, Math.max(0, getHeight() - high)), getWidth(), high);
        ticks.getChildren().add(tick);
        last = y;
        lastLook = mark.look();
      }
    }
  }

  /** Puts the thumb over the part in sight. */
  void update() {
    double scale = getHeight() / Math.max(1, Math.max(reader.total(), geometry.textHeight()));
    double top = Math.clamp(reader.scroll() * scale, 0, getHeight());
    double bottom = Math.clamp((reader.scroll() + geometry.textHeight()) * scale, 0, getHeight());
    double high = Math.max(bottom - top, 2 * geometry.em());
    double y = Math.clamp(top, 0, Math.max(0, getHeight() - high));
    place(thumb, -1, Math.round(y), getWidth() + 2, Math.round(high));
  }

  private void grab(MouseEvent event) {
    boolean onThumb =
        event.getY() >= thumb.getLayoutY()
            && event.getY() <= thumb.getLayoutY() + thumb.getHeight();
    grabbed = onThumb ? event.getY() - thumb.getLayoutY() : thumb.getHeight() / 2;
    drag(event);
  }

  private void drag(MouseEvent event) {
    double scale = Math.max(reader.total(), geometry.textHeight()) / Math.max(1, getHeight());
    scroll.accept((event.getY() - grabbed) * scale - reader.scroll());
    event.consume();
  }
}
