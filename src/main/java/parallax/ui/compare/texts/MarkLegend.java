package parallax.ui.compare.texts;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Span;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.texts.MarkLine.Pattern;
import parallax.ui.compare.texts.MarkLine.Weight;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.FlowMeasure;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.TitledPopover;

/** Says what the marks in the texts mean, with an example of each. */
public final class MarkLegend extends VBox {
  private static final double EXAMPLE = 6;

  /** Width of what is said about claims that overlap, in ems. */
  private static final double OVERLAP = 20;

  private final double em;
  private final Messages messages;

  MarkLegend(double em, Messages messages) {
    this.em = em;
    this.messages = messages;
    getStyleClass().add("mark-legend");
    getChildren()
        .addAll(
            head(CompareMessage.LEGEND_KINDS),
            kinds(),
            head(CompareMessage.LEGEND_STATUS),
            weights(),
            head(CompareMessage.LEGEND_CHOSEN),
            looks(),
            overlap());
  }

  // The height is asked for before the width is given at which the words are broken.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
  }

  /** Shows it over the texts. */
  public static void show(double em, Messages messages, Node owner) {
    TitledPopover.show(
        messages.text(CompareMessage.LEGEND),
        new MarkLegend(em, messages),
        Popover.ArrowLocation.BOTTOM_CENTER,
        owner);
  }

  private Label head(CompareMessage text) {
    Label head = new Label(messages.text(text));
    head.getStyleClass().add("inspector-name");
    return head;
  }

  private GridPane kinds() {
    GridPane table = table();
    add(table, Pattern.FIGURE, Weight.ALONE, CompareMessage.FILTER_FIGURES);
    add(table, Pattern.DATE, Weight.ALONE, CompareMessage.FILTER_DATES);
    add(table, Pattern.PERSON, Weight.ALONE, CompareMessage.FILTER_PEOPLE);
    add(table, Pattern.SPEECH, Weight.ALONE, CompareMessage.FILTER_SAID);
    add(table, Pattern.WORDING, Weight.ALONE, CompareMessage.FILTER_WORDS);
    return table;
  }

  private GridPane weights() {
    GridPane table = table();
    add(table, Pattern.FIGURE, Weight.CONFLICT, CompareMessage.STATUS_CONFLICT);
    add(table, Pattern.FIGURE, Weight.COMPATIBLE, CompareMessage.STATUS_COMPATIBLE);
    add(table, Pattern.FIGURE, Weight.AGREE, CompareMessage.STATUS_AGREE);
    add(table, Pattern.FIGURE, Weight.ALONE, CompareMessage.STATUS_SINGLE);
    return table;
  }

  private GridPane looks() {
    GridPane table = table();
    add(table, Mark.Look.ANSWER, CompareMessage.LEGEND_ANSWER);
    add(table, Mark.Look.IN_ROW, CompareMessage.LEGEND_IN_ROW);
    add(table, Mark.Look.CUE, CompareMessage.LEGEND_CUE);
    add(table, Mark.Look.NEAREST, CompareMessage.LEGEND_NEAREST);
    add(table, Mark.Look.UNREAD, CompareMessage.LEGEND_UNREAD);
    return table;
  }

  private Label overlap() {
    Label overlap = new Label(messages.text(CompareMessage.LEGEND_OVERLAP));
    overlap.getStyleClass().add("inspector-value");
    overlap.setMaxWidth(OVERLAP * em);
    overlap.setMinHeight(USE_PREF_SIZE);
    RightToLeft.wrap(overlap);
    return overlap;
  }

  private static GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("legend-table");
    return table;
  }

  private void add(GridPane table, Pattern pattern, Weight weight, CompareMessage meaning) {
    add(table, Mark.Look.CLAIM, new MarkLine(pattern, weight), meaning);
  }

  private void add(GridPane table, Mark.Look look, CompareMessage meaning) {
    boolean answer = look == Mark.Look.ANSWER;
    add(table, look, answer ? new MarkLine(Pattern.FIGURE, Weight.ALONE) : null, meaning);
  }

  private void add(
      GridPane table, Mark.Look look, @Nullable MarkLine line, CompareMessage meaning) {
    Label words = new Label(messages.text(meaning));
    words.getStyleClass().add("inspector-value");
    table.addRow(table.getRowCount(), example(look, line), words);
  }

  private Node example(Mark.Look look, @Nullable MarkLine line) {
    String words = messages.text(CompareMessage.LEGEND_EXAMPLE);
    ReaderHeights text = new ReaderHeights(words, null);
    double width = EXAMPLE * em;
    text.layOut(new FlowMeasure(em), width);
    ParagraphNode example = new ParagraphNode(text, 0, em);
    example.show(List.of(new Mark(new Span(0, words.length()), look, line)));
    example.setMinSize(width, text.height(0));
    example.setAccessibleText(words);
    return example;
  }
}
