package parallax.ui.compare.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Presence;
import parallax.ui.kit.TextBox;

/**
 * What the mouse does in a text: a click chooses the claim under it, where claims overlap the one
 * after that which is chosen; dragging and double clicks select words; resting shows the card.
 */
final class ReaderMouse {
  private final CompareViewModel model;
  private final Source source;
  private final Reader reader;
  private final ColumnGeometry geometry;
  private final TextSelection selection;
  private final ClaimCard card;
  private final EdgeScroll edge;
  private Point2D pointer = Point2D.ZERO;

  /** The letter on which the mouse was pressed first. */
  private int pressed;

  /** The claims that it met there: the text may glide away before the mouse is released. */
  private List<Claim> met = List.of();

  ReaderMouse(
      CompareViewModel model,
      Source source,
      Reader reader,
      ColumnGeometry geometry,
      TextSelection selection,
      ClaimCard card,
      DoubleConsumer scroll) {
    this.model = model;
    this.source = source;
    this.reader = reader;
    this.geometry = geometry;
    this.selection = selection;
    this.card = card;
    this.edge =
        new EdgeScroll(
            by -> {
              scroll.accept(by);
              extend();
            });
    Presence.of(reader)
        .subscribe(
            there -> {
              if (!there) {
                edge.stop();
              }
            });
    reader.setOnMousePressed(this::press);
    reader.setOnMouseDragged(this::drag);
    reader.setOnMouseReleased(this::release);
    reader.setOnMouseMoved(this::move);
    reader.setOnMouseExited(_ -> card.hide());
  }

  /** Returns the claims under the pointer, the shortest first. */
  private List<Claim> claimsAt(MouseEvent event) {
    double x = event.getX() - geometry.padding();
    double y = event.getY() + reader.heights().scroll();
    OptionalInt offset = reader.letterAt(event.getSceneX(), event.getSceneY());
    if (offset.isEmpty()) {
      return List.of();
    }
    return model.index().claimsOf(source.id()).stream()
        .filter(claim -> claim.span().contains(offset.getAsInt()))
        .filter(
            claim ->
                reader.heights().boxes(claim.span()).stream().anyMatch(box -> holds(box, x, y)))
        .sorted(Comparator.comparingInt(claim -> claim.span().length()))
        .toList();
  }

  private static boolean holds(TextBox box, double x, double y) {
    return box.x() - 1 <= x && x <= box.right() + 1 && box.y() <= y && y <= box.bottom() + 2;
  }

  private void move(MouseEvent event) {
    List<Claim> claims = claimsAt(event);
    reader.setCursor(claims.isEmpty() ? Cursor.TEXT : Cursor.HAND);
    if (claims.isEmpty()) {
      card.hide();
    } else {
      reader.where(claims).ifPresent(mark -> card.restOn(claims, mark));
    }
  }

  private void press(MouseEvent event) {
    card.hide();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int place = reader.placeAt(event.getX(), event.getY());
    if (event.isShiftDown() && selection.isIn(source)) {
      selection.extend(source, place);
    } else if (event.getClickCount() == 1) {
      pressed = reader.letterAt(event.getSceneX(), event.getSceneY()).orElse(place);
      met = claimsAt(event);
      selection.start(source, place, TextUnit.LETTER);
    } else {
      // The first click may have brought the text to another height: what it met is meant.
      TextUnit unit =
          switch (event.getClickCount()) {
            case 2 -> TextUnit.WORD;
            case 3 -> TextUnit.SENTENCE;
            default -> TextUnit.PARAGRAPH;
          };
      selection.start(source, pressed, unit);
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
      pointer = new Point2D(event.getX(), event.getY());
      extend();
      edge.follow(event.getY(), geometry.textHeight(), geometry.em());
    }
  }

  /** Selects up to the pointer; up to the edge of the text in sight where it is beyond. */
  private void extend() {
    double y = Math.clamp(pointer.getY(), 0, geometry.textHeight());
    selection.extend(source, reader.placeAt(pointer.getX(), y));
  }

  private void release(MouseEvent event) {
    edge.stop();
    boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
    if (!click || event.isShiftDown()) {
      return;
    }
    if (event.getClickCount() == 1) {
      next(met).ifPresent(claim -> model.chooseClaim(claim.id()));
    }
  }

  /** Returns the claim after the chosen one, the shortest after the longest. */
  private Optional<Claim> next(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    String chosen = model.choiceProperty().get().claim();
    int at = claims.stream().map(Claim::id).toList().indexOf(chosen);
    return Optional.of(claims.get((at + 1) % claims.size()));
  }

  /** Returns the box around several boxes. */
  static Bounds around(List<TextBox> boxes) {
    double left = boxes.stream().mapToDouble(TextBox::x).min().orElse(0);
    double top = boxes.stream().mapToDouble(TextBox::y).min().orElse(0);
    double right = boxes.stream().mapToDouble(TextBox::right).max().orElse(0);
    double bottom = boxes.stream().mapToDouble(TextBox::bottom).max().orElse(0);
    return new BoundingBox(left, top, right - left, bottom - top);
  }
}
