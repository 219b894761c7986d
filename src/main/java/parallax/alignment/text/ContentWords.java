package parallax.alignment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.language.WordCache;
import parallax.model.Span;

/**
 * Reduces words to what they have in common with other words for the same: the class of {@link
 * Concepts}, or else a stem in which endings and ways to transcribe a name are evened out
 * ("proposal" and "propose"; two spellings of one foreign name).
 */
public final class ContentWords {
  private static final Set<String> FUNCTION_WORDS =
      Lexicon.words(ContentWords.class, "function-words.txt");
  private static final List<String> ENDINGS =
      List.of("ation", "ition", "ment", "ism", "ist", "ion", "ate", "al", "ing", "ly");
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_TRANSCRIBED = 5;

  private static final WordCache KEYS = new WordCache(ContentWords::findKey);

  private ContentWords() {}

  /** Returns the keys of the content words of a stretch of text, in order, with repetitions. */
  public static List<String> of(String text, Span span) {
    return of(Tokenizer.tokenize(text, span));
  }

  /** Returns the keys of the content words of a phrase, in order. */
  public static List<String> of(@Nullable String phrase) {
    return phrase == null ? List.of() : of(phrase, new Span(0, phrase.length()));
  }

  /** Returns the keys of the content words among tokens, in order. */
  public static List<String> of(List<Token> tokens) {
    List<String> keys = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord()) {
        addKeys(token.lower(), keys);
      } else if (token.isNumber()) {
        keys.add(token.text().replace(",", ""));
      }
    }
    return keys;
  }

  /** Returns the keys of the parts of a person's name, in order, initials left out. */
  public static List<String> ofName(String name) {
    return Tokenizer.tokenize(name, new Span(0, name.length())).stream()
        .filter(token -> token.isWord() && token.lower().length() > 1 && !token.is("'s"))
        .flatMap(token -> Stream.of(token.lower().split("-")))
        .filter(part -> part.length() > 1 && !part.endsWith("."))
        .map(ContentWords::transcribed)
        .toList();
  }

  private static void addKeys(String lower, List<String> keys) {
    if (lower.indexOf('-') < 0) {
      addKey(lower, keys);
      return;
    }
    for (String part : lower.split("-")) {
      addKey(part, keys);
    }
  }

  private static void addKey(String part, List<String> keys) {
    if (part.length() > 1 && !isFunctionWord(part)) {
      keys.add(key(part));
    }
  }

  /** Tells whether a lower-case word says nothing about what its sentence is about. */
  public static boolean isFunctionWord(String lower) {
    return FUNCTION_WORDS.contains(lower);
  }

  /** Returns the key of one lower-case word. */
  public static String key(String lower) {
    return KEYS.of(lower);
  }

  private static String findKey(String lower) {
    String concept = Concepts.key(lower);
    if (concept != null) {
      return concept;
    }
    String lemma = Lemmas.verb(Lemmas.noun(lower));
    return transcribed(stem(lemma));
  }

  private static String stem(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    boolean mute = lemma.endsWith("e") && lemma.length() > SHORTEST_STEM;
    return mute ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** Evens out the commonest ways to write one foreign sound. */
  private static String transcribed(String stem) {
    if (stem.length() < SHORTEST_TRANSCRIBED) {
      return stem;
    }
    String even = stem.replace("kh", "k").replace("gh", "k").replace("ph", "f");
    even = even.replace('q', 'k').replace('g', 'k');
    if (even.startsWith("ye") || even.startsWith("ya") || even.startsWith("yo")) {
      even = even.substring(1);
    }
    StringBuilder single = new StringBuilder(even.length());
    for (int i = 0; i < even.length(); i++) {
      if (i == 0 || even.charAt(i) != even.charAt(i - 1)) {
        single.append(even.charAt(i));
      }
    }
    return single.toString();
  }
}
