package parallax.ui.compare.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Span;

/**
 * Finds words within the claims of rows, in letters of either case. The texts are made plain once,
 * rather than the words of each claim: there may be tens of thousands. Where a row's claims stand
 * is looked up when words are first looked for, because each letter typed asks for it again.
 */
final class ClaimSearch {
  private final ComparisonIndex index;
  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, List<Place>> places = new HashMap<>();

  ClaimSearch(ComparisonIndex index) {
    this.index = index;
  }

  /** Returns words as {@link #isIn} looks for them. */
  static String plain(String words) {
    return words.replace('\n', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether one of a row's claims has some words.
   *
   * @param words plain words
   */
  boolean isIn(Row row, String words) {
    for (Place place : places.computeIfAbsent(row.id(), _ -> places(row))) {
      if (place.text().indexOf(words, place.start(), place.end()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Place> places(Row row) {
    return row.claims().stream()
        .flatMap(id -> index.claim(id).stream())
        .flatMap(claim -> place(claim).stream())
        .toList();
  }

  private Optional<Place> place(Claim claim) {
    return index.source(claim.source()).map(source -> place(source, claim.span()));
  }

  private Place place(Source source, Span span) {
    String text = plain.computeIfAbsent(source.id(), _ -> plain(source.text()));
    if (text.length() == source.text().length()) {
      return new Place(text, span.start(), span.end());
    }
    // A few letters become two in lower case: then nothing stands where it did.
    String words = plain(span.of(source.text()));
    return new Place(words, 0, words.length());
  }

  private record Place(String text, int start, int end) {}
}
