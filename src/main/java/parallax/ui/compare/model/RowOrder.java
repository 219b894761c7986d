package parallax.ui.compare.model;

/** In which order the rows stand. */
public enum RowOrder {
  /** As the comparison has them: most disputed first. */
  DISPUTED,
  /** As their claims follow each other in the texts. */
  TEXT,
  /** Those that most outlets answer first. */
  OUTLETS
}
