package parallax.claims;

import parallax.language.Document;
import parallax.model.Reading;

/**
 * One source, read, with its text cut into sentences: who goes on with the same text need not cut
 * it, and find its parts of speech, again.
 *
 * @param reading the claims and sentences
 * @param document the source's text
 */
public record ReadArticle(Reading reading, Document document) {}
