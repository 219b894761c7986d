package parallax.model;

import java.util.Locale;

/** Whose voice a claim has. */
public enum Voice {
  /** The outlet says it itself. */
  OUTLET,
  /** It stands inside a direct quotation. */
  QUOTED,
  /** It stands inside reported speech. */
  REPORTED;

  /** Returns the code used in files, such as {@code outlet}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
