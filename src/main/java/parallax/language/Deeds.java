package parallax.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verbs and nouns that tell of the same sort of deed, under one key: "talks" and "met" lead to
 * {@code meet}, "launched" and "outbreak" to {@code start}.
 */
public final class Deeds {
  private static final Map<String, Entry> VERBS = new LinkedHashMap<>();
  private static final Map<String, Entry> NOUNS = new LinkedHashMap<>();
  private static final Map<String, Sort> KEYS = new LinkedHashMap<>();

  static {
    for (String line : Lexicon.lines(Deeds.class, "deeds.tsv")) {
      List<String> columns = List.of(line.split("\t"));
      Entry entry =
          new Entry(columns.get(0), Sort.valueOf(columns.get(1).toUpperCase(Locale.ROOT)));
      KEYS.put(entry.key(), entry.sort());
      fill(VERBS, columns.get(2), entry);
      fill(NOUNS, columns.get(3), entry);
    }
  }

  private Deeds() {}

  /** What sort of deed a key stands for. */
  public enum Sort {
    /** Somebody does it. */
    DEED,
    /** The start or end of something else. */
    PHASE,
    /** Somebody says something. */
    SAY,
    /** It happens by itself, or through many. */
    HAPPENING
  }

  /**
   * What the list holds of a word.
   *
   * @param key the key of the deed
   * @param sort its sort
   */
  public record Entry(String key, Sort sort) {}

  private static void fill(Map<String, Entry> map, String words, Entry entry) {
    for (String word : words.split(" ")) {
      if (!word.equals("-")) {
        map.put(word, entry);
      }
    }
  }

  /** Returns the sort of the deeds under a key; null if the list has no such key. */
  public static @Nullable Sort sortOf(String key) {
    return KEYS.get(key);
  }

  /** Returns what the list holds of a verb, given by its lemma; null if nothing. */
  public static @Nullable Entry ofVerb(String lemma) {
    return VERBS.get(lemma);
  }

  /** Returns what the list holds of a noun, given in lower case; null if nothing. */
  public static @Nullable Entry ofNoun(String lower) {
    Entry entry = NOUNS.get(lower);
    return entry == null ? NOUNS.get(Lemmas.noun(lower)) : entry;
  }

  /** Returns what the list holds of a token of a sentence, by its part of speech. */
  public static @Nullable Entry of(Sentence sentence, int token) {
    PartOfSpeech tag = sentence.tags().get(token);
    if (tag == PartOfSpeech.VERB) {
      return ofVerb(sentence.lemma(token));
    }
    return tag.isNoun() ? ofNoun(sentence.tokens().get(token).lower()) : null;
  }
}
