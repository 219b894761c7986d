package parallax.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.model.Overlap;
import parallax.model.Row;
import parallax.model.Source;

/**
 * Which sources go back to one origin: those that share a long stretch of wording, and those that
 * credit the same agency or outlet.
 */
public final class Origins {
  /** Shared wording makes one origin when it covers this share of the shorter text. */
  private static final double SHARED_ENOUGH = 0.3;

  private final Map<String, String> parent = new HashMap<>();

  private Origins() {}

  /** Groups the sources. */
  public static Origins of(List<Source> sources, List<Overlap> overlaps) {
    Origins origins = new Origins();
    Map<String, String> credited = new HashMap<>();
    Map<String, Integer> lengths = new HashMap<>();
    for (Source source : sources) {
      origins.parent.put(source.id(), source.id());
      lengths.put(source.id(), source.text().length());
      String credit = source.metadata().origin();
      if (credit != null) {
        String first = credited.putIfAbsent(credit.toLowerCase(Locale.ROOT), source.id());
        if (first != null) {
          origins.join(first, source.id());
        }
      }
    }
    Map<List<String>, Integer> shared = new HashMap<>();
    for (Overlap overlap : overlaps) {
      List<String> pair = List.of(overlap.a().source(), overlap.b().source());
      shared.merge(pair, overlap.a().span().length(), Integer::sum);
    }
    shared.forEach(
        (pair, length) -> {
          int shorter = Math.min(lengths.get(pair.getFirst()), lengths.get(pair.getLast()));
          if (length >= SHARED_ENOUGH * shorter) {
            origins.join(pair.getFirst(), pair.getLast());
          }
        });
    return origins;
  }

  private void join(String a, String b) {
    parent.put(root(a), root(b));
  }

  private String root(String source) {
    String at = source;
    while (!parent.get(at).equals(at)) {
      at = parent.get(at);
    }
    return at;
  }

  /** Returns the row with the number of independent origins that its claims have. */
  public Row counted(Row row) {
    int count = (int) row.cells().keySet().stream().map(this::root).distinct().count();
    return row.withOrigins(count);
  }
}
