package parallax.benchmark.readers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import parallax.benchmark.readers.MarkedText.Mark;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;
import parallax.ui.kit.Typeface;

/** A canvas: lines broken by the toolkit's measure, drawn anew at every change. */
final class CanvasColumn extends Pane implements TextColumn {
  private final MarkedText text;
  private final ParagraphHeights heights;
  private final TextMeasure measure;
  private final Canvas canvas = new Canvas();
  private final List<@Nullable Drawing> drawings = new ArrayList<>();
  private double scroll;
  private int row;

  CanvasColumn(MarkedText text, TextMeasure measure, double width) {
    this.text = text;
    this.measure = measure;
    heights = new ParagraphHeights(text, measure, width);
    text.paragraphs().forEach(_ -> drawings.add(null));
    getChildren().add(canvas);
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
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    context.setFont(Typeface.of(TextRole.ARTICLE, measure.em()));
    for (int i = heights.at(scroll); i < heights.end(scroll + getHeight()); i++) {
      draw(context, drawing(i), heights.top(i) - scroll);
    }
  }

  private void draw(GraphicsContext context, Drawing drawing, double top) {
    for (Box box : drawing.marks()) {
      if (box.row() == row) {
        context.setFill(HIGHLIGHT);
        context.fillRect(box.at().x(), top + box.at().y(), box.at().width(), box.at().height());
      } else {
        context.setStroke(LINE);
        double y = top + Math.round(box.at().bottom()) - 1.5;
        context.strokeLine(box.at().x(), y, box.at().right(), y);
      }
    }
    context.setFill(Color.BLACK);
    for (Line line : drawing.lines()) {
      context.fillText(line.words(), 0, top + line.baseline());
    }
  }

  private Drawing drawing(int paragraph) {
    Drawing known = drawings.get(paragraph);
    if (known == null) {
      known = laidOut(paragraph);
      drawings.set(paragraph, known);
    }
    return known;
  }

  private Drawing laidOut(int paragraph) {
    RunFlow flow = new RunFlow(text.runs(paragraph), measure.em());
    flow.resize(heights.width(), heights.height(paragraph));
    flow.layout();
    double ascent = flow.getBaselineOffset();
    List<Line> lines = new ArrayList<>();
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      String words = text.paragraphs().get(paragraph).substring(line.start(), line.end());
      lines.add(new Line(words.stripTrailing(), line.bounds().getMinY() + ascent));
    }
    List<Box> marks = new ArrayList<>();
    for (Mark mark : text.marks().get(paragraph)) {
      measure
          .boxes(text.runs(paragraph), heights.width(), mark.span())
          .forEach(box -> marks.add(new Box(mark.row(), box)));
    }
    return new Drawing(lines, marks);
  }

  private record Line(String words, double baseline) {}

  private record Box(int row, TextBox at) {}

  private record Drawing(List<Line> lines, List<Box> marks) {}
}
