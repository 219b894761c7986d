package parallax.alignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Silence;
import parallax.model.Silence.State;
import parallax.model.Span;
import parallax.model.Status;

/** Says why a source has no claim in a row, with the sentence that comes nearest. */
final class SilenceFinder {
  /** A sentence comes near when it shares so much weight with the row's words. */
  private static final double NEAR = 0.2;

  /** Or when it shares so many of them. */
  private static final int ENOUGH_WORDS = 3;

  /** In larger comparisons the nearest sentence is not looked for in rows of one source. */
  private static final int MANY = 20;

  private final Corpus corpus;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  SilenceFinder(Corpus corpus) {
    this.corpus = corpus;
    for (SourceText source : corpus.sources()) {
      index.put(source.reading().source().id(), source.index());
    }
  }

  /** Returns the silence of every source that has no claim in the row. */
  Map<String, Silence> silent(Draft draft) {
    Set<String> answering = draft.claims().stream().map(Claim::source).collect(Collectors.toSet());
    boolean search = draft.status() != Status.SINGLE || corpus.sources().size() <= MANY;
    WordSet words = search ? words(draft) : WordSet.EMPTY;
    boolean[] asked = new boolean[corpus.vocabulary().size()];
    for (int id : words.ids()) {
      asked[id] = true;
    }
    Map<String, Silence> silent = new LinkedHashMap<>();
    for (SourceText source : corpus.sources()) {
      String id = source.reading().source().id();
      if (!answering.contains(id)) {
        silent.put(id, new Silence(state(source), search ? nearest(source, words, asked) : null));
      }
    }
    return silent;
  }

  /** The words of the row's question: those of its claims, and those that its sentences share. */
  private WordSet words(Draft draft) {
    Vocabulary vocabulary = corpus.vocabulary();
    WordSet words = vocabulary.known(ContentWords.of(draft.label()));
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Claim claim : draft.claims()) {
      SourceText source = corpus.sources().get(index.getOrDefault(claim.source(), 0));
      if (!claim.kind().isSpeech()) {
        words = words.union(vocabulary.known(ContentWords.of(source.text(), claim.span())));
      }
      for (int id : source.words(source.sentenceAt(claim.span().start())).ids()) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    int enough = StrictMath.min(2, draft.claims().size());
    int[] common =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= enough)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return words.union(WordSet.of(common));
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

  private @Nullable Span nearest(SourceText source, WordSet words, boolean[] asked) {
    Vocabulary vocabulary = corpus.vocabulary();
    Span nearest = null;
    double most = 0;
    for (int i = 0; i < source.sentenceCount(); i++) {
      WordSet sentence = source.words(i);
      int count = 0;
      double shared = 0;
      for (int id : sentence.ids()) {
        if (asked[id]) {
          count++;
          shared += vocabulary.weight(id);
        }
      }
      if (count == 0) {
        continue;
      }
      double lengths = vocabulary.weight(sentence) * vocabulary.weight(words);
      double likeness = lengths == 0 ? 0 : shared / StrictMath.sqrt(lengths);
      boolean near = likeness >= NEAR || count >= ENOUGH_WORDS;
      if (near && likeness > most) {
        most = likeness;
        nearest = source.sentence(i);
      }
    }
    return nearest;
  }
}
