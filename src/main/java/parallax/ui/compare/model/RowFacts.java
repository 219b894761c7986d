package parallax.ui.compare.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import parallax.i18n.VoiceWords;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;

/** What rows are filtered and counted by, found out about each row once. */
public final class RowFacts {
  private final ComparisonIndex index;
  private final List<Row> tops;
  private final Map<String, Facts> known = new HashMap<>();

  RowFacts(ComparisonIndex index) {
    this.index = index;
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
        && (filter.outlets().isEmpty() || anyOf(filter.outlets(), facts(row).outlets()))
        && (filter.speakers().isEmpty() || anyOf(filter.speakers(), facts(row).speakers()))
        && (filter.words().isEmpty()
            || facts(row).words().contains(filter.words().toLowerCase(Locale.ROOT)));
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
    count(row -> facts(row).outlets(), counts);
    return counts;
  }

  /** Returns for each speaker how many rows have their words, by name. */
  public Map<String, Integer> speakers() {
    Map<String, Integer> counts = new TreeMap<>();
    count(row -> facts(row).speakers(), counts);
    return counts;
  }

  private <T> void count(Function<Row, Set<T>> facts, Map<T, Integer> counts) {
    for (Row row : index.comparison().rows()) {
      facts.apply(row).forEach(fact -> counts.merge(fact, 1, Integer::sum));
    }
  }

  private Facts facts(Row row) {
    return known.computeIfAbsent(row.id(), _ -> find(row));
  }

  private Facts find(Row row) {
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> speakers = new LinkedHashSet<>();
    StringBuilder words = new StringBuilder(row.label());
    row.cells()
        .forEach(
            (id, claims) ->
                index
                    .source(id)
                    .ifPresent(
                        source -> {
                          outlets.add(source.displayName());
                          claims.forEach(
                              claim ->
                                  index
                                      .claim(claim)
                                      .ifPresent(found -> add(found, source, speakers, words)));
                        }));
    return new Facts(outlets, speakers, words.toString().toLowerCase(Locale.ROOT));
  }

  private static void add(Claim claim, Source source, Set<String> speakers, StringBuilder words) {
    words.append('\n').append(claim.span().of(source.text()).replace('\n', ' '));
    String speaker = claim.attribution().speaker();
    if (speaker != null) {
      speakers.add(VoiceWords.name(speaker));
    }
  }

  private record Facts(Set<String> outlets, Set<String> speakers, String words) {}
}
