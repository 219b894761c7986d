package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
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
 * @param saying the words that tell who says it, to whom, when and where; null where it goes on
 *     from an earlier one
 */
public record Utterance(
    Span span, Sentence sentence, Attribution attribution, boolean claim, @Nullable Span saying) {

  /**
   * Tells whether words of a claim in it are those of the saying alone: in "forty died, a member of
   * the Valley Council said" nobody says where they died.
   */
  public boolean isOfSaying(String words) {
    Span around = sentence.span();
    return saying != null
        && around.contains(saying)
        && around.contains(span)
        && within(saying).contains(words)
        && !within(span).contains(words);
  }

  private String within(Span part) {
    int start = sentence.span().start();
    return sentence.text().substring(part.start() - start, part.end() - start);
  }
}
