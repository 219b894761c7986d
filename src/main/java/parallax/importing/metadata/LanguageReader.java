package parallax.importing.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.importing.text.Words;
import parallax.language.Lexicon;

/** Tells a text's language by how many of its words are that language's commonest ones. */
final class LanguageReader {
  /** Fewer words tell nothing. */
  private static final int FEWEST_WORDS = 12;

  /** So many letters tell a language. */
  static final int ENOUGH = 3_000;

  private static final int[] NONE = {};

  private static final double LEAST_SHARE = 0.1;

  /** The language must be this much ahead of the next one. */
  private static final double LEAD = 1.5;

  private final List<String> codes = new ArrayList<>();

  /** The places of the languages that have a word among their commonest ones. */
  private final Map<String, int[]> languages = new HashMap<>();

  LanguageReader() {
    Lexicon.pairs(LanguageReader.class, "function-words.tsv")
        .forEach(
            (code, words) -> {
              for (String word : new LinkedHashSet<>(List.of(words.split(" ")))) {
                languages.merge(word, new int[] {codes.size()}, LanguageReader::joined);
              }
              codes.add(code);
            });
  }

  private static int[] joined(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Returns the ISO 639-1 code where the text makes it evident. */
  Optional<String> read(String text) {
    List<String> words = Words.plain(text.substring(0, Math.min(text.length(), ENOUGH)));
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    int[] counts = new int[codes.size()];
    for (String word : words) {
      for (int language : languages.getOrDefault(word, NONE)) {
        counts[language]++;
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (int language = 0; language < counts.length; language++) {
      if (counts[language] > most) {
        second = most;
        most = counts[language];
        best = codes.get(language);
      } else {
        second = Math.max(second, counts[language]);
      }
    }
    boolean evident = most >= words.size() * LEAST_SHARE && most >= second * LEAD;
    return evident ? Optional.of(best) : Optional.empty();
  }
}
