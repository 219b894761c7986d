package parallax.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.Mark.Look;
import parallax.ui.kit.Run;
import parallax.ui.kit.RunFlow;

/** The text of one source: paragraphs that are built when they come into sight. */
final class Reader extends Slate {
  private final CompareViewModel model;
  private final Source source;
  private final ColumnGeometry geometry;
  private final TextSelection selection;
  private Map<Key, Node> shown = new HashMap<>();
  private List<Mark> marks = List.of();
  private ReaderHeights heights;

  Reader(
      CompareViewModel model,
      Source source,
      ColumnGeometry geometry,
      Messages messages,
      TextSelection selection) {
    this.model = model;
    this.source = source;
    this.geometry = geometry;
    this.selection = selection;
    getStyleClass().add("reader");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(messages.text(CompareMessage.ARTICLE, source.displayName()));
    clip();
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(event -> setCursor(claimAt(event).isPresent() ? Cursor.HAND : Cursor.TEXT));
  }

  /** Takes up what is marked now. */
  void mark(ReaderHeights where) {
    heights = where;
    marks = Marks.of(model, source);
  }

  /** Returns what is marked in the whole text. */
  List<Mark> marks() {
    return marks;
  }

  /** Shows what is in sight now. */
  void update(ReaderHeights where) {
    heights = where;
    double from = heights.scroll();
    heights.settle(from - geometry.textHeight(), from + 2 * geometry.textHeight());
    List<Mark> all = new ArrayList<>(marks);
    selection.in(source.id()).ifPresent(span -> all.add(new Mark(span, Look.SELECTED)));
    Map<Key, Node> kept = new HashMap<>();
    List<Node> added = new ArrayList<>();
    for (int i = heights.at(heights.scroll()); i < heights.paragraphs().size(); i++) {
      double y = heights.top(i) - heights.scroll();
      if (y > geometry.textHeight()) {
        break;
      }
      if (y + heights.height(i) >= 0) {
        Span paragraph = heights.paragraphs().get(i);
        Key key = new Key(i, geometry.em(), heights.width(), List.of());
        if (show(key, y, heights.height(i), kept, added) instanceof ParagraphNode node) {
          node.show(marksIn(all, paragraph));
        }
      }
    }
    heights
        .insetTop()
        .ifPresent(
            top ->
                show(
                    new Key(-1, geometry.em(), heights.width(), heights.inset()),
                    top - heights.scroll(),
                    heights.insetHeight(),
                    kept,
                    added));
    getChildren().removeAll(shown.values());
    getChildren().addAll(added);
    shown = kept;
  }

  private static List<Mark> marksIn(List<Mark> marks, Span paragraph) {
    return marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
  }

  private Node show(Key key, double y, double height, Map<Key, Node> kept, List<Node> added) {
    Node node = shown.remove(key);
    if (node == null) {
      node = key.paragraph() < 0 ? inset(key) : paragraph(key);
      added.add(node);
    }
    kept.put(key, node);
    place(node, geometry.padding(), Math.round(y), key.width(), height);
    return node;
  }

  private Node paragraph(Key key) {
    return new ParagraphNode(heights, key.paragraph(), geometry.em());
  }

  private Node inset(Key key) {
    Slate slate = new Slate();
    Region rule = new Region();
    rule.getStyleClass().add("inset-rule");
    place(rule, 0, 0, 3, heights.insetHeight());
    RunFlow words = new RunFlow(key.inset(), geometry.em());
    double left = key.width() - heights.insetWidth();
    place(words, left, 0, heights.insetWidth(), heights.insetHeight());
    slate.getChildren().addAll(rule, words);
    return slate;
  }

  private Optional<ParagraphNode> paragraphAt(MouseEvent event) {
    return shown.values().stream()
        .filter(ParagraphNode.class::isInstance)
        .map(ParagraphNode.class::cast)
        .filter(
            node ->
                node.getLayoutY() <= event.getY()
                    && event.getY() <= node.getLayoutY() + node.getHeight())
        .findFirst();
  }

  private Optional<Integer> offsetAt(MouseEvent event) {
    return paragraphAt(event).map(node -> node.offsetAt(event.getSceneX(), event.getSceneY()));
  }

  /** Returns the shortest claim under the pointer. */
  private Optional<Claim> claimAt(MouseEvent event) {
    double x = event.getX() - geometry.padding();
    double y = event.getY() + heights.scroll();
    return model.index().claimsOf(source.id()).stream()
        .filter(claim -> offsetAt(event).filter(claim.span()::contains).isPresent())
        .filter(
            claim ->
                heights.boxes(claim.span()).stream()
                    .anyMatch(
                        box ->
                            box.x() - 1 <= x
                                && x <= box.right() + 1
                                && box.y() <= y
                                && y <= box.bottom() + 2))
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  private void press(MouseEvent event) {
    offsetAt(event).ifPresentOrElse(at -> selection.start(source.id(), at), selection::clear);
  }

  private void drag(MouseEvent event) {
    offsetAt(event).ifPresent(at -> selection.extend(source.id(), at));
  }

  private void release(MouseEvent event) {
    if (event.isStillSincePress()) {
      selection.clear();
      claimAt(event).ifPresent(claim -> model.chooseClaim(claim.id()));
    }
  }

  private record Key(int paragraph, double em, double width, List<Run> inset) {}
}
