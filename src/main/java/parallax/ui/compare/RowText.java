package parallax.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parallax.i18n.Messages;
import parallax.model.Row;
import parallax.model.Source;
import parallax.ui.compare.GridItem.RowItem;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/** The words of the row table, each put together once. */
final class RowText {
  private final ComparisonIndex index;
  private final Messages messages;
  private final CellWords cells;
  private final RowWords rows;
  private final Map<Key, CellText> known = new HashMap<>();

  RowText(ComparisonIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
    this.cells = new CellWords(messages);
    this.rows = new RowWords(messages);
  }

  CellText cell(Row row, Source source, boolean chosen) {
    return known.computeIfAbsent(
        new Key(row.id(), source.id(), chosen), _ -> cells.cell(index, row, source, chosen));
  }

  /** Returns a row's question and what stands under it. */
  List<List<Run>> question(Row row) {
    return List.of(
        List.of(new Run(row.label(), TextRole.LABEL)),
        List.of(new Run(rows.under(index, row), TextRole.SUB)));
  }

  /** Returns the line that folds other rows out from under a row. */
  List<Run> folded(RowItem item) {
    String arrow = item.expanded() ? "▾ " : "▸ ";
    return List.of(
        new Run(
            arrow + messages.text(CompareMessage.ROW_FOLDED, item.folded()), TextRole.SUB_STRONG));
  }

  /** Returns how many of the sources without a column answer a row; nothing where none does. */
  List<Run> folded(Row row, Columns columns) {
    long answering =
        Stream.concat(columns.folded().stream(), columns.hidden().stream())
            .filter(source -> row.cells().containsKey(source.id()))
            .count();
    return answering == 0
        ? List.of()
        : List.of(new Run(messages.text(CompareMessage.FOLD_ANSWERS, answering), TextRole.SILENT));
  }

  /** Returns what is read out for a row. */
  String read(Row row) {
    return messages.text(
        CompareMessage.ROW_READ, row.label(), rows.status(row.status()), rows.under(index, row));
  }

  /** Returns what is read out for a cell. */
  String read(Row row, Source source) {
    return messages.text(
        CompareMessage.CELL_READ, source.displayName(), cell(row, source, false).plain());
  }

  String status(Row row) {
    return rows.status(row.status());
  }

  private record Key(String row, String source, boolean chosen) {}
}
