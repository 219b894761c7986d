package parallax.claims;

import parallax.language.Document;
import parallax.model.Source;

/**
 * A source as the extractors see it.
 *
 * @param source the source
 * @param document its text, cut into sentences
 */
record Article(Source source, Document document) {

  static Article of(Source source) {
    return new Article(source, Document.of(source.text()));
  }
}
