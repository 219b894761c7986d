package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Places;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.WordSet;
import parallax.language.Deeds;
import parallax.language.Token;
import parallax.model.Change;
import parallax.model.Claim;
import parallax.model.Quantity;
import parallax.model.Span;

/** Finds out what is known about each quantity for lining it up. */
public final class QuantityFrames {
  /** A figure that another adds to stands at most so many figures before it. */
  private static final int SHORTLY = 6;

  /** How many words to either side stand close by. */
  private static final int NEARBY = 5;

  private static final String MAGNITUDE = "magnitude";
  private static final String QUAKE = "quake";
  static final String AFTERSHOCK = "aftershock";

  private final Corpus corpus;
  private final CountedReader counting;
  private final Places places;
  private final TimeAnchors anchors;

  /** Looks at the figures of a corpus. */
  public QuantityFrames(Corpus corpus) {
    this.corpus = corpus;
    this.counting = new CountedReader(corpus.vocabulary());
    this.places = new Places(corpus);
    this.anchors = new TimeAnchors(corpus.event());
  }

  /** Returns the frames of all quantities, in the order of the sources and texts. */
  public List<QuantityFrame> all() {
    return corpus.sources().parallelStream().flatMap(source -> of(source).stream()).toList();
  }

  private List<QuantityFrame> of(SourceText source) {
    List<QuantityFrame> frames = new ArrayList<>();
    for (Claim claim : source.reading().claims()) {
      if (claim.content() instanceof Quantity quantity) {
        frames.add(frame(source, claim, quantity, frames));
      }
    }
    return frames;
  }

  private QuantityFrame frame(
      SourceText source, Claim claim, Quantity quantity, List<QuantityFrame> before) {
    corpus.check();
    int sentence = source.sentenceAt(claim.span().start());
    List<Token> tokens = source.tokens(sentence);
    Span span = claim.span();
    Counted counted =
        counting.read(tokens, span, quantity, before.isEmpty() ? null : before.getLast());
    if (MAGNITUDE.equals(quantity.unit()) && !AFTERSHOCK.equals(counted.head())) {
      counted = counted.withHead(QUAKE); // also where it is that of a shock, or of nothing named
    }
    boolean whole = Qualifiers.isWhole(tokens, span);
    String predicate = whole ? null : predicate(tokens, claim, quantity, counted, before);
    boolean fate = predicate != null && PredicateReader.FATES.contains(predicate);
    if (fate && quantity.unit() == null) {
      counted = victims(counted, PredicateReader.isCounting(quantity.predicate()));
    }
    String dimension = Measures.of(quantity.unit()).dimension();
    HedgeReading value = HedgeReading.of(quantity, span.of(source.text()));
    QuantityFrame last = before.isEmpty() ? null : before.getLast();
    boolean revised =
        last != null
            && last.dimension().equals(dimension)
            && Revisions.isRevised(source.text(), last.claim(), claim);
    QuantityFrame earlier = revised ? last : null;
    return new QuantityFrame(
        claim,
        source.index(),
        dimension,
        value,
        counted,
        predicate,
        predicate != null && Concepts.sortOfKey(predicate) == Concepts.Sort.EVENT,
        places.narrowing(tokens, span, quantity.place()),
        anchors.of(source, claim, quantity.asOf()),
        new Qualities(
            Qualifiers.isAdditional(tokens, span) && follows(predicate, dimension, before),
            Qualifiers.isOfDegree(tokens, span, quantity),
            quantity.partOf() != null || Qualifiers.isSome(tokens, span),
            whole,
            change(quantity, value, earlier, before),
            earlier == null ? null : earlier.claim().id(),
            Qualifiers.isRunning(tokens, span),
            Rates.of(tokens, span, quantity)),
        source.words(sentence),
        local(tokens, span));
  }

  /**
   * Returns people for "the number of dead" and "the toll of the quake", which no quake dies of.
   */
  private static Counted victims(Counted counted, boolean rising) {
    String head = counted.head();
    if (head == null || Deeds.sortOf(head) == Deeds.Sort.HAPPENING) {
      return counted.withHead("person");
    }
    if (counted.deed() != null) {
      return counted;
    }
    return rising && !counted.people() ? counted.withHead("person") : counted.asPeople();
  }

  /** A part of a count that rose is one of its new state: "has risen to 40, including 6". */
  private static @Nullable Change change(
      Quantity quantity,
      HedgeReading value,
      @Nullable QuantityFrame earlier,
      List<QuantityFrame> before) {
    if (earlier != null && quantity.change() == null) {
      return value.figure() > earlier.value().figure() ? Change.UP : Change.DOWN;
    }
    String whole = quantity.partOf();
    if (quantity.change() != null || whole == null) {
      return quantity.change();
    }
    return before.stream()
        .filter(frame -> frame.claim().id().equals(whole))
        .map(frame -> frame.quantity().change())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A part has the predicate of its whole where it has none of its own. */
  private static @Nullable String predicate(
      List<Token> tokens,
      Claim claim,
      Quantity quantity,
      Counted counted,
      List<QuantityFrame> before) {
    String own = PredicateReader.read(tokens, claim.span(), quantity, counted);
    boolean event = own != null && Concepts.sortOfKey(own) == Concepts.Sort.EVENT;
    String whole = quantity.partOf();
    if (whole == null || event && !PredicateReader.isCounting(quantity.predicate())) {
      return own;
    }
    return before.stream()
        .filter(frame -> frame.claim().id().equals(whole) && frame.predicate() != null)
        .map(QuantityFrame::predicate)
        .findFirst()
        .orElse(own);
  }

  private WordSet local(List<Token> tokens, Span span) {
    int first = 0;
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      first = tokens.get(i).end() <= span.start() ? i + 1 : first;
      last = tokens.get(i).start() < span.end() ? i + 1 : last;
    }
    int from = StrictMath.max(0, first - NEARBY);
    int to = StrictMath.min(tokens.size(), StrictMath.max(first, last) + NEARBY);
    return corpus.vocabulary().known(ContentWords.of(tokens.subList(StrictMath.min(from, to), to)));
  }

  /** Tells whether a figure with the same predicate stands shortly before. */
  private static boolean follows(
      @Nullable String predicate, String dimension, List<QuantityFrame> before) {
    if (predicate == null) {
      return false;
    }
    for (int i = before.size() - 1; i >= StrictMath.max(0, before.size() - SHORTLY); i--) {
      QuantityFrame frame = before.get(i);
      if (predicate.equals(frame.predicate()) && dimension.equals(frame.dimension())) {
        return true;
      }
    }
    return false;
  }
}
