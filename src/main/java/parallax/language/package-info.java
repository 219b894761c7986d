/**
 * What the stages that read text share: paragraphs, sentences, tokens, parts of speech, lemmas;
 * uses {@code model}.
 */
@NullMarked
package parallax.language;

import org.jspecify.annotations.NullMarked;
