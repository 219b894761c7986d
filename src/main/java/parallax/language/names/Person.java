package parallax.language.names;

import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;

/**
 * A person named in a sentence.
 *
 * @param officeFirst place of the first token of the office before the name; equal to {@code first}
 *     where none stands there
 * @param first place of the first token of the name
 * @param last place of the last token of the name
 * @param end place of the last token of what is said of the person in apposition behind the name;
 *     equal to {@code last} where there is none
 */
public record Person(int officeFirst, int first, int last, int end) {

  /** Returns the name as worded. */
  public String name(Sentence sentence) {
    return sentence.text(first, last);
  }

  /** Returns the office as worded, before the name or else behind it; null where there is none. */
  public @Nullable String office(Sentence sentence) {
    if (officeFirst < first) {
      return sentence.text(officeFirst, first - 1);
    }
    return end > last ? sentence.text(last + 2, end) : null;
  }
}
