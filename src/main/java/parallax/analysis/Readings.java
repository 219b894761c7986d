package parallax.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.claims.ClaimReader;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.work.Cancellation;

/** The readings of the last comparison, so that a source that did not change is read once. */
final class Readings {
  private final ClaimReader reader = new ClaimReader();
  private Map<Key, Reading> kept = Map.of();

  /** All that the reading of a source depends on. */
  private record Key(String id, String text, @Nullable LocalDate published) {
    static Key of(Source source) {
      return new Key(source.id(), source.text(), source.metadata().published());
    }
  }

  /** Returns those of the sources that have been read, by identity, with what was read. */
  synchronized Map<Source, Reading> known(List<Source> sources) {
    Map<Source, Reading> known = new IdentityHashMap<>();
    for (Source source : sources) {
      Reading reading = kept.get(Key.of(source));
      if (reading != null) {
        known.put(source, new Reading(source, reading.claims(), reading.sentences()));
      }
    }
    return known;
  }

  Reading read(Source source, Cancellation cancellation) {
    return reader.read(source, cancellation);
  }

  /** Keeps these readings and forgets all others. */
  synchronized void keep(List<Reading> readings) {
    Map<Key, Reading> fresh = new HashMap<>();
    for (Reading reading : readings) {
      fresh.put(Key.of(reading.source()), reading);
    }
    kept = fresh;
  }
}
