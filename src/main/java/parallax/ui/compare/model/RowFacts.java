package parallax.ui.compare.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.i18n.VoiceWords;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;

/** What rows are filtered and counted by, found out about each row once. */
public final class RowFacts {
  private final ComparisonIndex index;
  private final List<Row> tops;
  private final Map<String, Set<String>> speakers = new HashMap<>();
  private final ClaimSearch search;
  private @Nullable Map<String, String> speakerOf;

  RowFacts(ComparisonIndex index) {
    this.index = index;
    this.search = new ClaimSearch(index);
    this.tops = index.comparison().rows().stream().filter(row -> !index.isFolded(row)).toList();
  }

  /** Returns the rows that fold under no other, as the comparison has them. */
  public List<Row> tops() {
    return tops;
  }

  /** Tells whether a filter shows a row, be it for a row that folds under it. */
  boolean shows(RowFilter filter, Row top) {
    return passes(filter, top)
        || index.under(top.id()).stream().anyMatch(row -> passes(filter, row));
  }

  private boolean passes(RowFilter filter, Row row) {
    RowKind kind = filter.kind();
    return (kind == null || kind == RowKind.of(row.kind()))
        && (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
        && (filter.outlets().isEmpty() || anyOf(filter.outlets(), outlets(row)))
        && (filter.speakers().isEmpty() || anyOf(filter.speakers(), speakers(row)))
        && (filter.words().isEmpty() || has(row, ClaimSearch.plain(filter.words())));
  }

  /** Tells whether plain words stand in a row's question or in one of its claims. */
  private boolean has(Row row, String words) {
    return ClaimSearch.plain(row.label()).contains(words) || search.isIn(row, words);
  }

  private static boolean anyOf(Set<String> named, Set<String> there) {
    return named.stream().anyMatch(there::contains);
  }

  /** Returns for each status how many rows have it, most disputed first. */
  public Map<Status, Integer> statuses() {
    Map<Status, Integer> counts = new LinkedHashMap<>();
    for (Status status :
        List.of(Status.CONFLICT, Status.COMPATIBLE, Status.AGREE, Status.SINGLE, Status.WORDED)) {
      counts.put(status, 0);
    }
    count(row -> Set.of(row.status()), counts);
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Returns for each kind how many rows are of it. */
  public Map<RowKind, Integer> kinds() {
    Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
    count(row -> Set.of(RowKind.of(row.kind())), counts);
    return counts;
  }

  /** Returns how many rows there are, those that fold under others included. */
  public int all() {
    return index.comparison().rows().size();
  }

  /** Returns how many rows pass a filter, those that fold under others included. */
  int passing(RowFilter filter) {
    return (int) index.comparison().rows().stream().filter(row -> passes(filter, row)).count();
  }

  /** Returns for each outlet how many rows it answers, in the order of the columns. */
  public Map<String, Integer> outlets() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    index.comparison().sources().forEach(source -> counts.put(source.displayName(), 0));
    count(this::outlets, counts);
    return counts;
  }

  /** Returns for each speaker how many rows have their words, by name. */
  public Map<String, Integer> speakers() {
    Map<String, Integer> counts = new TreeMap<>();
    count(this::speakers, counts);
    return counts;
  }

  private <T> void count(Function<Row, Set<T>> facts, Map<T, Integer> counts) {
    for (Row row : index.comparison().rows()) {
      facts.apply(row).forEach(fact -> counts.merge(fact, 1, Integer::sum));
    }
  }

  private Set<String> outlets(Row row) {
    return row.cells().keySet().stream()
        .flatMap(id -> index.source(id).stream())
        .map(Source::displayName)
        .collect(Collectors.toSet());
  }

  private Set<String> speakers(Row row) {
    return speakers.computeIfAbsent(
        row.id(),
        _ ->
            row.claims().stream()
                .map(speakerOf()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  /** Returns whose words claims are, by the ids of the few that are somebody's. */
  private Map<String, String> speakerOf() {
    Map<String, String> known = speakerOf;
    if (known == null) {
      known = new HashMap<>();
      for (Claim claim : index.comparison().claims()) {
        String speaker = claim.attribution().speaker();
        if (speaker != null) {
          known.put(claim.id(), VoiceWords.name(speaker));
        }
      }
      speakerOf = known;
    }
    return known;
  }
}
