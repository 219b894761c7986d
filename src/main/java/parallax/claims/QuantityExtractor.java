package parallax.claims;

import java.util.List;

/** Finds claims of kind quantity. */
final class QuantityExtractor implements Extractor {

  @Override
  public List<Finding> find(Article article) {
    return List.of();
  }
}
