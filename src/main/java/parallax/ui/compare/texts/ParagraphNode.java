package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import parallax.model.Span;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.texts.Mark.Look;
import parallax.ui.compare.texts.MarkLine.Weight;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextBox;

/** One paragraph of an article, with what is marked in it drawn behind the words. */
final class ParagraphNode extends Slate {
  /** The line under an answer says that it is chosen, and nothing else. */
  private static final MarkLine CHOSEN = new MarkLine(MarkLine.Pattern.FIGURE, Weight.CONFLICT);

  private final ReaderHeights reader;
  private final int paragraph;
  private final Span span;
  private final RunFlow words;
  private final Slate ground = new Slate();
  private final MarkPen pen;
  private Map<Object, Path> paths = new LinkedHashMap<>();
  private List<Mark> marks = List.of();

  /**
   * Builds a paragraph in which nothing is marked.
   *
   * @param reader where its text stands
   * @param paragraph which one it is
   * @param em size of the interface's text
   */
  ParagraphNode(ReaderHeights reader, int paragraph, double em) {
    this.reader = reader;
    this.paragraph = paragraph;
    pen = new MarkPen(em);
    span = reader.paragraphs().get(paragraph);
    words = new RunFlow(reader.runs(paragraph), em);
    getChildren().addAll(ground, words);
    place(ground, 0, 0, reader.width(), reader.height(paragraph));
    place(words, 0, 0, reader.width(), reader.height(paragraph));
  }

  /** Marks what is to be marked, those under others first; the words are left as they are. */
  void show(List<Mark> now) {
    if (now.equals(marks)) {
      return;
    }
    marks = now;
    Map<Object, Path> before = new HashMap<>(paths);
    Map<Object, Path> drawn = new LinkedHashMap<>();
    for (Mark mark : marks) {
      area(mark, before, drawn);
    }
    for (Mark mark : marks) {
      line(mark, before, drawn);
    }
    List<Node> order = new ArrayList<>(drawn.values());
    if (!ground.getChildren().equals(order)) {
      ground.getChildren().clear();
      ground.add(order);
    }
    paths = drawn;
  }

  private void area(Mark mark, Map<Object, Path> before, Map<Object, Path> drawn) {
    if (mark.look() == Look.CLAIM) {
      return;
    }
    Path path = path(mark.look(), () -> MarkPen.area(mark.look()), before, drawn);
    List<TextBox> boxes = reader.boxesIn(paragraph, mark.span());
    if (mark.look() == Look.NEAREST || mark.look() == Look.CURRENT_UNREAD) {
      pen.outline(path, boxes);
    } else {
      boxes.forEach(box -> MarkPen.fill(path, box));
    }
  }

  private void line(Mark mark, Map<Object, Path> before, Map<Object, Path> drawn) {
    MarkLine line = mark.line();
    if (line == null) {
      return;
    }
    boolean answer = mark.look() == Look.ANSWER;
    MarkLine style = answer ? CHOSEN : line;
    Path path = path(answer ? "answer" : line, () -> pen.line(style), before, drawn);
    if (answer) {
      path.getStyleClass().setAll("mark-answer-line");
    }
    boolean feet = !answer && line.weight() == Weight.COMPATIBLE;
    List<TextBox> boxes = reader.boxesIn(paragraph, mark.span());
    for (int i = 0; i < boxes.size(); i++) {
      boolean first = i == 0 && mark.span().start() >= span.start();
      boolean last = i == boxes.size() - 1 && mark.span().end() <= span.end();
      pen.underline(path, style, boxes.get(i), first, last);
      if (feet) {
        pen.feet(path("feet", pen::feet, before, drawn), line, boxes.get(i), first, last);
      }
    }
  }

  /** Returns the path for a sort of mark: the one that is there, emptied, or else a new one. */
  private static Path path(
      Object sort, Supplier<Path> fresh, Map<Object, Path> before, Map<Object, Path> drawn) {
    Path known = before.remove(sort);
    if (known != null) {
      known.getElements().clear();
      drawn.put(sort, known);
    }
    return Objects.requireNonNull(drawn.computeIfAbsent(sort, _ -> drawn(fresh.get())));
  }

  /** Returns the offset in the source's text of the letter under a point of the scene. */
  int offsetAt(double sceneX, double sceneY) {
    Point2D point = words.sceneToLocal(sceneX, sceneY);
    int letter = words.getHitInfo(point).getCharIndex();
    return Math.clamp((long) span.start() + letter, span.start(), span.end());
  }
}
