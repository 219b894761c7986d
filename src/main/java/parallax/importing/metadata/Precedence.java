package parallax.importing.metadata;

import org.jspecify.annotations.Nullable;
import parallax.model.Metadata;

/** Puts two accounts of one source's metadata together. */
public final class Precedence {
  private Precedence() {}

  /** Returns the stronger account, gaps filled from the weaker one. */
  public static Metadata of(Metadata stronger, Metadata weaker) {
    return new Metadata(
        or(stronger.outlet(), weaker.outlet()),
        or(stronger.title(), weaker.title()),
        or(stronger.byline(), weaker.byline()),
        or(stronger.published(), weaker.published()),
        or(stronger.language(), weaker.language()),
        or(stronger.kind(), weaker.kind()),
        or(stronger.origin(), weaker.origin()),
        or(stronger.address(), weaker.address()),
        stronger.digest() || weaker.digest());
  }

  private static <T> @Nullable T or(@Nullable T stronger, @Nullable T weaker) {
    return stronger == null ? weaker : stronger;
  }
}
