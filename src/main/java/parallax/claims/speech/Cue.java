package parallax.claims.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of the list of verbs of speech.
 *
 * @param words the infinitive, then the particles or prepositions that belong to it
 * @param frames how it takes what is said
 */
record Cue(List<String> words, Set<Frame> frames) {
  /** Any verb, where it stands right beside a quotation. */
  static final Cue ANY = new Cue(List.of(), EnumSet.of(Frame.BEHIND));

  /** Tells whether one of the frames is possible. */
  boolean takes(Frame first, Frame... others) {
    if (frames.contains(first)) {
      return true;
    }
    for (Frame other : others) {
      if (frames.contains(other)) {
        return true;
      }
    }
    return false;
  }
}
