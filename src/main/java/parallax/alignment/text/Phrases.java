package parallax.alignment.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Picks and trims the sources' words for labels and reasons. */
public final class Phrases {
  /** The most words in a label's part. */
  private static final int LONG = 9;

  /** No nine words of prose are as long as this: a text without blanks is cut here. */
  private static final int LONGEST = 200;

  /** So many different phrases are enough to find a typical one. */
  private static final int SOME = 60;

  /** A phrase with fewer words than this is hardly typical of anything. */
  private static final int SHORT = 3;

  private static final List<String> LINKS =
      List.of(" of ", " in ", " from ", " for ", " at ", " on ", " with ", " to ", " who ", " by ");

  private Phrases() {}

  /** Returns the commonest of the phrases, the shortest and then the first of equals, or null. */
  public static @Nullable String commonest(List<@Nullable String> phrases) {
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
          || entry.getValue().equals(counts.get(best)) && words(key) < words(best)) {
        best = key;
      }
    }
    return best == null ? null : forms.get(best);
  }

  /**
   * Returns the phrase that has most words in common with the others, the shortest and then the
   * first of equals; null if there is none.
   */
  public static @Nullable String mostTypical(List<@Nullable String> phrases) {
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
      boolean shorter = best != null && typical == most && words(phrase) < words(best);
      if (best == null || typical > most || shorter) {
        most = typical;
        best = phrase;
      }
    }
    return best == null ? null : bare(best);
  }

  /** Returns a phrase in one line without its article. */
  public static String bare(String phrase) {
    String line = line(phrase);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        return line.substring(article.length());
      }
    }
    return line;
  }

  /** Returns a phrase in one line: one blank for any white space between its words. */
  public static String line(String phrase) {
    StringBuilder line = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** Returns a phrase with a capital at its head. */
  public static String capitalized(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.offsetByCodePoints(0, 1);
    return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
  }

  /** Returns where the head noun of a phrase ends: before "of", "in" and the like. */
  public static int headEnd(String phrase) {
    int end = phrase.length();
    for (String link : LINKS) {
      int at = phrase.indexOf(link);
      end = at > 0 ? StrictMath.min(end, at) : end;
    }
    return end;
  }

  /** Returns the head noun of a phrase, its last word before "of", "in" and the like. */
  public static String head(String phrase) {
    String bare = bare(phrase);
    String head = bare.substring(0, headEnd(bare));
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** Returns the number of words in a phrase. */
  public static int words(String phrase) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < phrase.length(); i++) {
      boolean blank = Character.isWhitespace(phrase.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /**
   * Returns a phrase cut where it has too many words for a label. Words count, not letters, so that
   * the cut does not move with the length of a name.
   */
  public static String cut(String phrase) {
    String line = line(phrase);
    int end = line.length();
    if (words(line) > LONG) {
      end = 0;
      for (int word = 0; word < LONG; word++) {
        end = line.indexOf(' ', end + 1);
      }
    }
    end = StrictMath.min(end, LONGEST);
    if (end == line.length()) {
      return line;
    }
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end)
        + " \u2026";
  }

  /** Returns how many times a figure is another: 4.8, 24, 1.01, 1.001, never 1 for what differs. */
  public static String times(double apart) {
    String digits =
        apart >= 100 ? "%,.0f" : apart >= 1.095 ? "%.1f" : apart >= 1.0095 ? "%.2f" : "%.3f";
    String written = String.format(Locale.ROOT, digits, apart);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }
}
