package parallax.ui.compare.model;

import java.util.EnumSet;
import java.util.Set;
import parallax.model.ClaimKind;

/** The kinds of rows a reader tells apart; each is made of claims of one kind or two. */
public enum RowKind {
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

  private final Set<ClaimKind> claims;

  RowKind(Set<ClaimKind> claims) {
    this.claims = claims;
  }

  /** Returns the kind of rows that are made of claims of a kind. */
  public static RowKind of(ClaimKind claim) {
    for (RowKind kind : values()) {
      if (kind.claims.contains(claim)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No row is made of " + claim);
  }
}
