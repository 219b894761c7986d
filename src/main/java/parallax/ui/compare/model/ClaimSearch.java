package parallax.ui.compare.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.model.Span;

/**
 * Finds words within claims, in letters of either case. The texts are made plain once, when first
 * asked for, rather than the words of each claim: there may be tens of thousands.
 */
final class ClaimSearch {
  private final ComparisonIndex index;
  private final Map<String, String> plain = new HashMap<>();

  ClaimSearch(ComparisonIndex index) {
    this.index = index;
  }

  /** Returns words as {@link #isIn} looks for them. */
  static String plain(String words) {
    return words.replace('\n', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether a claim has some words.
   *
   * @param words plain words
   */
  boolean isIn(Claim claim, String words) {
    return index
        .source(claim.source())
        .filter(source -> isIn(source, claim.span(), words))
        .isPresent();
  }

  private boolean isIn(Source source, Span span, String words) {
    String text = plain.computeIfAbsent(source.id(), _ -> plain(source.text()));
    // A few letters become two in lower case: then nothing stands where it did.
    return text.length() == source.text().length()
        ? text.indexOf(words, span.start(), span.end()) >= 0
        : plain(span.of(source.text())).contains(words);
  }
}
