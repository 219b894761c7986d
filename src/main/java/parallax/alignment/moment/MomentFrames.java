package parallax.alignment.moment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Draft;
import parallax.alignment.quantity.PredicateReader;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.WordSet;
import parallax.language.CalendarNames;
import parallax.language.Token;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Moment;
import parallax.model.Span;

/** Finds out what is known about each expression of time for lining it up. */
public final class MomentFrames {
  private static final long FAR = 1_000_000;

  private final Corpus corpus;
  private final Map<String, List<Integer>> lined = new LinkedHashMap<>();

  /**
   * Creates a finder.
   *
   * @param figures the questions that figures answer
   */
  public MomentFrames(Corpus corpus, List<Draft> figures) {
    this.corpus = corpus;
    for (int i = 0; i < figures.size(); i++) {
      for (Claim claim : figures.get(i).claims()) {
        lined.computeIfAbsent(sentence(claim), key -> new ArrayList<>()).add(i);
      }
    }
  }

  private static String sentence(Claim claim) {
    return claim.source() + ":" + claim.sentence().start();
  }

  private WordSet lined(Claim claim) {
    return WordSet.of(
        lined.getOrDefault(sentence(claim), List.of()).stream().mapToInt(i -> i).toArray());
  }

  /** Returns the frames of all expressions of time, in the order of the sources and texts. */
  public List<MomentFrame> all() {
    return corpus.sources().parallelStream().flatMap(source -> of(source).stream()).toList();
  }

  private List<MomentFrame> of(SourceText source) {
    List<MomentFrame> frames = new ArrayList<>();
    for (Claim claim : source.moments()) {
      Moment moment = (Moment) claim.content();
      if (!Moment.DATELINE.equals(moment.deed())) { // it dates the report, not what it tells
        frames.add(frame(source, claim, moment));
      }
    }
    return frames;
  }

  private MomentFrame frame(SourceText source, Claim claim, Moment moment) {
    corpus.check();
    int sentence = source.sentenceAt(claim.span().start());
    List<Token> tokens = source.tokens(sentence);
    Span clause = Clauses.around(tokens, claim.span());
    if (clause.length() <= 4 && clause.end() < tokens.size()) {
      clause = new Span(clause.start(), StrictMath.min(tokens.size(), clause.end() + REACH));
    }
    List<Token> words = new ArrayList<>();
    for (Token token : tokens.subList(clause.start(), clause.end())) {
      if (!claim.span().contains(token.span()) && !CalendarNames.holds(token.lower())) {
        words.add(token);
      }
    }
    List<String> keys = new ArrayList<>(ContentWords.of(words));
    keys.addAll(ContentWords.of(moment.about()));
    keys.removeIf(key -> Concepts.sortOfKey(key) == Concepts.Sort.SPEECH);
    List<String> deeds =
        keys.stream()
            .filter(
                key ->
                    Concepts.sortOfKey(key) == Concepts.Sort.EVENT
                        || Concepts.sortOfKey(key) == Concepts.Sort.THING)
            .toList();
    TimeReading time =
        TimeReading.of(moment, claim.span().of(source.text()).toLowerCase(Locale.ROOT));
    Attribute own = Attribute.of(tokens, claim.span());
    String deed = own != null ? own.deed() : moment.deed() == null ? null : key(moment.deed());
    boolean spoken = deed != null && Concepts.sortOfKey(deed) == Concepts.Sort.SPEECH;
    WordSet known = corpus.vocabulary().known(deeds);
    return new MomentFrame(
        claim,
        source.index(),
        time,
        distance(time),
        known,
        corpus.vocabulary().known(keys),
        source.words(sentence),
        lined(claim),
        deed,
        own == null ? null : own.phrase(),
        spoken,
        sentence < Corpus.LEAD,
        !spoken && !PredicateReader.isCounting(deed) && isCentral(known, deed));
  }

  /** A clause behind "On 1 March," ends at the comma; what happened follows it. */
  private static final int REACH = 14;

  private static String key(String word) {
    return PredicateReader.isCounting(word) ? word : ContentWords.key(word);
  }

  /** Tells whether all of the comparison is about a deed, or about one that its clause names. */
  private boolean isCentral(WordSet deeds, @Nullable String deed) {
    WordSet own = deed == null ? WordSet.EMPTY : corpus.vocabulary().known(List.of(deed));
    return own.union(deeds).meets(corpus.topic());
  }

  private long distance(TimeReading time) {
    EventDate event = corpus.event();
    CalendarSpan span = time.span();
    if (event == null || span == null || span.days() > 31) {
      return FAR;
    }
    long from = event.date().toEpochDay() - span.last().toEpochDay();
    long to = span.first().toEpochDay() - event.date().toEpochDay();
    return StrictMath.max(0, StrictMath.max(from, to));
  }
}
