package parallax.ui.compare.heads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;

/**
 * What dragging does in the heads: at a column's right edge it makes the column wider or narrower,
 * elsewhere it moves the column among the others. A double click on the edge brings the usual width
 * back.
 */
final class HeaderDrag {
  private static final double EDGE = 5;
  private static final double THRESHOLD = 8;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final SourceActions actions;
  private final DoubleConsumer drop;
  private @Nullable Source resized;
  private @Nullable Source moved;
  private double pressedAt;
  private boolean moving;

  /**
   * Prepares dragging.
   *
   * @param model holds the columns' widths
   * @param geometry where the columns stand
   * @param actions moves a source
   * @param drop told where a column would go if it were dropped now, from the left; below 0 for
   *     nowhere
   */
  HeaderDrag(
      CompareViewModel model, ColumnGeometry geometry, SourceActions actions, DoubleConsumer drop) {
    this.model = model;
    this.geometry = geometry;
    this.actions = actions;
    this.drop = drop;
  }

  /** Listens to the mouse over the heads. */
  void install(Node heads) {
    heads.addEventFilter(
        MouseEvent.MOUSE_MOVED,
        event -> heads.setCursor(edge(event.getX()) >= 0 ? Cursor.H_RESIZE : null));
    heads.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    heads.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    heads.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
  }

  /** Returns the column at whose right edge the pointer is, -1 for none. */
  private int edge(double x) {
    return geometry.inSight().stream()
        .filter(column -> Math.abs(geometry.right(column) - x) <= EDGE)
        .findFirst()
        .orElse(-1);
  }

  private void press(MouseEvent event) {
    resized = null;
    moved = null;
    moving = false;
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int edge = edge(event.getX());
    int column = geometry.columnAt(event.getX());
    pressedAt = event.getX();
    if (edge >= 0) {
      Source source = geometry.source(edge);
      if (event.getClickCount() == 2) {
        model.arrangement().forgetWidth(source.id());
      } else {
        resized = source;
      }
      event.consume();
    } else if (column >= geometry.pinned() && !isControl(event.getTarget())) {
      moved = geometry.source(column);
    }
  }

  private static boolean isControl(Object target) {
    for (Node node = target instanceof Node hit ? hit : null; node != null; ) {
      if (node instanceof ButtonBase || node instanceof TextInputControl) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  private void drag(MouseEvent event) {
    if (resized != null) {
      int column = geometry.column(resized.id());
      if (column >= 0) {
        double wide = event.getX() - geometry.x(column);
        model.arrangement().widen(resized.id(), wide / geometry.em());
      }
      event.consume();
    } else if (moved != null) {
      moving = moving || Math.abs(event.getX() - pressedAt) > THRESHOLD;
      if (moving) {
        int gap = gap(event.getX());
        drop.accept(gap < geometry.columns() ? geometry.x(gap) : geometry.right(gap - 1));
        event.consume();
      }
    }
  }

  /** Returns before which column something dropped at a place would come to stand. */
  private int gap(double x) {
    for (int column = geometry.pinned(); column < geometry.columns(); column++) {
      if (x < (geometry.x(column) + geometry.right(column)) / 2) {
        return column;
      }
    }
    return geometry.columns();
  }

  private void release(MouseEvent event) {
    if (moved != null && moving) {
      int by = distance(moved, gap(event.getX()));
      if (by != 0) {
        actions.move(moved.id(), by);
      }
      event.consume();
    }
    drop.accept(-1);
    resized = null;
    moved = null;
    moving = false;
  }

  /** Returns how many places to the right among all sources one has to go to stand in a gap. */
  private int distance(Source source, int gap) {
    List<String> others = new ArrayList<>(ids(model.comparisonProperty().get().sources()));
    int at = others.indexOf(source.id());
    others.remove(source.id());
    List<String> shown = new ArrayList<>(ids(geometry.arranged().shown()));
    List<String> before = shown.subList(geometry.pinned(), gap);
    List<String> after = shown.subList(gap, shown.size());
    if (before.contains(source.id())
        ? before.getLast().equals(source.id())
        : startsWith(after, source)) {
      return 0;
    }
    int to =
        after.isEmpty() ? others.indexOf(before.getLast()) + 1 : others.indexOf(after.getFirst());
    return to - at;
  }

  private static boolean startsWith(List<String> ids, Source source) {
    return !ids.isEmpty() && ids.getFirst().equals(source.id());
  }

  private static List<String> ids(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }
}
