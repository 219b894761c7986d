package parallax.alignment.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Reading;
import parallax.model.Span;

/** The speech of a source by its place. */
final class SpeechPlaces {
  private final List<Claim> speech;

  /** How far the claims up to each one reach. */
  private final int[] reach;

  SpeechPlaces(Reading reading) {
    this.speech = reading.claims().stream().filter(claim -> claim.kind().isSpeech()).toList();
    this.reach = new int[speech.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = StrictMath.max(farthest, speech.get(i).span().end());
      reach[i] = farthest;
    }
  }

  /** Returns the innermost speech around a span, the first of several; null where there is none. */
  @Nullable Claim around(Span span) {
    Claim innermost = null;
    for (int i = startingBefore(span) - 1; i >= 0 && reach[i] >= span.end(); i--) {
      Claim claim = speech.get(i);
      boolean closer = innermost == null || claim.span().length() <= innermost.span().length();
      if (closer && claim.span().contains(span)) {
        innermost = claim;
      }
    }
    return innermost;
  }

  /** Returns how many start no later than a span. */
  private int startingBefore(Span span) {
    int low = 0;
    int high = speech.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (speech.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
