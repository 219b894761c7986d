package parallax.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.language.Lexicon;

/** Tells a text's language by how many of its words are that language's commonest ones. */
final class LanguageReader {
  /** Fewer words tell nothing. */
  private static final int FEWEST_WORDS = 12;

  /** So many letters tell a language. */
  static final int ENOUGH = 3_000;

  private static final double LEAST_SHARE = 0.1;

  /** The language must be this much ahead of the next one. */
  private static final double LEAD = 1.5;

  private final Map<String, Set<String>> languages = new LinkedHashMap<>();

  LanguageReader() {
    Lexicon.pairs(LanguageReader.class, "function-words.tsv")
        .forEach(
            (code, words) -> languages.put(code, new LinkedHashSet<>(List.of(words.split(" ")))));
  }

  /** Returns the ISO 639-1 code where the text makes it evident. */
  Optional<String> read(String text) {
    List<String> words = Words.plain(text.substring(0, Math.min(text.length(), ENOUGH)));
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    String best = "";
    long most = 0;
    long second = 0;
    for (Map.Entry<String, Set<String>> language : languages.entrySet()) {
      long count = words.stream().filter(language.getValue()::contains).count();
      if (count > most) {
        second = most;
        most = count;
        best = language.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    boolean evident = most >= words.size() * LEAST_SHARE && most >= second * LEAD;
    return evident ? Optional.of(best) : Optional.empty();
  }
}
