package parallax.model;

import java.util.Locale;

/** Whether a sentence says that a figure rose or fell to or by a quantity. */
public enum Change {
  /** It rose. */
  UP,
  /** It fell. */
  DOWN;

  /** Returns the code used in files, such as {@code up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
