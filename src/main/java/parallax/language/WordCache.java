package parallax.language;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was found for the words met last, so that what texts repeat is found once. Safe on any
 * thread; bounded, and without effect on what is found, which must hang on the word alone.
 */
public final class WordCache {
  private static final int PLACES = 1 << 14;

  private final UnaryOperator<String> finder;
  private final @Nullable Entry[] kept = new Entry[PLACES];

  private record Entry(String word, String found) {}

  /** Creates a cache for what a function finds. */
  public WordCache(UnaryOperator<String> finder) {
    this.finder = finder;
  }

  /** Returns what the function finds for a word. */
  public String of(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 14) & PLACES - 1;
    Entry entry = kept[place];
    if (entry != null && entry.word.equals(word)) {
      return entry.found;
    }
    String found = finder.apply(word);
    kept[place] = new Entry(word, found);
    return found;
  }
}
