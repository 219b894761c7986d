package parallax.alignment.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Deeds;
import parallax.language.Lemmas;
import parallax.language.Lexicon;

/**
 * Words that news reports use for one and the same sort of deed, thing or person, such as "quake"
 * and "earthquake"; compiled for this project, see {@code concepts.tsv}.
 */
public final class Concepts {
  /** What a class of words is a class of. */
  public enum Sort {
    EVENT,
    STATE,
    SPEECH,
    THING,
    PERSON,
    /** Persons that news counts apart from other people, such as children. */
    GROUP
  }

  private record Concept(String key, Sort sort) {}

  private static final Map<String, Concept> BY_WORD = new LinkedHashMap<>();
  private static final Map<String, Sort> BY_KEY = new LinkedHashMap<>();

  static {
    for (String line : Lexicon.lines(Concepts.class, "concepts.tsv")) {
      String[] columns = line.split("\t", 3);
      Concept concept = new Concept(columns[0], Sort.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      BY_KEY.put(concept.key, concept.sort);
      for (String word : columns[2].split(" ")) {
        BY_WORD.put(word, concept);
      }
    }
  }

  private Concepts() {}

  /** Returns the key of the class of a lower-case word in any of its forms, or null. */
  public static @Nullable String key(String lower) {
    Concept concept = find(lower);
    return concept == null ? null : concept.key;
  }

  /** Returns what the class of a lower-case word is a class of, or null. */
  public static @Nullable Sort sort(String lower) {
    Concept concept = find(lower);
    return concept == null ? null : concept.sort;
  }

  /** Returns what the class with this key is a class of, or null where there is none. */
  public static @Nullable Sort sortOfKey(String key) {
    Sort own = BY_KEY.get(key);
    if (own != null) {
      return own;
    }
    Deeds.Sort deed = Deeds.sortOf(key);
    return deed == null ? null : sort(deed);
  }

  private static @Nullable Concept find(String lower) {
    Concept direct = BY_WORD.get(lower);
    if (direct != null) {
      return direct;
    }
    Concept asNoun = BY_WORD.get(Lemmas.noun(lower));
    if (asNoun != null) {
      return asNoun;
    }
    String verb = Lemmas.verb(lower);
    Concept asVerb = BY_WORD.get(verb);
    return asVerb != null ? asVerb : deed(lower, verb);
  }

  private static @Nullable Concept deed(String lower, String verb) {
    Deeds.Entry noun = Deeds.ofNoun(lower);
    Deeds.Entry entry = noun != null ? noun : Deeds.ofVerb(verb);
    return entry == null ? null : new Concept(entry.key(), sort(entry.sort()));
  }

  private static Sort sort(Deeds.Sort deed) {
    return switch (deed) {
      case DEED, PHASE -> Sort.EVENT;
      case SAY -> Sort.SPEECH;
      case HAPPENING -> Sort.THING;
    };
  }
}
