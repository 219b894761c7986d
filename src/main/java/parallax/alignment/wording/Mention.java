package parallax.alignment.wording;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.model.Span;

/** One use of a form. */
final class Mention {
  static final Comparator<Mention> TEXT_ORDER =
      Comparator.comparingInt(Mention::source).thenComparing(Mention::span);

  private final int source;
  private final Sentence sentence;
  private final int first;
  private final int last;
  private @Nullable String key;

  /**
   * Takes note of a use.
   *
   * @param source place of its source among the readings
   * @param sentence the sentence around it
   * @param first place of its first token
   * @param last place of its last token
   */
  Mention(int source, Sentence sentence, int first, int last) {
    this.source = source;
    this.sentence = sentence;
    this.first = first;
    this.last = last;
  }

  /** Returns the place of its source among the readings. */
  int source() {
    return source;
  }

  /** Returns the sentence around it. */
  Sentence sentence() {
    return sentence;
  }

  /** Returns the place of its first token. */
  int first() {
    return first;
  }

  /** Returns the place of its last token. */
  int last() {
    return last;
  }

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
    String found = key;
    if (found == null) {
      found = findKey();
      key = found;
    }
    return found;
  }

  private String findKey() {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String lower = sentence.tokens().get(i).lower();
      boolean article =
          i == first && (lower.equals("the") || lower.equals("a") || lower.equals("an"));
      if (!article || first == last) {
        boolean apart =
            !words.isEmpty()
                && sentence.tokens().get(i - 1).end() < sentence.tokens().get(i).start();
        words.append(apart ? " " : "").append(lower);
      }
    }
    return words.toString();
  }
}
