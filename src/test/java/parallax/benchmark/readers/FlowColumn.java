package parallax.benchmark.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import parallax.benchmark.readers.MarkedText.Mark;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;

/** Paragraphs as {@code TextFlow}, built in sight, with marks behind them: the program's way. */
final class FlowColumn extends Pane implements TextColumn {
  private final MarkedText text;
  private final ParagraphHeights heights;
  private final TextMeasure measure;
  private Map<Key, Node> shown = new HashMap<>();
  private double scroll;
  private int row;

  FlowColumn(MarkedText text, TextMeasure measure, double width) {
    this.text = text;
    this.measure = measure;
    heights = new ParagraphHeights(text, measure, width);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void scroll(double by) {
    scroll = heights.clamped(scroll + by, getHeight());
    requestLayout();
  }

  @Override
  public void highlight(int other) {
    row = other;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Map<Key, Node> kept = new HashMap<>();
    List<Node> added = new ArrayList<>();
    for (int i = heights.at(scroll); i < heights.end(scroll + getHeight()); i++) {
      boolean chosen = text.marks().get(i).stream().anyMatch(mark -> mark.row() == row);
      Key key = new Key(i, chosen ? row : -1);
      Node node = shown.remove(key);
      if (node == null) {
        node = paragraph(i);
        added.add(node);
      }
      kept.put(key, node);
      node.resizeRelocate(0, heights.top(i) - scroll, heights.width(), heights.height(i));
    }
    getChildren().removeAll(shown.values());
    getChildren().addAll(added);
    shown = kept;
  }

  private Node paragraph(int number) {
    Pane pane = new Pane();
    for (Mark mark : text.marks().get(number)) {
      for (TextBox box : measure.boxes(text.runs(number), heights.width(), mark.span())) {
        pane.getChildren().add(drawn(box, mark.row() == row));
      }
    }
    RunFlow words = new RunFlow(text.runs(number), measure.em());
    words.resize(heights.width(), heights.height(number));
    words.setManaged(false);
    pane.getChildren().add(words);
    return pane;
  }

  private static Node drawn(TextBox box, boolean chosen) {
    if (chosen) {
      Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
      rectangle.setFill(HIGHLIGHT);
      rectangle.setManaged(false);
      return rectangle;
    }
    double y = Math.round(box.bottom()) - 1.5;
    Line line = new Line(box.x(), y, box.right(), y);
    line.setStroke(LINE);
    line.setManaged(false);
    return line;
  }

  private record Key(int paragraph, int row) {}
}
