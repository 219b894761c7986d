package parallax.ui.compare.rows;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.GridItem;
import parallax.ui.compare.model.GridItem.ClaimsItem;
import parallax.ui.compare.model.GridItem.HeadingItem;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.model.GridItem.SinglesItem;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;

/** Measures and builds the lines of the row table. */
final class RowLines {
  private static final double SINGLES_LINE = 2.7;
  private static final double HEADING_LINE = 2.3;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private RowText text;

  RowLines(CompareViewModel model, ColumnGeometry geometry, Messages messages) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.text = new RowText(model.index(), messages);
  }

  /** Takes up another comparison. */
  void setComparison() {
    text = new RowText(model.index(), messages);
  }

  /** Returns the words of the rows. */
  RowText text() {
    return text;
  }

  /** Returns the height of a line; a chosen row may be higher than others. */
  double height(GridItem item, boolean chosen) {
    return switch (item) {
      case RowItem row -> RowNode.height(row, text, geometry, chosen);
      case ClaimsItem claims -> ClaimsNode.height(claims, text, geometry);
      case HeadingItem _ -> Math.round(HEADING_LINE * geometry.em());
      case SinglesItem _ -> Math.round(SINGLES_LINE * geometry.em());
    };
  }

  /** What a line looks like; lines that look the same need not be built anew. */
  record Look(
      GridItem item,
      boolean chosen,
      @Nullable String chosenSource,
      @Nullable String chosenClaim,
      List<String> columns,
      List<Double> widths,
      double questionWidth) {}

  /** Builds a line. */
  Node build(Look look) {
    return switch (look.item()) {
      case RowItem row ->
          new RowNode(row, text, geometry, look.chosen(), look.chosenSource(), model);
      case ClaimsItem claims -> new ClaimsNode(claims, text, geometry, look.chosenClaim(), model);
      case HeadingItem heading -> heading(heading);
      case SinglesItem singles -> singles(singles);
    };
  }

  private Button heading(HeadingItem item) {
    String words =
        messages.text(
            CompareMessage.GROUP_HEADING,
            messages.text(FilterBar.name(item.kind())),
            item.rows(),
            item.conflicts());
    Button button = button((item.open() ? "▾  " : "▸  ") + words, "group-heading");
    button.setId("group-" + item.kind().name().toLowerCase(Locale.ROOT));
    button.setAccessibleText(
        messages.text(item.open() ? CompareMessage.GROUP_CLOSE : CompareMessage.GROUP_OPEN, words));
    button.setOnAction(_ -> model.rows().toggle(item.kind()));
    return button;
  }

  private Button singles(SinglesItem item) {
    Button button =
        button(
            messages.text(
                item.expanded() ? CompareMessage.SINGLES_HIDE : CompareMessage.SINGLES_SHOW,
                item.count()),
            "singles");
    RowKind kind = item.kind();
    button.setId(kind == null ? "singles" : "singles-" + kind.name().toLowerCase(Locale.ROOT));
    button.setOnAction(_ -> model.rows().singlesShownProperty().set(!item.expanded()));
    return button;
  }

  private static Button button(String words, String styleClass) {
    Button button = new Button(words);
    button.setMnemonicParsing(false);
    RightToLeft.wrap(button);
    button.getStyleClass().addAll(styleClass, "flat");
    return button;
  }
}
