package parallax.claims;

import java.util.List;

/** Finds claims of kind actor. */
final class ActorExtractor implements Extractor {

  @Override
  public List<Finding> find(Article article) {
    return List.of();
  }
}
