package parallax.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why each source that has no claim in a row has none: an unchangeable map from the ids of these
 * sources, in their order, to what can be said. Most cells of a large comparison are silent, so a
 * cell takes four bytes here, and none where no nearest sentence was looked for.
 */
public final class Silences extends AbstractMap<String, Silence> {
  private static final int[] NOT_SEARCHED = {};

  private final Columns columns;
  private final int[] answering;
  private final int[] nearest;

  private Silences(Columns columns, int[] answering, int[] nearest) {
    this.columns = columns;
    this.answering = answering;
    this.nearest = nearest;
  }

  /** The sources of a comparison with what all rows share. */
  public static final class Columns {
    private final List<Reading> readings;
    private final List<Silence.State> states;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /**
     * Takes the sources in their order.
     *
     * @param states what can be said of the silence of each
     */
    public Columns(List<Reading> readings, List<Silence.State> states) {
      this.readings = List.copyOf(readings);
      this.states = List.copyOf(states);
      for (Reading reading : readings) {
        places.put(reading.source().id(), places.size());
      }
    }

    /**
     * Returns the silences of a row for which no nearest sentences were looked for.
     *
     * @param answering the places of the sources that have a claim, ascending
     */
    public Silences of(int[] answering) {
      return new Silences(this, answering.clone(), NOT_SEARCHED);
    }

    /**
     * Returns the silences of a row.
     *
     * @param answering the places of the sources that have a claim, ascending
     * @param nearest for each source the number of its nearest sentence, negative where none is
     *     near
     */
    public Silences of(int[] answering, int[] nearest) {
      return new Silences(this, answering.clone(), nearest.clone());
    }

    private String id(int place) {
      return readings.get(place).source().id();
    }
  }

  private Silence silence(int place) {
    int sentence = nearest.length == 0 ? -1 : nearest[place];
    Span span = sentence < 0 ? null : columns.readings.get(place).sentences().get(sentence);
    return new Silence(columns.states.get(place), span);
  }

  @Override
  public @Nullable Silence get(@Nullable Object source) {
    Integer place = columns.places.get(source);
    boolean silent = place != null && Arrays.binarySearch(answering, place) < 0;
    return silent ? silence(place) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object source) {
    return get(source) != null;
  }

  @Override
  public int size() {
    return columns.readings.size() - answering.length;
  }

  @Override
  public Set<Map.Entry<String, Silence>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Silence>> iterator() {
        return new Silent();
      }

      @Override
      public int size() {
        return Silences.this.size();
      }
    };
  }

  /** Walks the silent sources. */
  private final class Silent implements Iterator<Map.Entry<String, Silence>> {
    private int place;
    private int passed;

    @Override
    public boolean hasNext() {
      while (passed < answering.length && answering[passed] == place) {
        passed++;
        place++;
      }
      return place < columns.readings.size();
    }

    @Override
    public Map.Entry<String, Silence> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, Silence> entry = Map.entry(columns.id(place), silence(place));
      place++;
      return entry;
    }
  }
}
