package parallax.claims;

import java.util.List;

/** Finds claims of kind time. */
final class TimeExtractor implements Extractor {

  @Override
  public List<Finding> find(Article article) {
    return List.of();
  }
}
