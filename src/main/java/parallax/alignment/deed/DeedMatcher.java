package parallax.alignment.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.Vocabulary;

/**
 * Tells whether two passages say who played the same part: the same person in deeds of one sort,
 * persons who face the same third person in both sources, or different persons who are said to have
 * done the same thing.
 */
public final class DeedMatcher implements Matcher<DeedFrame> {
  /** So much must speak for one question; found by measuring. */
  public static final double THRESHOLD = 0.45;

  /** Deeds of those who stand for a side. */
  private static final Set<String> STANDING_FOR =
      Set.of("represent", "meet", "appoint", "sign", "agree");

  private static final double SAME_PERSON = 1;
  private static final double COUNTERPART = 0.7;

  /** What the words around count beside the role. */
  private static final double AROUND = 0.3;

  private final Vocabulary vocabulary;
  private final Map<Integer, List<DeedFrame>> bySource = new HashMap<>();

  /**
   * Creates a matcher.
   *
   * @param all all persons with a deed in the comparison
   */
  public DeedMatcher(Vocabulary vocabulary, List<DeedFrame> all) {
    this.vocabulary = vocabulary;
    for (DeedFrame frame : all) {
      bySource.computeIfAbsent(frame.source(), source -> new ArrayList<>()).add(frame);
    }
  }

  /** Returns the keys of the blocks in which a person looks for the like. */
  public static List<String> blocks(DeedFrame frame) {
    List<String> keys = new ArrayList<>();
    frame.names().forEach(name -> keys.add("name " + name));
    keys.add("deed " + (STANDING_FOR.contains(frame.deed()) ? "represent" : frame.deed()));
    return keys;
  }

  @Override
  public double most(DeedFrame a, DeedFrame b) {
    return SAME_PERSON + AROUND;
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

  @Override
  public int[] traces(DeedFrame frame) {
    return vocabulary.known(frame.names()).union(frame.role()).ids();
  }

  private double alike(DeedFrame a, DeedFrame b) {
    return vocabulary.likeness(a.role(), b.role())
        + AROUND * vocabulary.likeness(a.context(), b.context());
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
    for (DeedFrame other : bySource.getOrDefault(source, List.of())) {
      if (other.mayBe(person) && sameSort(other, person)) {
        return true;
      }
    }
    return false;
  }

  private boolean faceTheSame(DeedFrame a, DeedFrame b) {
    List<DeedFrame> others = facing(b);
    for (DeedFrame x : facing(a)) {
      for (DeedFrame y : others) {
        if (x.source() != y.source() && x.mayBe(y)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<DeedFrame> facing(DeedFrame frame) {
    List<DeedFrame> facing = new ArrayList<>();
    for (DeedFrame other : bySource.getOrDefault(frame.source(), List.of())) {
      boolean near = StrictMath.abs(other.sentence() - frame.sentence()) <= 1;
      if (near && !other.mayBe(frame) && STANDING_FOR.contains(other.deed())) {
        facing.add(other);
      }
    }
    return facing;
  }
}
