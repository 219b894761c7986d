package parallax.model;

import java.util.Locale;

/** How a quantity's figure bounds its value, as its hedge says. */
public enum Relation {
  /** No hedge word. */
  EXACT,
  /** About, some, nearly, almost, roughly. */
  ABOUT,
  /** More than, over, at least. */
  MORE,
  /** Fewer than, up to, as many as. */
  LESS,
  /** A range with two ends. */
  BETWEEN,
  /** An order of magnitude, such as tens of thousands. */
  ORDER;

  /** Returns the code used in files, such as {@code about}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
