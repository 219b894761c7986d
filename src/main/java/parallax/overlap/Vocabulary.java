package parallax.overlap;

import java.util.HashMap;
import java.util.Map;

/** Gives each word a number, in the order in which words come. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String word) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
