package parallax.ui.compare.rows;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.GridItem.ClaimsItem;
import parallax.ui.compare.words.CellText;
import parallax.ui.kit.Run;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextMeasure;

/** The claims of an open row, on each column those of its source, each in its sentence. */
final class ClaimsNode extends GridLine {

  /**
   * Builds the claims for the columns in sight.
   *
   * @param item the open row
   * @param text its words
   * @param geometry where everything stands
   * @param chosenClaim the chosen claim, null where it is none of this row
   * @param model what clicks act on
   */
  ClaimsNode(
      ClaimsItem item,
      RowText text,
      ColumnGeometry geometry,
      @Nullable String chosenClaim,
      CompareViewModel model) {
    super(geometry);
    getStyleClass().addAll("grid-row", "grid-claims");
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    setAccessibleText(text.claimsHeading());
    TextMeasure measure = geometry.measure();
    for (int column : columns()) {
      Slate cell = new Slate();
      cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
      Source source = geometry.source(column);
      double width = geometry.cellWidth(column);
      double y = top(measure);
      for (Claim claim : text.claims(item.row(), source)) {
        Slate block = block(text.claim(claim, source), width, measure);
        block.pseudoClassStateChanged(RowNode.CHOSEN, claim.id().equals(chosenClaim));
        block.setOnMousePressed(
            event -> {
              event.consume();
              model.chooseClaim(item.row().id(), claim.id());
            });
        double high = blockHeight(text.claim(claim, source), width, measure);
        double inset = inset(measure);
        Slate.place(
            block, geometry.padding() - inset, y - inset, width + 2 * inset, high + 2 * inset);
        cell.getChildren().add(block);
        y += high + gap(measure);
      }
      addCell(cell);
    }
    heading(item, text, model);
    complete(null);
  }

  private static Slate block(List<List<Run>> lines, double width, TextMeasure measure) {
    Slate block = new Slate();
    block.getStyleClass().add("claim-block");
    block.setCursor(Cursor.HAND);
    block.setAccessibleRole(AccessibleRole.TEXT);
    block.setAccessibleText(new CellText(lines, false).plain());
    CellBlock.show(block, lines.subList(0, 1), inset(measure), inset(measure), width, measure);
    double below = inset(measure) + measure.height(lines.getFirst(), width) + air(measure);
    CellBlock.show(block, lines.subList(1, lines.size()), inset(measure), below, width, measure);
    return block;
  }

  private void heading(ClaimsItem item, RowText text, CompareViewModel model) {
    TextMeasure measure = geometry().measure();
    double left = questionLeft(item.depth(), geometry());
    double width = questionWidth(item.depth(), geometry());
    CellBlock.show(question(), text.claimsWords(), left, top(measure), width, measure);
    question().setCursor(Cursor.HAND);
    question()
        .setOnMousePressed(
            event -> {
              event.consume();
              model.rows().close(item.row().id());
            });
  }

  private static double blockHeight(List<List<Run>> lines, double width, TextMeasure measure) {
    return measure.height(lines.getFirst(), width)
        + air(measure)
        + CellBlock.height(lines.subList(1, lines.size()), width, measure);
  }

  /** Returns the space between a sentence and whose voice it has. */
  private static double air(TextMeasure measure) {
    return Math.round(measure.em() * 0.3);
  }

  private static double inset(TextMeasure measure) {
    return Math.round(measure.em() * 0.35);
  }

  private static double gap(TextMeasure measure) {
    return Math.round(measure.em() * 0.85);
  }

  /** Returns the height of the line: that of the highest cell, columns out of sight included. */
  static double height(ClaimsItem item, RowText text, ColumnGeometry geometry) {
    TextMeasure measure = geometry.measure();
    double highest =
        CellBlock.height(text.claimsWords(), questionWidth(item.depth(), geometry), measure);
    for (int column = 0; column < geometry.columns(); column++) {
      Source source = geometry.source(column);
      double width = geometry.cellWidth(column);
      double high = 0;
      for (Claim claim : text.claims(item.row(), source)) {
        high +=
            blockHeight(text.claim(claim, source), width, measure) + (high > 0 ? gap(measure) : 0);
      }
      highest = Math.max(highest, high);
    }
    return Math.ceil(highest + 2 * top(measure) + 1);
  }
}
