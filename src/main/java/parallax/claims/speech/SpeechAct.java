package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/**
 * Somebody says something, as one sentence has it.
 *
 * @param sentence the sentence
 * @param site the mark of speech
 * @param speaker who speaks; null where the sentence does not say
 * @param apposition what is said of the speaker behind a comma; null if nothing
 * @param addressee who is told; null if nobody is named
 * @param content what is said, in its own words or in quotation marks; null where it stands in
 *     another sentence
 * @param behind whether the mark of speech stands behind what is said
 */
record SpeechAct(
    MarkedSentence sentence,
    CueSite site,
    @Nullable TokenRange speaker,
    @Nullable TokenRange apposition,
    @Nullable TokenRange addressee,
    @Nullable TokenRange content,
    boolean behind) {

  /** Returns the place of the first token of speaker and verb. */
  int start() {
    return speaker == null ? site.start() : Math.min(speaker.first(), site.start());
  }

  /** Returns the place of the last token of speaker and verb. */
  int end() {
    int end = speaker == null ? site.end() : Math.max(speaker.last(), site.end());
    return apposition == null ? end : Math.max(apposition.last(), end);
  }

  /** Returns the words that tell who says it, to whom, when and where. */
  Span saying() {
    int last = addressee == null ? end() : Math.max(end(), addressee.last());
    boolean before = content != null && content.first() > last;
    boolean around = content != null && content.first() < start() && content.last() > last;
    if (before) {
      last = content.first() - 1;
    } else if (!around) {
      last = sentence.size() - 1;
    }
    return sentence.span(new TokenRange(start(), last));
  }
}
