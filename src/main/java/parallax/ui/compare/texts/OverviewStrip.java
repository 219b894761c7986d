package parallax.ui.compare.texts;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.texts.MarkLine.Weight;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Slate;

/**
 * Where in a source's text its claims stand, and which part is in sight. It scrolls when it is
 * dragged; of the strips side by side the keyboard reaches the one of the chosen column.
 */
final class OverviewStrip extends Slate {
  private final ColumnGeometry geometry;
  private final Source source;
  private final Messages messages;
  private final DoubleConsumer scroll;
  private final StripTicks ticks = new StripTicks();
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
   * @param source whose text
   * @param messages the texts of the interface
   * @param scroll scrolls the text by a distance
   * @param disputed chooses the text's disputed claim so many places on
   */
  OverviewStrip(
      ColumnGeometry geometry,
      Source source,
      Messages messages,
      DoubleConsumer scroll,
      IntConsumer disputed) {
    this.geometry = geometry;
    this.source = source;
    this.messages = messages;
    this.scroll = scroll;
    getStyleClass().add("overview");
    thumb.getStyleClass().add("overview-thumb");
    thumb.setMouseTransparent(true);
    getChildren().addAll(ticks, thumb);
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setAccessibleText(messages.text(CompareMessage.OVERVIEW, source.displayName()));
    setAccessibleHelp(messages.text(CompareMessage.OVERVIEW_HELP));
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    // All other keys do what they do in the texts.
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            disputed.accept(event.isShiftDown() ? -1 : 1);
            event.consume();
          }
        });
    focusedProperty().subscribe(this::read);
  }

  /** Says what stands in the text and where in it the reader is, to whoever is told of it. */
  private void read() {
    ReaderHeights at = reader;
    if (isFocused() && at != null) {
      List<MarkLine> claims =
          shown.stream()
              .map(Mark::line)
              .filter(Objects::nonNull)
              .map(MarkLine.class::cast)
              .toList();
      long disputed = claims.stream().filter(line -> line.weight() == Weight.CONFLICT).count();
      double most = most(at);
      double share = most == 0 ? 1 : Math.clamp(at.scroll() / most, 0, 1);
      setAccessibleText(
          messages.text(
              CompareMessage.OVERVIEW_READ,
              source.displayName(),
              claims.size(),
              disputed,
              Math.round(share * 100)));
    }
  }

  private double most(ReaderHeights at) {
    return Math.max(0, at.total() - geometry.textHeight());
  }

  /** Draws ticks for the marks, unless the same marks stand there already. */
  void show(ReaderHeights where, List<Mark> marks) {
    reader = where;
    double total = reader.total();
    if (marks.equals(shown) && total == shownTotal && getHeight() == shownHeight) {
      return;
    }
    shown = marks;
    shownTotal = total;
    shownHeight = getHeight();
    ticks.show(reader, marks, getWidth(), getHeight(), geometry.em());
  }

  /** Puts the thumb over the part in sight. */
  void update() {
    double scale = getHeight() / Math.max(1, Math.max(reader.total(), geometry.textHeight()));
    double top = Math.clamp(reader.scroll() * scale, 0, getHeight());
    double bottom = Math.clamp((reader.scroll() + geometry.textHeight()) * scale, 0, getHeight());
    double high = Math.max(bottom - top, 2 * geometry.em());
    double y = Math.clamp(top, 0, Math.max(0, getHeight() - high));
    place(thumb, -1, Math.round(y), getWidth() + 2, Math.round(high));
    read();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    ReaderHeights at = reader;
    if (at == null) {
      return super.queryAccessibleAttribute(attribute, parameters);
    }
    double most = most(at);
    return switch (attribute) {
      case ORIENTATION -> Orientation.VERTICAL;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> most;
      case VALUE -> Math.clamp(at.scroll(), 0, most);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    double page = geometry.textHeight() * TextKeys.PAGE;
    switch (action) {
      case INCREMENT -> scroll.accept(3 * geometry.em());
      case DECREMENT -> scroll.accept(-3 * geometry.em());
      case BLOCK_INCREMENT -> scroll.accept(page);
      case BLOCK_DECREMENT -> scroll.accept(-page);
      case SET_VALUE -> {
        if (reader != null && parameters.length > 0 && parameters[0] instanceof Double to) {
          scroll.accept(to - reader.scroll());
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
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
