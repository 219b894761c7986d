package parallax.claims;

import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.model.Content;
import parallax.model.Span;

/**
 * What an extractor found: a claim that has no id and no voice yet.
 *
 * @param span where it stands in the source's text
 * @param sentence the sentence around it
 * @param content what it states
 * @param whole for a quantity that counts a part: the span of the finding that counts the whole
 */
record Finding(Span span, Sentence sentence, Content content, @Nullable Span whole) {

  Finding(Span span, Sentence sentence, Content content) {
    this(span, sentence, content, null);
  }
}
