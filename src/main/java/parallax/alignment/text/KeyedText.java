package parallax.alignment.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * A text with the keys of its content words, before all sources' words are numbered.
 *
 * @param sentences those of the text, with their parts of speech once asked for
 * @param tokens those of each sentence
 * @param keys the text's different keys, in their order
 * @param places for each sentence its keys, in order, with repetitions, as places in {@code keys}
 */
public record KeyedText(
    List<Sentence> sentences, List<List<Token>> tokens, List<String> keys, List<int[]> places) {

  /** Returns the keys of a document. */
  public static KeyedText of(Document document) {
    List<Sentence> sentences = document.unchecked().sentences();
    List<List<Token>> tokens = sentences.stream().map(Sentence::tokens).toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<int[]> places = new ArrayList<>(tokens.size());
    for (List<Token> sentence : tokens) {
      List<String> words = ContentWords.of(sentence);
      int[] own = new int[words.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size());
      }
      places.add(own);
    }
    return new KeyedText(sentences, tokens, List.copyOf(numbers.keySet()), places);
  }
}
