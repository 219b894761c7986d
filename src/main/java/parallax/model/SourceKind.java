package parallax.model;

import java.util.Locale;

/** What sort of piece a source is. */
public enum SourceKind {
  /** A report of what happened. */
  NEWS,
  /** A piece that explains or weighs. */
  ANALYSIS,
  /** A piece that argues for a view. */
  OPINION,
  /** A piece that another outlet published first. */
  REPUBLISHED;

  /** Returns the code used in files, such as {@code news}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
