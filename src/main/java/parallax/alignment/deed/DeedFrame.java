package parallax.alignment.deed;

import java.util.List;
import parallax.alignment.grouping.Frame;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;
import parallax.model.Deed;

/**
 * A person with a deed, with what is known for lining it up.
 *
 * @param names the parts of the name, the family name last
 * @param deed the key of the deed
 * @param role the content words of the role and the office
 * @param sentence the number of the sentence in its source
 * @param context the content words of that sentence and its neighbours
 */
public record DeedFrame(
    Claim claim,
    int source,
    List<String> names,
    String deed,
    WordSet role,
    int sentence,
    WordSet context)
    implements Frame {

  Deed content() {
    return (Deed) claim.content();
  }

  String familyName() {
    return names.isEmpty() ? "" : names.getLast();
  }

  /**
   * Tells whether both may be one person: one name has all parts of the other, or they have the
   * same family name and no other first name.
   */
  boolean mayBe(DeedFrame other) {
    if (names.isEmpty() || other.names.isEmpty()) {
      return false;
    }
    boolean family = familyName().equals(other.familyName());
    boolean first = names.getFirst().equals(other.names.getFirst());
    return family && first || names.containsAll(other.names) || other.names.containsAll(names);
  }
}
