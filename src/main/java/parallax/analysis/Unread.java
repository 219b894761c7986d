package parallax.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import parallax.model.Claim;
import parallax.model.Passage;
import parallax.model.Reading;
import parallax.model.Span;

/** Finds the sentences from which no claim came: the program shows where it is blind. */
final class Unread {
  private Unread() {}

  /**
   * Returns the sentences that no claim starts in or runs through, source by source. Claims of
   * wording don't count: they say how a thing is called, not what the sentence states.
   */
  static List<Passage> of(List<Reading> readings) {
    List<Passage> unread = new ArrayList<>();
    for (Reading reading : readings) {
      TreeSet<Span> claimed = new TreeSet<>();
      for (Claim claim : reading.claims()) {
        if (!claim.kind().isWording()) {
          claimed.add(claim.span());
        }
      }
      int reach = 0;
      for (Span sentence : reading.sentences()) {
        Span next = claimed.ceiling(new Span(sentence.start(), sentence.start()));
        boolean starts = next != null && next.start() < sentence.end();
        if (!starts && reach <= sentence.start()) {
          unread.add(new Passage(reading.source().id(), sentence));
        }
        while (next != null && next.start() < sentence.end()) {
          reach = Math.max(reach, next.end());
          next = claimed.higher(next);
        }
      }
    }
    return unread;
  }
}
