package parallax.language;

import java.util.Map;

/** A small rule lemmatizer for English: irregular forms from a list, the rest by their endings. */
public final class Lemmas {
  private static final Map<String, String> VERBS =
      Lexicon.pairs(Lemmas.class, "irregular-verbs.tsv");
  private static final Map<String, String> NOUNS =
      Lexicon.pairs(Lemmas.class, "irregular-nouns.tsv");
  private static final String VOWELS = "aeiou";

  private Lemmas() {}

  /** Returns the lemma of a lower-case word with this part of speech. */
  public static String lemma(String lower, PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case VERB, AUX -> verb(lower);
      case NOUN, PROPN -> noun(lower);
      default -> lower;
    };
  }

  /** Returns the singular of a lower-case noun. */
  public static String noun(String lower) {
    String irregular = NOUNS.get(lower);
    if (irregular != null) {
      return irregular;
    }
    int n = lower.length();
    if (n < 4
        || !lower.endsWith("s")
        || lower.endsWith("ss")
        || lower.endsWith("us")
        || lower.endsWith("sis")
        || lower.endsWith("xis")) {
      return lower;
    }
    if (lower.endsWith("ies") && n > 4) {
      return lower.substring(0, n - 3) + "y";
    }
    if (lower.endsWith("sses")
        || lower.endsWith("shes")
        || lower.endsWith("ches")
        || lower.endsWith("xes")
        || lower.endsWith("zzes")) {
      return lower.substring(0, n - 2);
    }
    return lower.substring(0, n - 1);
  }

  /** Returns the infinitive of a lower-case verb form. */
  public static String verb(String lower) {
    String irregular = VERBS.get(lower);
    if (irregular != null) {
      return irregular;
    }
    int n = lower.length();
    if (n > 4 && lower.endsWith("ied")) {
      return lower.substring(0, n - 3) + "y";
    }
    if (n > 4 && lower.endsWith("ies")) {
      return lower.substring(0, n - 3) + "y";
    }
    if (n > 4 && lower.endsWith("ing")) {
      return stem(lower.substring(0, n - 3));
    }
    if (n > 3 && lower.endsWith("ed")) {
      return stem(lower.substring(0, n - 2));
    }
    if (lower.endsWith("sses")
        || lower.endsWith("shes")
        || lower.endsWith("ches")
        || lower.endsWith("xes")
        || lower.endsWith("zzes")) {
      return lower.substring(0, n - 2);
    }
    if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
      return lower.substring(0, n - 1);
    }
    return lower;
  }

  /** Mends a stem left by -ed or -ing: a doubled consonant, or an e that was dropped. */
  private static String stem(String stem) {
    int n = stem.length();
    if (n < 2 || !Letters.any(stem, c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
      return stem;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (stem.endsWith("ell") || stem.endsWith("oll")) {
      return vowels(stem) >= 2 ? stem.substring(0, n - 1) : stem; // levell-, patroll-
    }
    if (last == before
        && VOWELS.indexOf(last) < 0
        && last != 'l'
        && last != 's'
        && last != 'z'
        && last != 'f') {
      return stem.substring(0, n - 1);
    }
    if (needsE(stem, last, before)) {
      return stem + "e";
    }
    return stem;
  }

  private static boolean needsE(String stem, char last, char before) {
    if (stem.endsWith("at") && stem.length() > 3 && !isVowel(stem.charAt(stem.length() - 3))) {
      return true; // evacuat-, estimat-, but not repeat-
    }
    if (stem.endsWith("ur")
        || stem.endsWith("ib")
        || stem.endsWith("is")
        || stem.endsWith("iz")
        || stem.endsWith("us")) {
      return true; // injur-, describ-, rais-, realiz-, caus-
    }
    if (last == 'c'
        || last == 'v'
        || last == 'u'
        || stem.endsWith("dg")
        || stem.endsWith("rg")
        || stem.endsWith("fring")
        || stem.endsWith("lung")
        || stem.endsWith("leng")
        || stem.endsWith("veng")
        || stem.endsWith("ng") && stem.length() > 4 && before == 'n' && stem.endsWith("ang")) {
      return true; // announc-, liv-, argu-, judg-, charg-, arrang-
    }
    if (last == 'l' && !isVowel(before) && before != 'l' && before != 'r' && before != 'w') {
      return true; // settl-, struggl-
    }
    boolean shortStem = stem.length() <= 4 && vowels(stem) == 1;
    return shortStem && isVowel(before) && "dklmnprtsz".indexOf(last) >= 0 && consonantBefore(stem);
  }

  private static boolean consonantBefore(String stem) {
    int i = stem.length() - 3;
    return i >= 0 && !isVowel(stem.charAt(i)) && "aiou".indexOf(stem.charAt(i + 1)) >= 0;
  }

  private static int vowels(String stem) {
    int count = 0;
    for (int i = 0; i < stem.length(); i++) {
      count += isVowel(stem.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
