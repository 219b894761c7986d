package parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Keeps what was found for the documents of one comparison until the next, so that a document which
 * both have is looked at once. What is found must hang on the document alone. Safe on any thread.
 *
 * @param <V> what is found for a document
 */
public final class DocumentCache<V> {
  private final Function<Document, V> finder;
  private volatile Map<Document, V> kept = Map.of();

  /** Creates a cache for what a function finds. */
  public DocumentCache(Function<Document, V> finder) {
    this.finder = finder;
  }

  /** Returns what is found for each of the documents, and forgets all others. */
  public List<V> of(List<Document> documents) {
    Map<Document, V> known = kept;
    List<V> found =
        documents.parallelStream()
            .map(
                document -> {
                  V before = known.get(document);
                  return before == null ? finder.apply(document) : before;
                })
            .toList();
    Map<Document, V> fresh = new HashMap<>();
    IntStream.range(0, found.size()).forEach(i -> fresh.put(documents.get(i), found.get(i)));
    kept = fresh;
    return found;
  }
}
