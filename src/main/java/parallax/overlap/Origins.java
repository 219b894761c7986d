package parallax.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.model.Claim;
import parallax.model.Overlap;
import parallax.model.Passage;
import parallax.model.Row;
import parallax.model.Source;

/**
 * How many independent origins the claims of a row have. Sources go back to one origin when they
 * share a long stretch of wording or credit the same agency or outlet; two claims do when they
 * stand in one shared passage.
 */
public final class Origins {
  /** Shared wording makes one origin when it covers this share of the shorter text. */
  private static final double SHARED_ENOUGH = 0.3;

  private final Components sources = new Components();
  private final Map<String, List<Shared>> passages = new HashMap<>();
  private final Map<String, Claim> claims;

  private Origins(List<Claim> claims) {
    this.claims = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
  }

  /** A passage of a source and its counterpart in another. */
  private record Shared(Passage here, Passage there) {}

  /**
   * Finds the origins.
   *
   * @param overlaps the wording that the sources share
   * @param claims those of all sources
   */
  public static Origins of(List<Source> sources, List<Overlap> overlaps, List<Claim> claims) {
    Origins origins = new Origins(claims);
    origins.joinByCredit(sources);
    origins.joinByWording(sources, overlaps);
    for (Overlap overlap : overlaps) {
      origins.keep(overlap.a(), overlap.b());
      origins.keep(overlap.b(), overlap.a());
    }
    return origins;
  }

  private void keep(Passage here, Passage there) {
    passages.computeIfAbsent(here.source(), _ -> new ArrayList<>()).add(new Shared(here, there));
  }

  private void joinByCredit(List<Source> all) {
    Map<String, String> credited = new HashMap<>();
    for (Source source : all) {
      String credit = source.metadata().origin();
      if (credit != null) {
        String first = credited.putIfAbsent(credit.toLowerCase(Locale.ROOT), source.id());
        if (first != null) {
          sources.join(first, source.id());
        }
      }
    }
  }

  private void joinByWording(List<Source> all, List<Overlap> overlaps) {
    Map<String, Integer> lengths = new HashMap<>();
    all.forEach(source -> lengths.put(source.id(), source.text().length()));
    Map<List<String>, Integer> shared = new HashMap<>();
    for (Overlap overlap : overlaps) {
      List<String> pair = List.of(overlap.a().source(), overlap.b().source());
      shared.merge(pair, overlap.a().span().length(), Integer::sum);
    }
    shared.forEach(
        (pair, length) -> {
          int shorter = Math.min(lengths.get(pair.getFirst()), lengths.get(pair.getLast()));
          if (length >= SHARED_ENOUGH * shorter) {
            sources.join(pair.getFirst(), pair.getLast());
          }
        });
  }

  /** Returns the row with the number of independent origins that its claims have. */
  public Row counted(Row row) {
    Components answers = new Components();
    row.cells().forEach((source, ids) -> joinByPassage(row, source, ids, answers));
    for (String source : row.cells().keySet()) {
      answers.join(source, "origin of " + sources.root(source));
    }
    long count = row.cells().keySet().stream().map(answers::root).distinct().count();
    return row.withOrigins((int) count);
  }

  private void joinByPassage(Row row, String source, List<String> ids, Components answers) {
    for (Shared shared : passages.getOrDefault(source, List.of())) {
      String other = shared.there().source();
      if (stands(ids, shared.here())
          && stands(row.cells().getOrDefault(other, List.of()), shared.there())) {
        answers.join(source, other);
      }
    }
  }

  /** Tells whether one of the claims lies inside a passage. */
  private boolean stands(List<String> ids, Passage passage) {
    for (String id : ids) {
      Claim claim = claims.get(id);
      if (claim != null && passage.span().contains(claim.span())) {
        return true;
      }
    }
    return false;
  }
}
