package parallax.claims;

import java.util.List;

/** Finds the claims of one sort in an article. */
interface Extractor {

  /** Returns what it finds, ordered by span. */
  List<Finding> find(Article article);
}
