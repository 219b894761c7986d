package parallax.ui.compare.model;

import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen: a row, one of its cells, one of the cell's claims.
 *
 * @param row id of the row, null where nothing or a claim without a row is chosen
 * @param source id of the source, null where nothing is chosen
 * @param claim id of the claim, null where the chosen source says nothing
 */
public record Choice(@Nullable String row, @Nullable String source, @Nullable String claim) {
  /** Nothing is chosen. */
  public static final Choice NONE = new Choice(null, null, null);
}
