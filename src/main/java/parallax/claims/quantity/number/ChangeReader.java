package parallax.claims.quantity.number;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;
import parallax.model.Change;

/** Reads whether a sentence says that something rose or fell by a figure, or a count to it. */
public final class ChangeReader {
  private static final Map<String, Change> WORDS = load();

  /** "lift rents by 12 per cent": the noun between verb and "by" is no longer than this. */
  private static final int OBJECT = 4;

  /** "gave up 12 seats", "set up two camps": the particle belongs to the verb. */
  private static final Set<String> PHRASAL =
      Set.of(
          "give", "set", "take", "pick", "make", "put", "bring", "blow", "round", "shut", "shoot",
          "lay", "cut", "break", "tear", "turn", "track", "open", "split", "cough", "stump", "pony",
          "rack", "fork", "mop", "use", "own", "hand", "step", "line", "hold", "eat", "soak");

  private final Pieces pieces;

  /** Works on one sentence. */
  public ChangeReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns the change; null where the sentence states none.
   *
   * @param before the change of the figure before it in the sentence, shared in a list
   */
  public @Nullable Change read(Amount amount, @Nullable Change before) {
    int at = amount.first() - 1;
    if (amount.isPercent() && pieces.is(at, "+") && pieces.glued(amount.first())) {
      return Change.UP;
    }
    boolean apart =
        amount.isLength() && pieces.isAny(amount.last() + 1, "off", "from", "into", "down");
    if (apart || pieces.is(at, "to") && !amount.isCount() || isLostInstead(amount, at)) {
      return null;
    }
    if (pieces.is(at, "a") && pieces.tag(amount.last() + 1).isNoun()) {
      return null; // "gained a 5 per cent stake"
    }
    boolean by = pieces.is(at, "by");
    if (by || pieces.is(at, "to") || pieces.is(at, "a")) {
      at--;
    }
    while (at > 0 && pieces.tag(at) == PartOfSpeech.ADV && direction(at) == null) {
      at--;
    }
    Change change = direction(at);
    if (change == null && by) {
      Change far = behindObject(at);
      return far == null ? before : far;
    }
    return change;
  }

  /** "lost 12 players": what is lost is counted, nothing fell. */
  private boolean isLostInstead(Amount amount, int at) {
    boolean lost = pieces.isAny(at, "lose", "loses", "lost", "losing", "shed", "sheds", "shedding");
    boolean points = pieces.isAny(amount.last() + 1, "point", "points");
    boolean thing =
        amount.isCount() && !points
            || amount.isDuration()
            || lost && Units.isCurrency(amount.unit());
    boolean level = pieces.isAny(at, "up", "down") && !pieces.tag(at - 1).isNoun();
    return thing && !level && !pieces.is(at, "to") && !pieces.is(at, "by");
  }

  private @Nullable Change behindObject(int at) {
    for (int i = at; i >= Math.max(0, at - OBJECT); i--) {
      Change change = direction(i);
      if (change != null
          || pieces.tag(i) == PartOfSpeech.VERB && !pieces.lower(i).endsWith("ing")) {
        return change;
      }
    }
    return null;
  }

  private @Nullable Change direction(int at) {
    Change change = WORDS.get(pieces.lower(at));
    boolean particle = pieces.isAny(at, "up", "down");
    return particle && PHRASAL.contains(pieces.lemma(at - 1)) ? null : change;
  }

  /** Tells whether a lower-case word says that something rose or fell. */
  public static boolean isWord(String lower) {
    return WORDS.containsKey(lower);
  }

  private static Map<String, Change> load() {
    Map<String, Change> words = new LinkedHashMap<>();
    Lexicon.pairs(ChangeReader.class, "change-words.tsv")
        .forEach(
            (change, forms) -> {
              for (String form : forms.split(" ")) {
                words.put(form, Change.valueOf(change.toUpperCase(Locale.ROOT)));
              }
            });
    return words;
  }
}
