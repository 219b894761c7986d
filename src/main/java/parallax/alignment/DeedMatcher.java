package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two passages say who played the same part: the same person in deeds of one sort,
 * persons who face the same third person in both sources, or different persons who are said to have
 * done the same thing.
 */
final class DeedMatcher implements Matcher<DeedFrame> {
  /** Deeds of those who stand for a side. */
  private static final Set<String> STANDING_FOR =
      Set.of("represent", "meet", "appoint", "sign", "agree");

  private static final double SAME_PERSON = 1;
  private static final double COUNTERPART = 0.7;

  private final Vocabulary vocabulary;
  private final List<DeedFrame> all;

  DeedMatcher(Vocabulary vocabulary, List<DeedFrame> all) {
    this.vocabulary = vocabulary;
    this.all = List.copyOf(all);
  }

  /** Returns the keys of the blocks in which a person looks for the like. */
  static List<String> blocks(DeedFrame frame) {
    List<String> keys = new ArrayList<>();
    frame.names().forEach(name -> keys.add("name " + name));
    keys.add("deed " + (STANDING_FOR.contains(frame.deed()) ? "represent" : frame.deed()));
    return keys;
  }

  @Override
  public double score(DeedFrame a, DeedFrame b) {
    boolean oneSort = sameSort(a, b);
    if (a.mayBe(b)) {
      boolean standing = STANDING_FOR.contains(a.deed());
      return !oneSort ? 0.2 : standing ? SAME_PERSON : alike(a, b);
    }
    double role = vocabulary.likeness(a.role(), b.role());
    if (a.familyName().equals(b.familyName())) {
      return a.source() == b.source() ? NEVER : oneSort ? alike(a, b) : NEVER;
    }
    if (a.source() == b.source()) {
      return oneSort && sameSide(a, b) ? 0.5 : NEVER;
    }
    if (!oneSort || isNamedBy(a, b.source()) || isNamedBy(b, a.source())) {
      return NEVER;
    }
    if (STANDING_FOR.contains(a.deed()) && faceTheSame(a, b)) {
      return COUNTERPART;
    }
    return a.deed().equals(b.deed()) && role > 0.5 ? role : 0;
  }

  private double alike(DeedFrame a, DeedFrame b) {
    return vocabulary.likeness(a.role(), b.role())
        + 0.3 * vocabulary.likeness(a.context(), b.context());
  }

  private static boolean sameSort(DeedFrame a, DeedFrame b) {
    return a.deed().equals(b.deed())
        || STANDING_FOR.contains(a.deed()) && STANDING_FOR.contains(b.deed());
  }

  private boolean sameSide(DeedFrame a, DeedFrame b) {
    return a.sentence() == b.sentence() && a.role().equals(b.role());
  }

  /** Tells whether a source names the person itself, so that nobody else there plays the part. */
  private boolean isNamedBy(DeedFrame person, int source) {
    return all.stream()
        .anyMatch(
            other -> other.source() == source && other.mayBe(person) && sameSort(other, person));
  }

  private boolean faceTheSame(DeedFrame a, DeedFrame b) {
    return facing(a).stream()
        .anyMatch(x -> facing(b).stream().anyMatch(y -> x.mayBe(y) && x.source() != y.source()));
  }

  private List<DeedFrame> facing(DeedFrame frame) {
    return all.stream()
        .filter(
            other ->
                other.source() == frame.source()
                    && !other.mayBe(frame)
                    && STANDING_FOR.contains(other.deed())
                    && StrictMath.abs(other.sentence() - frame.sentence()) <= 1)
        .toList();
  }
}
