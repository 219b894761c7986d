package parallax.ui.compare.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Row;
import parallax.model.Source;

/** Finds what belongs together in a comparison by its ids. */
public final class ComparisonIndex {
  /** Reasons that name the claims over which a row's status was decided. */
  private static final Set<ReasonCode> DISPUTES =
      EnumSet.of(
          ReasonCode.FIGURES_APART,
          ReasonCode.DATES_DIFFER,
          ReasonCode.PERSONS_DIFFER,
          ReasonCode.STATEMENTS_DIFFER);

  private final Comparison comparison;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, List<Claim>> claimsOfSource = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Row> rowOfClaim = new LinkedHashMap<>();
  private final Map<String, List<Row>> under = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  /** Goes through a comparison once. */
  public ComparisonIndex(Comparison comparison) {
    this.comparison = comparison;
    for (Source source : comparison.sources()) {
      columns.put(source.id(), columns.size());
      claimsOfSource.put(source.id(), new ArrayList<>());
    }
    for (Claim claim : comparison.claims()) {
      claims.put(claim.id(), claim);
      claimsOfSource.getOrDefault(claim.source(), new ArrayList<>()).add(claim);
    }
    claimsOfSource.values().forEach(list -> list.sort(Comparator.comparing(Claim::span)));
    comparison.rows().forEach(row -> rows.put(row.id(), row));
    for (Row row : comparison.rows()) {
      row.claims().forEach(claim -> rowOfClaim.putIfAbsent(claim, row));
      String parent = row.under();
      if (parent != null && rows.containsKey(parent)) {
        under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Returns the comparison that is looked up. */
  public Comparison comparison() {
    return comparison;
  }

  /** Returns the claim of an id; nothing where there is none. */
  public Optional<Claim> claim(@Nullable String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** Returns the row of an id; nothing where there is none. */
  public Optional<Row> row(@Nullable String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** Returns the first row with the claim of an id; nothing where it stands in none. */
  public Optional<Row> rowOf(String claim) {
    return Optional.ofNullable(rowOfClaim.get(claim));
  }

  /** Returns the source's place among the columns, -1 for an unknown one. */
  public int column(@Nullable String source) {
    return columns.getOrDefault(source, -1);
  }

  /** Returns the source of an id; nothing where there is none. */
  public Optional<Source> source(@Nullable String id) {
    int column = column(id);
    return column < 0 ? Optional.empty() : Optional.of(comparison.sources().get(column));
  }

  /** Returns a source's claims in the order of its text. */
  public List<Claim> claimsOf(String source) {
    return claimsOfSource.getOrDefault(source, List.of());
  }

  /** Returns the rows that fold under a row. */
  List<Row> under(String row) {
    return under.getOrDefault(row, List.of());
  }

  /** Tells whether a row folds under another one that is there. */
  boolean isFolded(Row row) {
    return row.under() != null && rows.containsKey(row.under());
  }

  /** Returns the claims by which a source answers a row, the one that is shown large first. */
  public List<Claim> cell(Row row, String source) {
    List<Claim> cell = new ArrayList<>();
    row.cells().getOrDefault(source, List.of()).forEach(id -> claim(id).ifPresent(cell::add));
    Set<String> disputed = new HashSet<>();
    for (Reason reason : row.reasons()) {
      if (DISPUTES.contains(reason.code())) {
        disputed.addAll(reason.claims());
      }
    }
    cell.sort(
        Comparator.comparing((Claim claim) -> !disputed.contains(claim.id()))
            .thenComparing(ComparisonIndex::isVague)
            .thenComparing(Claim::span));
    return cell;
  }

  private static boolean isVague(Claim claim) {
    return claim.content() instanceof Quantity quantity && quantity.relation() == Relation.ORDER;
  }

  /** Returns how many outlets answer a row; two pieces of one outlet count once. */
  public long outlets(Row row) {
    return row.cells().keySet().stream()
        .flatMap(id -> source(id).stream())
        .map(Source::displayName)
        .distinct()
        .count();
  }

  /** Returns where a row's claims stand in the texts on average, 0 for the top, 1 for the end. */
  double position(Row row) {
    return row.cells().keySet().stream()
        .flatMap(id -> cell(row, id).stream().limit(1))
        .mapToDouble(
            claim ->
                source(claim.source())
                    .map(
                        source ->
                            claim.span().start() / (double) Math.max(1, source.text().length()))
                    .orElse(1.0))
        .average()
        .orElse(1);
  }
}
