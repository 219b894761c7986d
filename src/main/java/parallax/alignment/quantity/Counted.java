package parallax.alignment.quantity;

import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.WordSet;

/**
 * What a figure counts or measures.
 *
 * @param head the key of the noun that heads the phrase, null where nothing is named
 * @param sort the sort of that key, null where it is in no class of words
 * @param modifiers the other content words of the phrase
 * @param groups the names in it, such as those of peoples and parties
 * @param deed the event that the phrase speaks of ("dead", "people arrested"), null where none
 */
record Counted(
    @Nullable String head,
    Concepts.@Nullable Sort sort,
    WordSet modifiers,
    WordSet groups,
    @Nullable String deed) {
  static final Counted NOTHING = new Counted(null, null, WordSet.EMPTY, WordSet.EMPTY, null);

  Counted withHead(String key) {
    return new Counted(key, Concepts.sortOfKey(key), modifiers, groups, deed);
  }

  /** Returns the same as people, where the noun is in no class of words. */
  Counted asPeople() {
    return head == null || sort != null
        ? this
        : new Counted(head, Concepts.Sort.PERSON, modifiers, groups, deed);
  }

  boolean people() {
    return sort == Concepts.Sort.PERSON || sort == Concepts.Sort.GROUP;
  }
}
