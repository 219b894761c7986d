package parallax.ui.compare.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;
import parallax.ui.compare.model.GridItem.RowItem;

/** What the Compare view shows and what is chosen in it; knows no nodes. */
public final class CompareViewModel {
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(Comparison.EMPTY);
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.NONE);
  private final BooleanProperty scrollTogether = new SimpleBooleanProperty(true);
  private final ReadOnlyIntegerWrapper marksChosen = new ReadOnlyIntegerWrapper();
  private final RowArrangement rows = new RowArrangement();
  private final Arrangement arrangement = new Arrangement();
  private final FindModel find = new FindModel();
  private final UnreadModel unread = new UnreadModel();
  private ComparisonIndex index = new ComparisonIndex(Comparison.EMPTY);
  private final ReadOnlyObjectWrapper<Disputes> disputed =
      new ReadOnlyObjectWrapper<>(Disputes.NONE);
  private List<Row> allRows = List.of();
  private @Nullable String preferredSource;

  /** Starts with nothing to show. */
  public CompareViewModel() {
    choice.subscribe(this::arrange);
    rows.itemsProperty()
        .subscribe(
            _ -> {
              allRows = rows.all();
              findDisputes();
            });
    choice.subscribe(_ -> findDisputes());
    find.currentProperty()
        .subscribe(() -> find.currentHit().map(Passage::source).ifPresent(arrangement::show));
  }

  private void findDisputes() {
    disputed.set(Disputes.of(allRows, choice.get().row()));
  }

  private void arrange() {
    Choice now = choice.get();
    arrangement.follow(
        index.row(now.row()).map(row -> row.cells().keySet()).orElse(Set.of()), now.source());
  }

  /**
   * Shows another comparison, or the same after a change. What was chosen stays chosen where it is
   * still there; else the first row is chosen.
   */
  public void setComparison(Comparison shown) {
    Choice before = choice.get();
    String label = index.row(before.row()).map(Row::label).orElse(null);
    index = new ComparisonIndex(shown);
    comparison.set(shown);
    find.setSources(shown.sources());
    unread.setPassages(shown.unread());
    arrangement.setSources(shown.sources());
    rows.setIndex(index);
    Optional<RowItem> same =
        rows.rows().stream().filter(item -> item.row().label().equals(label)).findFirst();
    if (same.isPresent()) {
      chooseRow(same.get().row().id());
    } else {
      choice.set(Choice.NONE);
      rows.rows().stream().findFirst().ifPresent(item -> chooseRow(item.row().id()));
    }
  }

  /** Chooses a row, and in it the column chosen last, or the first one that answers. */
  public void chooseRow(String row) {
    index
        .row(row)
        .ifPresent(
            found -> {
              String source = preferredSource;
              if (source == null || !found.cells().containsKey(source)) {
                source = firstAnswer(found).orElse(source);
              }
              set(found, source);
            });
  }

  private Optional<String> firstAnswer(Row row) {
    return comparison.get().sources().stream()
        .map(Source::id)
        .filter(row.cells()::containsKey)
        .findFirst();
  }

  /** Chooses a cell, also one in which the source says nothing. */
  public void chooseCell(String row, String source) {
    preferredSource = source;
    index.row(row).ifPresent(found -> set(found, source));
  }

  private void set(Row row, @Nullable String source) {
    String claim =
        source == null
            ? null
            : index.cell(row, source).stream().findFirst().map(Claim::id).orElse(null);
    choice.set(new Choice(row.id(), source, claim));
  }

  /** Chooses a claim and the row in which it stands, which is shown if it was not. */
  public void chooseClaim(String claim) {
    index
        .claim(claim)
        .ifPresent(
            found -> {
              preferredSource = found.source();
              Optional<Row> row = index.rowOf(claim);
              row.ifPresent(rows::reveal);
              marksChosen.set(marksChosen.get() + 1);
              choice.set(new Choice(row.map(Row::id).orElse(null), found.source(), claim));
            });
  }

  /** Chooses the next claim of the chosen cell, the first after the last. */
  public void chooseNextClaim() {
    Choice now = choice.get();
    index
        .row(now.row())
        .ifPresent(
            row -> {
              List<Claim> cell = now.source() == null ? List.of() : index.cell(row, now.source());
              if (!cell.isEmpty()) {
                int at = cell.stream().map(Claim::id).toList().indexOf(now.claim());
                Claim next = cell.get((at + 1) % cell.size());
                choice.set(new Choice(now.row(), now.source(), next.id()));
              }
            });
  }

  /** Chooses a claim of a row, which is shown already. */
  public void chooseClaim(String row, String claim) {
    index
        .claim(claim)
        .ifPresent(
            found -> {
              preferredSource = found.source();
              choice.set(new Choice(row, found.source(), claim));
            });
  }

  /**
   * Chooses the next claim in the chosen source's text, whatever its row; the first after the last.
   *
   * @param by how many claims further; negative for those before
   */
  public void stepClaim(int by) {
    String source = choice.get().source();
    List<Claim> claims = source == null ? comparison.get().claims() : index.claimsOf(source);
    if (!claims.isEmpty()) {
      int at = claims.stream().map(Claim::id).toList().indexOf(choice.get().claim());
      int to = at < 0 && by < 0 ? claims.size() + by : at + by;
      chooseClaim(claims.get(Math.floorMod(to, claims.size())).id());
    }
  }

  /**
   * Chooses the next claim in the chosen source's text that stands in a disputed row; the first
   * after the last.
   *
   * @param by 1 for the next one, -1 for the one before
   */
  public void stepDisputedClaim(int by) {
    Choice now = choice.get();
    List<Claim> claims = now.source() == null ? List.of() : index.claimsOf(now.source());
    int at = claims.stream().map(Claim::id).toList().indexOf(now.claim());
    int from = at < 0 && by < 0 ? claims.size() : at;
    for (int step = 1; step <= claims.size(); step++) {
      Claim claim = claims.get(Math.floorMod(from + by * step, claims.size()));
      if (index.rowOf(claim.id()).filter(row -> row.status() == Status.CONFLICT).isPresent()) {
        chooseClaim(claim.id());
        return;
      }
    }
  }

  /** Moves the choice up or down by a number of rows, as far as there are any. */
  public void moveRow(int by) {
    List<String> shown = rows.rows().stream().map(item -> item.row().id()).toList();
    if (!shown.isEmpty()) {
      int at = shown.indexOf(choice.get().row());
      int to = Math.clamp(at < 0 ? 0L : (long) at + by, 0, shown.size() - 1);
      chooseRow(shown.get(to));
    }
  }

  /**
   * Goes to the next disputed row in the order of the table, from the last to the first; a row that
   * a filter or a fold hides is shown.
   *
   * @param by how many disputed rows on; negative for back
   */
  public void moveToDisputed(int by) {
    disputed.get().from(by).ifPresent(this::goToRow);
  }

  /** Chooses a row and shows it if it was not. */
  public void goToRow(String row) {
    index.row(row).ifPresent(rows::reveal);
    chooseRow(row);
  }

  /** Chooses a source in the chosen row, which brings its column into sight. */
  public void goToSource(String source) {
    arrangement.show(source);
    String row = choice.get().row();
    if (row == null) {
      choice.set(new Choice(null, source, null));
    } else {
      chooseCell(row, source);
    }
  }

  /** Moves the choice to the left or right by a number of columns, as far as there are any. */
  public void moveColumn(int by) {
    String row = choice.get().row();
    Columns columns = arrangement.columnsProperty().get();
    List<Source> shown = columns.shown();
    if (row != null && !shown.isEmpty()) {
      int at = columns.indexOf(choice.get().source());
      int to = Math.clamp((long) at + by, 0, shown.size() - 1);
      chooseCell(row, shown.get(to).id());
    }
  }

  /** Shows all rows again. */
  public void clearFilters() {
    rows.clearFilters();
  }

  /** What is compared. */
  public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** The lines of the row table, from the top. */
  public ReadOnlyObjectProperty<List<GridItem>> itemsProperty() {
    return rows.itemsProperty();
  }

  /** What is chosen. */
  public ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** Which rows are disputed, and which of them is chosen. */
  public ReadOnlyObjectProperty<Disputes> disputedProperty() {
    return disputed.getReadOnlyProperty();
  }

  /** Which rows are shown. */
  public ObjectProperty<RowFilter> filterProperty() {
    return rows.filterProperty();
  }

  /** In which order the rows stand. */
  public ObjectProperty<RowOrder> orderProperty() {
    return rows.orderProperty();
  }

  /** Whether the texts of all columns scroll as one. */
  public BooleanProperty scrollTogetherProperty() {
    return scrollTogether;
  }

  /** How often a claim was chosen where it stands in a text, rather than in its row. */
  public ReadOnlyIntegerProperty marksChosenProperty() {
    return marksChosen.getReadOnlyProperty();
  }

  /** How the rows are arranged. */
  public RowArrangement rows() {
    return rows;
  }

  /** How the columns are arranged. */
  public Arrangement arrangement() {
    return arrangement;
  }

  /** What is searched for in all sources. */
  public FindModel find() {
    return find;
  }

  /** The sentences from which no claim came. */
  public UnreadModel unread() {
    return unread;
  }

  /** Finds what belongs together in the comparison shown. */
  public ComparisonIndex index() {
    return index;
  }
}
