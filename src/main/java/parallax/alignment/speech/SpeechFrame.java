package parallax.alignment.speech;

import parallax.alignment.grouping.Frame;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;

/**
 * A quotation or report with what is known about it for lining it up.
 *
 * @param speaker the content words of the speaker's name or description
 * @param words the content words of what is said
 * @param lined the numbers of the questions that figures in it answer
 * @param denial whether something is denied in it
 * @param keys where it looks for its like
 */
public record SpeechFrame(
    Claim claim,
    int source,
    WordSet speaker,
    WordSet words,
    WordSet lined,
    Denial denial,
    java.util.List<String> keys)
    implements Frame {}
