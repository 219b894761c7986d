package parallax.overlap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import parallax.model.Claim;
import parallax.model.Overlap;
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

  private static final int NO_ROW = -1;

  private final List<Source> sources;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Components origins;

  private Origins(List<Source> sources) {
    this.sources = sources;
    this.origins = new Components(sources.size());
    for (Source source : sources) {
      numbers.put(source.id(), numbers.size());
    }
  }

  /**
   * Returns the rows with the number of independent origins that their claims have.
   *
   * @param sources all sources
   * @param overlaps the wording that the sources share
   * @param claims those of all sources, each source's in the order of the text
   * @param rows the rows, none of them with a claim of another
   */
  public static List<Row> counted(
      List<Source> sources, List<Overlap> overlaps, List<Claim> claims, List<Row> rows) {
    Origins origins = new Origins(sources);
    origins.joinByCredit();
    origins.joinByWording(overlaps);
    return origins.count(rows, claims, overlaps);
  }

  private int number(String source) {
    Integer number = numbers.get(source);
    if (number == null) {
      throw new IllegalArgumentException("No source " + source);
    }
    return number;
  }

  private void joinByCredit() {
    Map<String, Integer> credited = new HashMap<>();
    for (Source source : sources) {
      String credit = source.metadata().origin();
      if (credit != null) {
        int own = number(source.id());
        Integer first = credited.putIfAbsent(credit.toLowerCase(Locale.ROOT), own);
        if (first != null) {
          origins.join(first, own);
        }
      }
    }
  }

  private void joinByWording(List<Overlap> overlaps) {
    Map<Long, Integer> shared = new LinkedHashMap<>();
    int i = 0;
    while (i < overlaps.size()) {
      String a = overlaps.get(i).a().source();
      String b = overlaps.get(i).b().source();
      int length = 0;
      for (; i < overlaps.size() && isOf(overlaps.get(i), a, b); i++) {
        length += overlaps.get(i).a().span().length();
      }
      shared.merge((long) number(a) << Integer.SIZE | number(b), length, Integer::sum);
    }
    shared.forEach(
        (pair, length) -> {
          int one = (int) (pair >> Integer.SIZE);
          int other = pair.intValue();
          int shorter =
              Math.min(sources.get(one).text().length(), sources.get(other).text().length());
          if (length >= SHARED_ENOUGH * shorter) {
            origins.join(one, other);
          }
        });
  }

  private static boolean isOf(Overlap overlap, String a, String b) {
    return overlap.a().source().equals(a) && overlap.b().source().equals(b);
  }

  /**
   * Joins the claims of each row that go back to one origin: those of one source or of sources with
   * one origin, and those that stand in a passage and in its counterpart.
   */
  private List<Row> count(List<Row> rows, List<Claim> claims, List<Overlap> overlaps) {
    PlacedClaims placed = new PlacedClaims(claims, sources.size(), this::number);
    Components answers = new Components(claims.size());
    int[] rowOf = new int[claims.size()];
    Arrays.fill(rowOf, NO_ROW);
    for (int row = 0; row < rows.size(); row++) {
      Map<Integer, Integer> first = new HashMap<>();
      for (Map.Entry<String, List<String>> cell : rows.get(row).cells().entrySet()) {
        int origin = origins.root(number(cell.getKey()));
        for (String id : cell.getValue()) {
          int claim = placed.find(id);
          rowOf[claim] = row;
          answers.join(claim, first.computeIfAbsent(origin, _ -> claim));
        }
      }
    }
    long[] together =
        overlaps.parallelStream()
            .mapMultiToLong((overlap, pairs) -> together(overlap, placed, rowOf, pairs))
            .toArray();
    for (long pair : together) {
      answers.join((int) (pair >> Integer.SIZE), (int) pair);
    }
    return rows.stream().map(row -> row.withOrigins(origins(row, placed, answers))).toList();
  }

  /** Finds the claims of one row that stand in a passage and in its counterpart, as pairs. */
  private void together(Overlap overlap, PlacedClaims placed, int[] rowOf, LongConsumer pairs) {
    int[] ones = placed.inside(number(overlap.a().source()), overlap.a().span());
    int[] others =
        ones.length == 0 ? ones : placed.inside(number(overlap.b().source()), overlap.b().span());
    for (int one : ones) {
      for (int other : others) {
        if (rowOf[one] != NO_ROW && rowOf[one] == rowOf[other]) {
          pairs.accept((long) one << Integer.SIZE | other);
        }
      }
    }
  }

  private static int origins(Row row, PlacedClaims placed, Components answers) {
    return (int)
        row.cells().values().stream()
            .map(ids -> answers.root(placed.find(ids.getFirst())))
            .distinct()
            .count();
  }
}
