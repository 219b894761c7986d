package parallax.ui.compare;

import java.util.EnumSet;
import java.util.Set;
import parallax.model.ClaimKind;

/** Which rows are shown, by the kind of their claims. */
public enum RowFilter {
  /** Every row. */
  ALL(EnumSet.allOf(ClaimKind.class)),
  /** Rows of figures. */
  FIGURES(EnumSet.of(ClaimKind.QUANTITY)),
  /** Rows of dates. */
  DATES(EnumSet.of(ClaimKind.TIME)),
  /** Rows of persons and what they did. */
  PEOPLE(EnumSet.of(ClaimKind.ACTOR)),
  /** Rows of what was said. */
  SAID(EnumSet.of(ClaimKind.QUOTE, ClaimKind.REPORT)),
  /** Rows of names and terms. */
  WORDS(EnumSet.of(ClaimKind.NAME, ClaimKind.TERM));

  private final Set<ClaimKind> kinds;

  RowFilter(Set<ClaimKind> kinds) {
    this.kinds = kinds;
  }

  /** Tells whether rows of a kind are shown. */
  public boolean shows(ClaimKind kind) {
    return kinds.contains(kind);
  }
}
