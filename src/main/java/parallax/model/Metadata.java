package parallax.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a source beside its text. Unknown is {@code null}, never a guess.
 *
 * @param outlet who published the piece
 * @param title the piece's title
 * @param byline who wrote it
 * @param published the day of publication
 * @param language ISO 639-1 code of the text's language
 * @param kind what sort of piece it is
 * @param origin whom the piece derives from, such as an agency or another outlet
 * @param address where it was published, a URL
 * @param digest whether the text retells the piece instead of being it
 */
public record Metadata(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable SourceKind kind,
    @Nullable String origin,
    @Nullable String address,
    boolean digest) {

  /** Metadata of which nothing is known. */
  public static final Metadata UNKNOWN =
      new Metadata(null, null, null, null, null, null, null, null, false);

  /** Returns the same with another outlet. */
  public Metadata withOutlet(@Nullable String name) {
    return new Metadata(name, title, byline, published, language, kind, origin, address, digest);
  }
}
