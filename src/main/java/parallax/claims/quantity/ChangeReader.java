package parallax.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.model.Change;

/** Reads whether a sentence says that something rose or fell by a figure, or a count to it. */
final class ChangeReader {
  private static final Set<String> UP =
      Set.of(
          "rise",
          "jump",
          "climb",
          "gain",
          "advance",
          "surge",
          "increase",
          "soar",
          "grow",
          "leap",
          "rally",
          "up",
          "upward",
          "upwards",
          "spike",
          "rocket",
          "add",
          "swell");
  private static final Set<String> DOWN =
      Set.of(
          "fall",
          "drop",
          "slide",
          "lose",
          "decline",
          "plunge",
          "plummet",
          "decrease",
          "shed",
          "slip",
          "tumble",
          "sink",
          "down",
          "downward",
          "dip",
          "slump",
          "shrink",
          "ease");

  private final Pieces pieces;

  ChangeReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Returns the change; null where the sentence states none. */
  @Nullable Change read(Amount amount, @Nullable Change before) {
    int at = amount.first() - 1;
    Piece sign = pieces.get(at);
    if (amount.isPercent() && sign.text().equals("+") && pieces.glued(amount.first())) {
      return Change.UP;
    }
    boolean to = pieces.is(at, "to");
    if (to && !amount.isCount()) {
      return null;
    }
    boolean by = pieces.is(at, "by");
    if (to || by) {
      at--;
    }
    while (pieces.tag(at) == PartOfSpeech.ADV && direction(at) == null && at > 0) {
      at--;
    }
    Change change = direction(at);
    if (change == null && by && before != null && pieces.tag(at).isNoun()) {
      return before;
    }
    return change;
  }

  private @Nullable Change direction(int at) {
    boolean verb = pieces.tag(at).isVerb() || pieces.isAny(at, "up", "down", "upward", "upwards");
    if (!verb) {
      return null;
    }
    String lemma = pieces.tag(at).isVerb() ? pieces.lemma(at) : pieces.lower(at);
    if (UP.contains(lemma)) {
      return Change.UP;
    }
    return DOWN.contains(lemma) ? Change.DOWN : null;
  }
}
