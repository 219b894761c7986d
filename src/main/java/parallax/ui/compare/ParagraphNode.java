package parallax.ui.compare;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import parallax.model.Span;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.TextBox;

/** One paragraph of an article, with what is marked in it drawn behind the words. */
final class ParagraphNode extends Slate {
  private final Span span;
  private final RunFlow words;

  /**
   * Builds a paragraph.
   *
   * @param reader where its text stands
   * @param paragraph which one it is
   * @param marks what is marked in it, those under others first
   * @param em size of the interface's text
   */
  ParagraphNode(ReaderHeights reader, int paragraph, List<Mark> marks, double em) {
    span = reader.paragraphs().get(paragraph);
    words = new RunFlow(reader.runs(paragraph), em);
    for (Mark mark : marks) {
      for (TextBox box : reader.boxesIn(paragraph, mark.span())) {
        draw(box, mark.look(), em);
      }
    }
    getChildren().add(words);
    place(words, 0, 0, reader.width(), reader.height(paragraph));
  }

  private void draw(TextBox box, Mark.Look look, double em) {
    switch (look) {
      case SPEECH, WORDING, CLAIM -> underline(box, look, em);
      case CUE, HIT, CURRENT_HIT, SELECTED, IN_ROW -> highlight(box, look);
      case ANSWER -> {
        highlight(box, look);
        underline(box, look, em);
      }
    }
  }

  private void highlight(TextBox box, Mark.Look look) {
    Rectangle rectangle = new Rectangle(box.x() - 1, box.y(), box.width() + 2, box.height());
    rectangle.getStyleClass().add(look.styleClass());
    getChildren().add(drawn(rectangle));
  }

  private void underline(TextBox box, Mark.Look look, double em) {
    double y = Math.round(box.bottom() - em * 0.08) - 0.5;
    Line line = new Line(box.x(), y, box.right(), y);
    line.getStyleClass().add(look.styleClass() + "-line");
    getChildren().add(drawn(line));
  }

  /** Returns the offset in the source's text of the letter under a point of the scene. */
  int offsetAt(double sceneX, double sceneY) {
    Point2D point = words.sceneToLocal(sceneX, sceneY);
    int letter = words.getHitInfo(point).getCharIndex();
    return Math.clamp((long) span.start() + letter, span.start(), span.end());
  }
}
