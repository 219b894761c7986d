package parallax.model;

/** What sort of piece a source is. */
public enum SourceKind {
  /** A report of what happened. */
  NEWS,
  /** A piece that explains or weighs. */
  ANALYSIS,
  /** A piece that argues for a view. */
  OPINION,
  /** A piece that another outlet published first. */
  REPUBLISHED
}
