package parallax.ui.compare.heads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.rows.FilterBar;
import parallax.ui.compare.rows.FilterChips;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Slate;

/** The heads of the columns, and at the left the choice of rows. */
public final class HeaderRow extends Slate {
  /** With fewer ems the pills of all kinds would take many lines. */
  private static final double PILLS_EMS = 17.3;

  /** So many heads out of sight are kept. */
  private static final int MOST_SPARE = 40;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final SourceActions actions;
  private final FilterBar filters;
  private final FilterChips chips;
  private final FoldHead fold;
  private final Region dropLine = new Region();
  private final HeaderDrag drag;
  private Map<Key, HeaderCell> shown = Map.of();

  /** Makes the heads of the columns that the model shows. */
  public HeaderRow(
      CompareViewModel model, ColumnGeometry geometry, Messages messages, SourceActions actions) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.actions = actions;
    filters = new FilterBar(model.rows(), messages);
    chips = new FilterChips(model.rows(), filters, messages);
    fold = new FoldHead(model.arrangement(), messages);
    drag = new HeaderDrag(model, geometry, actions, this::showDrop);
    for (Region spoken : new Region[] {filters, chips}) {
      spoken.setNodeOrientation(RightToLeft.order(messages.locale()));
    }
    getStyleClass().add("header-row");
    dropLine.getStyleClass().add("drop-line");
    dropLine.setMouseTransparent(true);
    dropLine.setVisible(false);
    clip();
    filters.setViewOrder(-2);
    dropLine.setViewOrder(-3);
    getChildren().addAll(filters, fold, dropLine, chips);
    drag.install(this);
  }

  private void showDrop(double x) {
    dropLine.setVisible(x >= 0);
    place(dropLine, x - 2, 0, 4, headHeight());
  }

  /** Returns the choice of rows at the left. */
  public FilterBar filters() {
    return filters;
  }

  /** Returns the height of the row, with what the rows are filtered by below the heads. */
  public double high() {
    return headHeight() + chips.high(geometry.width());
  }

  private double headHeight() {
    filters.setCompact(geometry.questionWidth() < PILLS_EMS * geometry.em());
    double filter = filters.prefHeight(geometry.questionWidth());
    return Math.max(Math.round(5.1 * geometry.em()), Math.ceil(filter));
  }

  /**
   * Puts the heads over their columns; those out of sight are not built. Heads that go out of sight
   * are kept for a while, because the next row may bring their columns back.
   */
  public void update() {
    double high = headHeight();
    Map<Key, HeaderCell> before = new LinkedHashMap<>(shown);
    Map<Key, HeaderCell> kept = new LinkedHashMap<>();
    List<Node> order = new ArrayList<>();
    for (int column : geometry.inSight()) {
      Source source = geometry.source(column);
      Key key = new Key(source, model.index().column(source.id()));
      HeaderCell cell = before.remove(key);
      if (cell == null) {
        cell = new HeaderCell(key.source(), key.place(), messages, menu(source));
        add(List.of(cell));
      }
      cell.setVisible(true);
      kept.put(key, cell);
      cell.show(geometry.arranged());
      double x = geometry.x(column);
      remark(cell, source.id());
      place(cell, x, 0, geometry.drawnWidth(column), high);
      cell.setPinned(column < geometry.pinned());
      order.add(cell);
    }
    keepSpare(before, kept, order);
    shown = kept;
    fold.setVisible(geometry.foldWidth() > 0);
    fold.show(geometry.arranged());
    place(fold, geometry.foldX(), 0, geometry.foldWidth(), high);
    order.addFirst(filters);
    order.addAll(List.of(fold, dropLine, chips));
    // The order of the nodes is that of the keyboard's focus.
    if (!getChildren().equals(order)) {
      // What is set anew is styled anew; what is brought to the front is not.
      getChildren().retainAll(order);
      order.forEach(Node::toFront);
    }
    place(filters, 0, 0, geometry.questionWidth() + 1, high);
    place(chips, 0, high, geometry.width(), getHeight() - high - 1);
  }

  private void keepSpare(Map<Key, HeaderCell> before, Map<Key, HeaderCell> kept, List<Node> order) {
    int most = kept.size() + MOST_SPARE;
    before.forEach(
        (key, cell) -> {
          boolean there =
              model.index().source(key.source().id()).filter(key.source()::equals).isPresent();
          if (there && kept.size() < most) {
            cell.setVisible(false);
            kept.put(key, cell);
            order.add(cell);
          }
        });
  }

  /**
   * Says how often the search found something in a source, or how much of it no claim came from.
   * What stands in no text is said once, beside the words looked for.
   */
  private void remark(HeaderCell cell, String source) {
    if (!model.find().hitsProperty().get().isEmpty()) {
      long count = model.find().countIn(source);
      cell.remark(
          messages.text(CompareMessage.FOUND, count),
          messages.text(CompareMessage.FOUND_SHORT, count),
          messages.text(CompareMessage.FOUND, count),
          true);
    } else {
      int unread = model.unread().in(source).size();
      String words = unread == 0 ? "" : messages.text(CompareMessage.WITHOUT_CLAIM, unread);
      cell.remark(words, words, messages.text(CompareMessage.WITHOUT_CLAIM_TIP, unread), false);
    }
  }

  private SourceMenu menu(Source source) {
    return new SourceMenu(
        source,
        model,
        messages,
        actions,
        () -> geometry.columnWidth(geometry.column(source.id())) / geometry.em());
  }

  private record Key(Source source, int place) {}
}
