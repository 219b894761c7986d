package parallax.alignment.rows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.alignment.grouping.Draft;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Postings;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Silence.State;
import parallax.model.Silences;
import parallax.model.Status;

/** Says why a source has no claim in a row, with the sentence that comes nearest. */
final class SilenceFinder {
  /** A sentence comes near when it shares so much weight with the row's words. */
  private static final double NEAR = 0.2;

  /** Or when it shares so many of them. */
  private static final int ENOUGH_WORDS = 3;

  /** A little less than one: what is lost by rounding must not decide. */
  private static final double ROUNDED = 1 - 1e-9;

  /** In larger comparisons the nearest sentence is not looked for in rows of one source. */
  private static final int MANY = 20;

  private final Corpus corpus;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Silences.Columns columns;
  private final Postings postings;

  SilenceFinder(Corpus corpus) {
    this.corpus = corpus;
    for (SourceText source : corpus.sources()) {
      index.put(source.reading().source().id(), source.index());
    }
    this.columns =
        new Silences.Columns(
            corpus.sources().stream().map(SourceText::reading).toList(),
            corpus.sources().stream().map(this::state).toList());
    this.postings = Postings.of(corpus);
  }

  private SourceText source(Claim claim) {
    return corpus.sources().get(index.getOrDefault(claim.source(), 0));
  }

  /** Returns the silence of every source that has no claim in the row. */
  Silences silent(Draft draft) {
    int[] answering =
        draft.claims().stream()
            .mapToInt(claim -> source(claim).index())
            .sorted()
            .distinct()
            .toArray();
    boolean search = draft.status() != Status.SINGLE || corpus.sources().size() <= MANY;
    return search ? columns.of(answering, nearest(words(draft))) : columns.of(answering);
  }

  /** The words of the row's question: those of its claims, and those that its sentences share. */
  private WordSet words(Draft draft) {
    Vocabulary vocabulary = corpus.vocabulary();
    int[] counts = new int[vocabulary.size()];
    int enough = StrictMath.min(2, draft.claims().size());
    IntStream.Builder words = IntStream.builder();
    add(words, vocabulary.known(ContentWords.of(draft.label())));
    for (Claim claim : draft.claims()) {
      SourceText source = source(claim);
      if (!claim.kind().isSpeech()) {
        add(words, vocabulary.known(ContentWords.of(source.text(), claim.span())));
      }
      for (int id : source.words(source.sentenceAt(claim.span().start())).ids()) {
        if (++counts[id] == enough) {
          words.add(id);
        }
      }
    }
    return WordSet.of(words.build().toArray());
  }

  private static void add(IntStream.Builder words, WordSet set) {
    for (int id : set.ids()) {
      words.add(id);
    }
  }

  private State state(SourceText source) {
    EventDate event = corpus.event();
    LocalDate published = source.reading().source().metadata().published();
    if (event == null) {
      return State.SAYS_NOTHING;
    }
    if (published != null) {
      return published.isBefore(event.date()) ? State.PUBLISHED_BEFORE : State.SAYS_NOTHING;
    }
    return source.moments().isEmpty() ? State.UNDATED : State.SAYS_NOTHING;
  }

  /** Returns for each source the number of its nearest sentence, negative where none is near. */
  private int[] nearest(WordSet words) {
    Vocabulary vocabulary = corpus.vocabulary();
    Postings.Shared shared = postings.shared(words, vocabulary);
    double weight = vocabulary.weight(words);
    int[] counts = shared.counts();
    double[] weights = shared.weights();
    int[] nearest = new int[corpus.sources().size()];
    for (int source = 0; source < nearest.length; source++) {
      nearest[source] = -1;
      double most = 0;
      int first = postings.first(source);
      for (int at = first; at < postings.first(source + 1); at++) {
        double lengths = postings.weight(at) * weight;
        double own = weights[at];
        if (own == 0 || own * own < most * most * lengths * ROUNDED) {
          continue; // most sentences, and no root is drawn for them
        }
        boolean enough = counts[at] >= ENOUGH_WORDS;
        if (!enough && own * own < NEAR * NEAR * lengths * ROUNDED) {
          continue;
        }
        double likeness = lengths == 0 ? 0 : own / StrictMath.sqrt(lengths);
        if ((enough || likeness >= NEAR) && likeness > most) {
          most = likeness;
          nearest[source] = at - first;
        }
      }
    }
    return nearest;
  }
}
