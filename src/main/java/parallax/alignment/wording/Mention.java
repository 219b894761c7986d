package parallax.alignment.wording;

import java.util.Comparator;
import parallax.language.Sentence;
import parallax.model.Span;

/**
 * One use of a form.
 *
 * @param source place of its source among the readings
 * @param sentence the sentence around it
 * @param first place of its first token
 * @param last place of its last token
 */
record Mention(int source, Sentence sentence, int first, int last) {
  static final Comparator<Mention> TEXT_ORDER =
      Comparator.comparingInt(Mention::source).thenComparing(Mention::span);

  /** Returns where it stands in the source's text. */
  Span span() {
    return sentence.span(first, last);
  }

  /** Returns the words as they stand. */
  String form() {
    return sentence.text(first, last);
  }

  /** Tells whether it opens with "the". */
  boolean isDefinite() {
    return sentence.tokens().get(first).is("the");
  }

  /** Returns the words for comparing: small letters, no article, one space between. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String lower = sentence.tokens().get(i).lower();
      boolean article =
          i == first && (lower.equals("the") || lower.equals("a") || lower.equals("an"));
      if (!article || first == last) {
        boolean apart =
            !key.isEmpty() && sentence.tokens().get(i - 1).end() < sentence.tokens().get(i).start();
        key.append(apart ? " " : "").append(lower);
      }
    }
    return key.toString();
  }
}
