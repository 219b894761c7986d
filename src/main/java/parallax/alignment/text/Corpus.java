package parallax.alignment.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.model.EventDate;
import parallax.model.Reading;
import parallax.work.Cancellation;

/** All sources of a comparison, with what they have in common: words, topic, day of the event. */
public final class Corpus {
  /** So many sentences at the head of a source tell what it is about. */
  public static final int LEAD = 3;

  private final List<SourceText> sources;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, String> displayNames = new HashMap<>();
  private final Map<String, Integer> leadEnds = new HashMap<>();
  private final WordSet topic;
  private final Kinship kinship;
  private final @Nullable EventDate event;
  private final Cancellation cancellation;

  /** Numbers the content words of all sources and infers the day of the event. */
  public Corpus(
      List<Reading> readings,
      List<KeyedText> texts,
      @Nullable EventDate given,
      Cancellation cancellation) {
    this.cancellation = cancellation;
    this.sources =
        IntStream.range(0, readings.size())
            .mapToObj(i -> new SourceText(i, readings.get(i), texts.get(i)))
            .toList();
    readings.forEach(
        reading -> displayNames.putIfAbsent(reading.source().id(), reading.source().displayName()));
    sources.forEach(source -> source.count(vocabulary));
    sources.forEach(
        source -> leadEnds.putIfAbsent(source.reading().source().id(), leadEnd(source)));
    vocabulary.weigh(sources.size());
    this.topic = findTopic();
    this.kinship = new Kinship(sources);
    this.event = given != null ? given : new EventDateFinder(sources).find().orElse(null);
  }

  private static int leadEnd(SourceText source) {
    int sentences = StrictMath.min(LEAD, source.sentenceCount());
    return sentences == 0 ? 0 : source.sentence(sentences - 1).end();
  }

  /** The words that stand in the first sentences of at least two sources and half of them. */
  private WordSet findTopic() {
    int[] leads = new int[vocabulary.size()];
    for (SourceText source : sources) {
      WordSet lead = WordSet.EMPTY;
      for (int i = 0; i < StrictMath.min(LEAD, source.sentenceCount()); i++) {
        lead = lead.union(source.words(i));
      }
      for (int id : lead.ids()) {
        leads[id]++;
      }
    }
    int enough = StrictMath.max(2, (sources.size() + 1) / 2);
    int[] topical = new int[leads.length];
    int n = 0;
    for (int id = 0; id < leads.length; id++) {
      if (leads[id] >= enough) {
        topical[n++] = id;
      }
    }
    return WordSet.of(java.util.Arrays.copyOf(topical, n));
  }

  /** Leaves the work if somebody cancelled it: asked wherever a long text or many claims wait. */
  public void check() {
    cancellation.throwIfCancelled();
  }

  /** Returns the sources, in the order of the comparison. */
  public List<SourceText> sources() {
    return sources;
  }

  /** Returns how a source is called, the empty string where there is no such source. */
  String displayName(String id) {
    return displayNames.getOrDefault(id, "");
  }

  /** Returns where the first sentences of a source end, 0 where there is no such source. */
  public int leadEnd(String id) {
    return leadEnds.getOrDefault(id, 0);
  }

  /** Tells how far two sources tell of one event. */
  public Kinship kinship() {
    return kinship;
  }

  /** Returns the content words of all sources, with their weights. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the words for what all of the comparison is about. */
  public WordSet topic() {
    return topic;
  }

  /** Tells whether a key stands for a happening that all of the comparison is about. */
  public boolean isTopicalHappening(String key) {
    boolean happening = Concepts.sortOfKey(key) == Concepts.Sort.THING;
    return happening && vocabulary.known(List.of(key)).meets(topic);
  }

  /** Returns the day of the event, null where it can't be told. */
  public @Nullable EventDate event() {
    return event;
  }
}
