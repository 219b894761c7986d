package parallax.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Picks and trims the sources' words for labels and reasons. */
final class Phrases {
  /** So many words are long enough for a label; counted in words, as names differ in length. */
  private static final int LONG = 9;

  /** So many different phrases are enough to find a typical one. */
  private static final int SOME = 60;

  /** A phrase with fewer words than this is hardly typical of anything. */
  private static final int SHORT = 3;

  private Phrases() {}

  /** Returns the commonest of the phrases, the shortest and then the first of equals, or null. */
  static @Nullable String commonest(List<@Nullable String> phrases) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> forms = new LinkedHashMap<>();
    for (String phrase : phrases) {
      if (phrase != null && !phrase.isBlank()) {
        String key = bare(phrase).toLowerCase(Locale.ROOT);
        counts.merge(key, 1, Integer::sum);
        forms.putIfAbsent(key, bare(phrase));
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String key = entry.getKey();
      if (best == null
          || entry.getValue() > Objects.requireNonNull(counts.get(best))
          || entry.getValue().equals(counts.get(best)) && key.length() < best.length()) {
        best = key;
      }
    }
    return best == null ? null : forms.get(best);
  }

  /**
   * Returns the phrase that has most words in common with the others, the shortest and then the
   * first of equals; null if there is none.
   */
  static @Nullable String mostTypical(List<@Nullable String> phrases) {
    List<String> some = phrases.stream().filter(Objects::nonNull).distinct().limit(SOME).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String phrase : some) {
      ContentWords.of(phrase).stream()
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    String best = null;
    double most = -1;
    for (String phrase : some) {
      List<String> words = ContentWords.of(phrase).stream().distinct().toList();
      double shared = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      double typical = shared / (words.size() + SHORT);
      boolean shorter = best != null && typical == most && phrase.length() < best.length();
      if (best == null || typical > most || shorter) {
        most = typical;
        best = phrase;
      }
    }
    return best == null ? null : bare(best);
  }

  /** Returns a phrase in one line without its article. */
  static String bare(String phrase) {
    String line = line(phrase);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        return line.substring(article.length());
      }
    }
    return line;
  }

  /** Returns a phrase in one line. */
  static String line(String phrase) {
    return String.join(" ", phrase.strip().split("\\s+"));
  }

  /** Returns a phrase with a capital at its head. */
  static String capitalized(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.offsetByCodePoints(0, 1);
    return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
  }

  /** Returns a phrase cut behind so many words as a label bears. */
  static String cut(String phrase) {
    String line = line(phrase);
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ' && ++words == LONG) {
        return line.substring(0, i) + " \u2026";
      }
    }
    return line;
  }

  /** Returns a figure as a reader writes it: 3.7, 46,000. */
  static String figure(double value) {
    if (value >= 100 || value == StrictMath.rint(value)) {
      return String.format(Locale.ROOT, "%,d", StrictMath.round(value));
    }
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
