package parallax.model;

import java.util.Locale;

/** How the claims of a row stand to each other. */
public enum Status {
  /** The figures are the same. */
  AGREE,
  /** They differ, and the text or a hedge reconciles them. */
  COMPATIBLE,
  /** They differ, and nothing in the texts reconciles them. */
  CONFLICT,
  /** One source alone says something. */
  SINGLE,
  /** A row of names or terms: worded differently, that is all. */
  WORDED;

  /** Returns the code used in files, such as {@code agree}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
