package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.texts.Mark.Look;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Run;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextBox;

/** The text of one source: paragraphs that are built when they come into sight. */
final class Reader extends Slate {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
  private static final PseudoClass STANDING = PseudoClass.getPseudoClass("standing");

  private final CompareViewModel model;
  private final Source source;
  private final ColumnGeometry geometry;
  private final TextSelection selection;
  private Map<Key, Node> shown = new HashMap<>();
  private List<Mark> marks = List.of();
  private ReaderHeights heights;

  /**
   * Builds a text that is not laid out yet.
   *
   * @param scroll scrolls it by a distance, downwards
   */
  Reader(
      CompareViewModel model,
      Source source,
      ColumnGeometry geometry,
      Messages messages,
      TextSelection selection,
      ClaimCard card,
      DoubleConsumer scroll) {
    this.model = model;
    this.source = source;
    this.geometry = geometry;
    this.selection = selection;
    getStyleClass().add("reader");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(messages.text(CompareMessage.ARTICLE, source.displayName()));
    clip();
    new ReaderMouse(model, source, this, geometry, selection, card, scroll);
  }

  /** Draws the column over those that scroll away beneath it. */
  void setPinned(boolean pinned) {
    pseudoClassStateChanged(PINNED, pinned);
  }

  /** Shows whether the keys that the texts get are for this one. */
  void setStanding(boolean stands) {
    pseudoClassStateChanged(STANDING, stands);
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
    selection
        .in(source)
        .ifPresent(
            span -> {
              all.add(new Mark(span, Look.SELECTED));
              all.sort(Comparator.comparing(Mark::look));
            });
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
    add(added);
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

  private Optional<ParagraphNode> paragraphAt(double sceneX, double sceneY) {
    Point2D point = sceneToLocal(sceneX, sceneY);
    return shown.values().stream()
        .filter(ParagraphNode.class::isInstance)
        .map(ParagraphNode.class::cast)
        .filter(
            node ->
                node.getLayoutY() <= point.getY()
                    && point.getY() <= node.getLayoutY() + node.getHeight())
        .findFirst();
  }

  /** Returns the offset of the letter under a point of the scene. */
  OptionalInt letterAt(double sceneX, double sceneY) {
    return paragraphAt(sceneX, sceneY).stream()
        .mapToInt(node -> node.offsetAt(sceneX, sceneY))
        .findFirst();
  }

  /** Returns the offset between letters that is nearest to a point of the reader. */
  int placeAt(double x, double y) {
    return heights.placeAt(x - geometry.padding(), y + heights.scroll());
  }

  /** Returns where the words of the first of some claims stand in the scene, as far as in sight. */
  Optional<Bounds> where(List<Claim> claims) {
    List<TextBox> boxes =
        claims.stream().limit(1).flatMap(claim -> heights.boxes(claim.span()).stream()).toList();
    return boxes.isEmpty()
        ? Optional.empty()
        : Optional.of(localToScene(ReaderMouse.around(local(boxes))));
  }

  private List<TextBox> local(List<TextBox> boxes) {
    return boxes.stream()
        .map(box -> box.moved(geometry.padding(), -heights.scroll()))
        .filter(box -> box.bottom() > 0 && box.y() < geometry.textHeight())
        .toList();
  }

  ReaderHeights heights() {
    return heights;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Optional<Span> selected = selection.in(source);
    return switch (attribute) {
      case TEXT -> source.text();
      case EDITABLE -> false;
      case SELECTION_START -> selected.map(Span::start).orElse(caret());
      case SELECTION_END -> selected.map(Span::end).orElse(caret());
      case CARET_OFFSET -> caret();
      case LINE_FOR_OFFSET -> heights.paragraphAt(number(parameters));
      case LINE_START -> line(number(parameters)).start();
      case LINE_END -> line(number(parameters)).end();
      case OFFSET_AT_POINT -> {
        Point2D at =
            parameters.length > 0 && parameters[0] instanceof Point2D point
                ? localToScene(screenToLocal(point))
                : new Point2D(0, 0);
        yield letterAt(at.getX(), at.getY()).orElse(0);
      }
      case BOUNDS_FOR_RANGE -> {
        int start = number(parameters);
        int end = parameters.length > 1 && parameters[1] instanceof Integer to ? to : start;
        yield local(heights.boxes(new Span(start, Math.max(start, end + 1)))).stream()
            .map(box -> localToScreen(ReaderMouse.around(List.of(box))))
            .toArray(Bounds[]::new);
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static int number(Object... parameters) {
    return parameters.length > 0 && parameters[0] instanceof Integer given ? given : 0;
  }

  private Span line(int paragraph) {
    List<Span> paragraphs = heights.paragraphs();
    return paragraphs.isEmpty()
        ? new Span(0, 0)
        : paragraphs.get(Math.clamp(paragraph, 0, paragraphs.size() - 1));
  }

  /** Returns where the reader stands: the end of the selection, or else the chosen claim. */
  private int caret() {
    if (selection.isIn(source)) {
      return selection.caret();
    }
    return Marks.answer(model.index(), model.choiceProperty().get(), source.id())
        .map(claim -> claim.span().start())
        .orElse(0);
  }

  private record Key(int paragraph, double em, double width, List<Run> inset) {}
}
