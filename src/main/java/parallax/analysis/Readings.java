package parallax.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.claims.ClaimReader;
import parallax.claims.ReadArticle;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.work.Cancellation;

/** The readings of the last comparison, so that a source that did not change is read once. */
final class Readings {
  private final ClaimReader reader = new ClaimReader();
  private Map<Key, ReadArticle> kept = Map.of();

  /** All that the reading of a source depends on. */
  private record Key(String id, String text, @Nullable LocalDate published) {
    static Key of(Source source) {
      return new Key(source.id(), source.text(), source.metadata().published());
    }
  }

  /** Returns those of the sources that have been read, by identity, with what was read. */
  synchronized Map<Source, ReadArticle> known(List<Source> sources) {
    Map<Source, ReadArticle> known = new IdentityHashMap<>();
    for (Source source : sources) {
      ReadArticle article = kept.get(Key.of(source));
      if (article != null) {
        Reading before = article.reading();
        Reading reading = new Reading(source, before.claims(), before.sentences());
        known.put(source, new ReadArticle(reading, article.document()));
      }
    }
    return known;
  }

  ReadArticle read(Source source, Cancellation cancellation) {
    return reader.read(source, cancellation);
  }

  /** Keeps these readings and forgets all others. */
  synchronized void keep(List<ReadArticle> articles) {
    Map<Key, ReadArticle> fresh = new HashMap<>();
    for (ReadArticle article : articles) {
      fresh.put(Key.of(article.reading().source()), article);
    }
    kept = fresh;
  }
}
