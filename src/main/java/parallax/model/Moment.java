package parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * When something happened or will happen.
 *
 * @param iso ISO 8601, as exact as the text and the date of publication allow ({@code 2023-03},
 *     {@code 2023-09-20T13:00}, {@code 1991/1994}); null where they don't settle it
 * @param partial what is known without the missing year, such as {@code --03-01} for "1 March" (ISO
 *     8601 truncated form), or {@code W-3} for a bare "Wednesday"; null where iso is given or
 *     nothing is known
 * @param about what happened then, in the text's words
 * @param deed the lemma of the verb or noun of what happened, null where none was found
 */
public record Moment(
    @Nullable String iso, @Nullable String partial, String about, @Nullable String deed)
    implements Content {
  /**
   * The deed of the date in a dateline ("OSLO, Oct. 9 (Agency) -"): the report was written then.
   */
  public static final String DATELINE = "dateline";

  @Override
  public ClaimKind kind() {
    return ClaimKind.TIME;
  }
}
