package parallax.claims;

import parallax.language.Document;
import parallax.model.Source;
import parallax.work.Cancellation;

/**
 * A source as the extractors see it.
 *
 * @param source the source
 * @param document its text, cut into sentences
 */
record Article(Source source, Document document) {

  static Article of(Source source) {
    return of(source, new Cancellation());
  }

  /** Takes a source whose reading ends early where it is cancelled. */
  static Article of(Source source, Cancellation cancellation) {
    return new Article(source, Document.of(source.text(), cancellation::throwIfCancelled));
  }
}
