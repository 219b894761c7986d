package parallax.alignment.quantity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.model.Attribution;
import parallax.model.Change;
import parallax.model.Voice;

/**
 * Tells which of two different counts may be an earlier state of the other: the dead, the ruined
 * houses, the aftershocks are counted day by day.
 *
 * <p>Where the texts have dates, these decide. Where they have none, a lower count is an earlier
 * one if some text says that the toll has risen, unless each is somebody else's and one is told
 * against another account.
 */
final class RunningCounts {
  /** What goes on beside the fates of people. */
  private static final Set<String> GOING_ON = Set.of("damage", "deploy");

  private final Corpus corpus;

  /** Whether some text says that more have died than before. */
  private final boolean rising;

  RunningCounts(Corpus corpus, List<QuantityFrame> frames) {
    this.corpus = corpus;
    this.rising =
        frames.stream()
            .anyMatch(
                frame ->
                    frame.change() == Change.UP
                        && frame.anchor() == null
                        && frame.countsPeople()
                        && "kill".equals(frame.predicate()));
  }

  /** Tells whether a count that went on was lower when the first of two sources gave it. */
  boolean isEarlier(QuantityFrame lower, QuantityFrame higher) {
    LocalDate early = published(lower);
    LocalDate late = published(higher);
    boolean goOn = isRunning(lower) && isRunning(higher);
    if (early != null && late != null) {
      return (goOn || higher.qualities().running()) && early.isBefore(late);
    }
    return early == null && late == null && rising && goOn && !isDisputed(lower, higher);
  }

  /** Tells whether a figure counts what happens or is found one by one. */
  static boolean isRunning(QuantityFrame frame) {
    String said = frame.predicate();
    boolean goesOn =
        said != null && (PredicateReader.FATES.contains(said) || GOING_ON.contains(said));
    boolean found = goesOn || QuantityFrames.AFTERSHOCK.equals(frame.head());
    return found && frame.isCount() && frame.anchor() == null;
  }

  /** Tells whether each figure is somebody else's, and one of them is held against another. */
  private boolean isDisputed(QuantityFrame a, QuantityFrame b) {
    Attribution x = a.claim().attribution();
    Attribution y = b.claim().attribution();
    return isVoiced(x)
        && isVoiced(y)
        && Collections.disjoint(ContentWords.of(x.speaker()), ContentWords.of(y.speaker()))
        && (isContrasted(a) || isContrasted(b));
  }

  private boolean isContrasted(QuantityFrame frame) {
    return Telling.of(corpus.sources().get(frame.source()), frame.claim()).contrasted();
  }

  private static boolean isVoiced(Attribution attribution) {
    return attribution.voice() != Voice.OUTLET && attribution.speaker() != null;
  }

  private @Nullable LocalDate published(QuantityFrame frame) {
    return corpus.sources().get(frame.source()).reading().source().metadata().published();
  }
}
