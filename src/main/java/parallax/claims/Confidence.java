package parallax.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Letters;
import parallax.language.Lexicon;
import parallax.model.Attribution;
import parallax.model.Content;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Speech;
import parallax.model.Wording;

/**
 * How often readings of a sort are right, as counted on labelled texts: {@code confidence.tsv} has
 * the counts and where they come from. Nothing is guessed for the single claim: a claim has the
 * share of its sort.
 */
final class Confidence {
  /** Cues that hardly ever stand for anything but speech. */
  private static final Set<String> PLAIN_CUES =
      Set.of("said", "says", "say", "told", "added", "according to", "announced", "reported");

  private static final Map<String, Double> SHARES = load();

  private Confidence() {}

  private static Map<String, Double> load() {
    Map<String, Double> shares = new HashMap<>();
    for (String line : Lexicon.lines(Confidence.class, "confidence.tsv")) {
      String[] columns = line.split("\t");
      double right = Double.parseDouble(columns[1]);
      double all = Double.parseDouble(columns[2]);
      // Laplace's rule of succession: few readings say little
      shares.put(columns[0], (right + 1) / (all + 2));
    }
    return shares;
  }

  /**
   * Returns the share of right readings among those of one sort, 0 to 1.
   *
   * @param words the words of the claim
   */
  static double of(Content content, Attribution attribution, String words) {
    String sort = sort(content, attribution, words);
    Double share = SHARES.get(sort);
    if (share == null) {
      throw new IllegalStateException("No readings of this sort were counted: " + sort);
    }
    return share;
  }

  /** Returns the sort of a reading: what decides how sure it is. */
  static String sort(Content content, Attribution attribution, String words) {
    return switch (content) {
      case Quantity quantity -> sort(quantity, words);
      case Moment moment -> moment.iso() == null ? "time undated" : "time dated";
      case Speech speech ->
          (speech.direct() ? "quote " : "report ")
              + speaker(attribution.speaker())
              + cue(attribution.cue());
      case Deed _ -> "actor";
      case Wording _ -> throw new IllegalArgumentException("Wording is lined up, not read");
    };
  }

  private static String sort(Quantity quantity, String words) {
    boolean digits = Letters.any(words, Character::isDigit);
    boolean named = quantity.unit() != null || quantity.counted() != null;
    return "quantity " + (digits ? "in digits" : "in words") + (named ? "" : " of nothing named");
  }

  private static String speaker(@Nullable String speaker) {
    if (speaker == null) {
      return "of nobody";
    }
    boolean name = Letters.any(speaker, Character::isUpperCase);
    return name ? "of a name" : "of a description";
  }

  private static String cue(@Nullable String cue) {
    if (cue == null) {
      return "";
    }
    return PLAIN_CUES.contains(cue.toLowerCase(Locale.ROOT))
        ? " by a plain cue"
        : " by another cue";
  }
}
