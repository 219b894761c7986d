package parallax.alignment.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How words look and sound alike. */
final class Spelling {
  private static final List<String> PEOPLE_ENDINGS =
      List.of(
          "ians", "eans", "ans", "ian", "ean", "ese", "ish", "an", "ia", "is", "i", "a", "o", "e",
          "y");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ch", "sh", "ese", "an", "ic", "i");
  private static final double LIKENESS = 0.6;
  private static final int SHORTEST = 5;

  private Spelling() {}

  /** Returns a word in small plain letters with British endings made American. */
  static String fold(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    plain = singular(plain);
    for (String[] pair :
        new String[][] {
          {"efence", "efense"}, {"ffence", "ffense"}, {"icence", "icense"}, {"isation", "ization"},
          {"ise", "ize"}, {"ised", "ized"}, {"ising", "izing"}, {"centre", "center"},
          {"theatre", "theater"}, {"our", "or"}, {"programme", "program"}
        }) {
      if (plain.endsWith(pair[0]) && plain.length() > 4) {
        plain = plain.substring(0, plain.length() - pair[0].length()) + pair[1];
      }
    }
    return plain;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * Returns what the names of a country, its people and its adjective share ("armen" and the like
   * for a country in -ia), in small letters.
   */
  static String root(String word) {
    String root = word.toLowerCase(Locale.ROOT);
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String ending : PEOPLE_ENDINGS) {
        if (root.endsWith(ending) && root.length() - ending.length() >= 3) {
          root = root.substring(0, root.length() - ending.length());
          cut = true;
          break;
        }
      }
    }
    return root;
  }

  /**
   * Tells whether two names may be spellings of one: same consonants by sound, few letters
   * different, and neither the start of the other (as a country is of its people).
   */
  static boolean isAlike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.length() < SHORTEST || b.length() < SHORTEST || a.startsWith(b) || b.startsWith(a)) {
      return false;
    }
    if (fold(a).equals(fold(b)) || root(a).equals(root(b))) {
      return false; // an ordinary word in British and American spelling, or a people's name
    }
    if (isAdjective(a) != isAdjective(b)) {
      return false; // a country and its adjective
    }
    return sound(a).equals(sound(b))
        && 1.0 - (double) distance(a, b) / Math.max(a.length(), b.length()) >= LIKENESS;
  }

  private static boolean isAdjective(String word) {
    return ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }

  /** Returns the consonants of a word, those of like sound made one, doubles once. */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder();
    String lower = plain(word);
    for (int i = 0; i < lower.length(); i++) {
      char c =
          switch (lower.charAt(i)) {
            case 'g', 'q', 'c', 'x', 'k' -> 'k';
            case 'w', 'f', 'v' -> 'v';
            case 'z', 's' -> 's';
            case 't', 'd' -> 't';
            case 'p', 'b' -> 'p';
            case 'j' -> 'j';
            case 'l', 'm', 'n', 'r' -> lower.charAt(i);
            default -> ' '; // vowels, h and y
          };
      if (c != ' ' && (sound.isEmpty() || sound.charAt(sound.length() - 1) != c)) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
