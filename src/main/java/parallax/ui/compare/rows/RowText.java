package parallax.ui.compare.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Source;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.words.CellText;
import parallax.ui.compare.words.CellWords;
import parallax.ui.compare.words.ClaimWords;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.RecentMap;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;

/** The words of the row table, each put together once. */
final class RowText {
  /** So many outlets are read out one by one. */
  private static final int ANSWERS_READ = 6;

  /** Columns come and go with the rows, and with them the widths for which cells are fitted. */
  private static final int FITTED_KEPT = 20_000;

  private final ComparisonIndex index;
  private final Messages messages;
  private final CellWords cells;
  private final RowWords rows;
  private final ClaimWords claims;
  private final Map<Key, CellText> known = new HashMap<>();
  private final Map<FitKey, List<List<Run>>> fitted = new RecentMap<>(FITTED_KEPT);

  RowText(ComparisonIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
    this.cells = new CellWords(messages);
    this.rows = new RowWords(messages);
    this.claims = new ClaimWords(messages);
  }

  CellText cell(Row row, Source source, boolean chosen) {
    return known.computeIfAbsent(
        new Key(row.id(), source.id(), chosen), _ -> cells.cell(index, row, source, chosen));
  }

  /** Returns what a cell shows: all it has to say where the row is open, else what has room. */
  List<List<Run>> lines(
      RowItem item, Source source, boolean chosen, double width, TextMeasure measure) {
    List<List<Run>> all = cell(item.row(), source, chosen).lines();
    if (item.open()) {
      return all;
    }
    return fitted.computeIfAbsent(
        new FitKey(item.row().id(), source.id(), chosen, width),
        _ -> new CellFit(measure, width, messages.text(CompareMessage.MORE)).fit(all));
  }

  /** Forgets what has room, because the letters have changed. */
  void forgetFit() {
    fitted.clear();
  }

  /** Returns a row's question and what stands under it, with the sign that opens the row. */
  List<List<Run>> question(RowItem item) {
    Row row = item.row();
    return List.of(
        List.of(new Run(row.label(), TextRole.LABEL)),
        List.of(
            new Run(rows.under(index, row), TextRole.SUB),
            new Run(item.open() ? "\u00a0▾" : "\u00a0▸", TextRole.LINK)));
  }

  /** Returns the claims by which a source answers a row. */
  List<Claim> claims(Row row, Source source) {
    return index.cell(row, source.id());
  }

  /** Returns a claim in its sentence, and whose voice it has. */
  List<List<Run>> claim(Claim claim, Source source) {
    return claims.lines(claim, source);
  }

  /** Returns what stands at the left of the claims of an open row. */
  List<List<Run>> claimsWords() {
    return List.of(
        List.of(new Run(claimsHeading(), TextRole.SUB)),
        List.of(new Run(messages.text(CompareMessage.CLAIMS_CLOSE), TextRole.LINK)));
  }

  String claimsHeading() {
    return messages.text(CompareMessage.CLAIMS_HEADING);
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

  /** Returns what is read out for a row: question and status, then what each outlet has. */
  String read(Row row) {
    String head = messages.text(CompareMessage.ROW_READ, row.label(), rows.status(row.status()));
    List<Source> answering =
        index.comparison().sources().stream()
            .filter(source -> row.cells().containsKey(source.id()))
            .toList();
    int more = answering.size() - ANSWERS_READ;
    String rest = more > 0 ? " " + messages.text(CompareMessage.MORE_ANSWERS_READ, more) : "";
    return answering.stream()
        .limit(ANSWERS_READ)
        .map(
            source ->
                messages.text(
                    CompareMessage.VALUE_READ,
                    source.displayName(),
                    spoken(cell(row, source, false).lines().getFirst())))
        .collect(Collectors.joining(" ", head + " ", rest));
  }

  private String spoken(List<Run> line) {
    return rows.spoken(line.stream().map(Run::text).collect(Collectors.joining()));
  }

  /** Returns what is read out for a cell. */
  String read(Row row, Source source) {
    return messages.text(
        CompareMessage.CELL_READ,
        source.displayName(),
        rows.spoken(cell(row, source, false).plain()));
  }

  String status(Row row) {
    return rows.status(row.status());
  }

  private record Key(String row, String source, boolean chosen) {}

  private record FitKey(String row, String source, boolean chosen, double width) {}
}
