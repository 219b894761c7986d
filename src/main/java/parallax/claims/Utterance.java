package parallax.claims;

import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Span;

/**
 * A stretch of text that somebody other than the outlet says.
 *
 * @param span the words said: for a quotation what stands inside the marks, else the clause
 * @param sentence the sentence in which it starts
 * @param attribution who says it; its voice is quoted or reported
 * @param claim whether it is a claim of its own; false for words in marks too short to be one
 * @param confidence how sure the reading is, 0 to 1
 */
record Utterance(
    Span span, Sentence sentence, Attribution attribution, boolean claim, double confidence) {}
