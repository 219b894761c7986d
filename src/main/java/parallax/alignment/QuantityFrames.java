package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Claim;
import parallax.model.Quantity;
import parallax.model.Span;

/** Finds out what is known about each quantity for lining it up. */
final class QuantityFrames {
  private static final Set<String> ADDITIONAL =
      Set.of("another", "additional", "further", "other", "others", "more", "extra");
  private static final Set<String> PHRASE_ENDS =
      Set.of("of", "in", "from", "who", "that", "which", "at", "on", "by", "with", "near", "for");
  private static final Set<String> PERSON_NOUNS_OF_OFFICE = Set.of("killed", "injured", "dead");

  private static final Set<String> DEGREES =
      Set.of(
          "seriously",
          "serious",
          "critically",
          "critical",
          "severely",
          "severe",
          "gravely",
          "slightly",
          "slight",
          "lightly",
          "minor",
          "badly");
  private static final int REACH = 20;
  private static final int NEARBY = 5;

  private final Corpus corpus;
  private final Places places;
  private final TimeAnchors anchors;

  QuantityFrames(Corpus corpus) {
    this.corpus = corpus;
    this.places = new Places(corpus);
    this.anchors = new TimeAnchors(corpus.event());
  }

  /** Returns the frames of all quantities, in the order of the sources and texts. */
  List<QuantityFrame> all() {
    List<QuantityFrame> frames = new ArrayList<>();
    for (SourceText source : corpus.sources()) {
      List<QuantityFrame> own = new ArrayList<>();
      for (Claim claim : source.reading().claims()) {
        if (claim.content() instanceof Quantity quantity) {
          own.add(frame(source, claim, quantity, own));
        }
      }
      frames.addAll(own);
    }
    return frames;
  }

  private QuantityFrame frame(
      SourceText source, Claim claim, Quantity quantity, List<QuantityFrame> before) {
    int sentence = source.sentenceAt(claim.span().start());
    List<Token> tokens = source.tokens(source.sentence(sentence));
    Counted counted = counted(quantity);
    if (quantity.unit() != null) {
      counted = measured(tokens, claim, quantity, counted, before);
    }
    String predicate = predicate(quantity, counted);
    if (predicate == null || Concepts.sortOfKey(predicate) == null) {
      String following = following(tokens, claim.span());
      predicate = following == null ? predicate : following;
    }
    boolean event = predicate != null && Concepts.sortOfKey(predicate) == Concepts.Sort.EVENT;
    boolean additional =
        isAdditional(tokens, claim.span())
            && predicate != null
            && follows(predicate, quantity, before);
    return new QuantityFrame(
        claim,
        source.index(),
        Measures.of(quantity.unit()).dimension(),
        HedgeReading.of(quantity, claim.span().of(source.text())),
        counted.head,
        counted.sort,
        counted.modifiers,
        counted.groups,
        predicate,
        event,
        places.narrowing(tokens, claim.span(), quantity.place()),
        anchors.of(source, claim, quantity.asOf()),
        additional,
        isOfDegree(tokens, claim.span(), quantity),
        quantity.partOf() != null,
        source.words(sentence),
        local(tokens, claim.span()));
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
    return known(ContentWords.of(tokens.subList(StrictMath.min(from, to), to)));
  }

  private record Counted(
      @Nullable String head,
      Concepts.@Nullable Sort sort,
      WordSet modifiers,
      WordSet groups,
      @Nullable String deed) {}

  /**
   * Returns what is measured: the noun in "a depth of just 10 km"; in brackets behind another
   * measure of the same sort, what that one measures.
   */
  private Counted measured(
      List<Token> tokens,
      Claim claim,
      Quantity quantity,
      Counted counted,
      List<QuantityFrame> before) {
    String dimension = Measures.of(quantity.unit()).dimension();
    if (!Measures.isPhysical(dimension) || dimension.equals("magnitude")) {
      return counted;
    }
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < claim.span().start()) {
      at++;
    }
    QuantityFrame last = before.isEmpty() ? null : before.getLast();
    boolean bracketed = at > 0 && tokens.get(at - 1).is("(");
    if (bracketed && last != null && last.dimension().equals(dimension)) {
      return new Counted(last.head(), last.headSort(), last.modifiers(), last.groups(), null);
    }
    if (at > 1 && tokens.get(at - 1).is("of") && tokens.get(at - 2).isWord()) {
      String key = ContentWords.key(tokens.get(at - 2).lower());
      return new Counted(key, Concepts.sortOfKey(key), WordSet.EMPTY, WordSet.EMPTY, null);
    }
    return counted.head == null ? attribute(tokens, claim.span(), counted) : counted;
  }

  /** Returns the noun that a measure is an attribute of: "one-day mountain rescue". */
  private static Counted attribute(List<Token> tokens, Span span, Counted counted) {
    Token noun = null;
    for (Token token : tokens) {
      if (token.start() >= span.end()) {
        if (!token.isWord() || ContentWords.isFunctionWord(token.lower())) {
          break;
        }
        noun = token;
      }
    }
    if (noun == null) {
      return counted;
    }
    String key = ContentWords.key(noun.lower());
    return new Counted(
        key, Concepts.sortOfKey(key), counted.modifiers, counted.groups, counted.deed);
  }

  /** Reads the phrase of what is counted: the last noun before "of", "in" and the like heads it. */
  private Counted counted(Quantity quantity) {
    String phrase = quantity.counted();
    if (phrase == null) {
      return new Counted(null, null, WordSet.EMPTY, WordSet.EMPTY, null);
    }
    List<Token> tokens = Tokenizer.tokenize(phrase, new Span(0, phrase.length()));
    int end = 0;
    while (end < tokens.size() && !(end > 0 && PHRASE_ENDS.contains(tokens.get(end).lower()))) {
      end++;
    }
    int head = headIndex(tokens, end);
    List<String> modifiers = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    String deed = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || ContentWords.isFunctionWord(token.lower())) {
        continue;
      }
      String key = ContentWords.key(token.lower());
      Concepts.Sort sort = Concepts.sortOfKey(key);
      if (sort == Concepts.Sort.EVENT && deed == null) {
        deed = key;
      }
      if (i != head) {
        modifiers.add(key);
      }
      if (token.isCapitalized() && sort == null) {
        groups.add(key);
      }
    }
    if (head < 0) {
      return new Counted(null, null, known(modifiers), known(groups), deed);
    }
    Token noun = tokens.get(head);
    String key = ContentWords.key(noun.lower());
    Concepts.Sort sort = Concepts.sortOfKey(key);
    boolean people =
        noun.isCapitalized() && Lemmas.noun(noun.lower()).length() < noun.lower().length();
    if (sort == null && people && quantity.unit() == null) {
      return new Counted("person", Concepts.Sort.PERSON, known(modifiers), known(groups), deed);
    }
    if (sort == Concepts.Sort.EVENT && quantity.unit() == null && isPersonal(noun)) {
      return new Counted("person", Concepts.Sort.PERSON, known(modifiers), known(groups), key);
    }
    return new Counted(key, sort, known(modifiers), known(groups), deed);
  }

  private static boolean isPersonal(Token noun) {
    return PERSON_NOUNS_OF_OFFICE.contains(noun.lower())
        || Set.of(
                "deaths",
                "death",
                "fatalities",
                "toll",
                "injuries",
                "wounded",
                "hurt",
                "missing",
                "trapped",
                "evacuees",
                "refugees",
                "homeless",
                "arrests",
                "detainees",
                "displaced",
                "evacuated",
                "arrested",
                "detained",
                "casualties",
                "infections",
                "cases",
                "protesters",
                "demonstrators")
            .contains(noun.lower());
  }

  private static int headIndex(List<Token> tokens, int end) {
    int head = -1;
    for (int i = 0; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !ContentWords.isFunctionWord(token.lower())) {
        String key = ContentWords.key(token.lower());
        boolean deed = Concepts.sortOfKey(key) == Concepts.Sort.EVENT;
        boolean settled = head >= 0 && isThing(tokens.get(head));
        boolean form = head >= 0 && !token.lower().endsWith("s") && isVerbForm(token.lower());
        if (!(deed && (settled || form))) {
          head = i; // in "people killed" the people are the head, in "quake struck" the quake
        }
      }
    }
    return head;
  }

  private static boolean isThing(Token noun) {
    Concepts.Sort sort = Concepts.sortOfKey(ContentWords.key(noun.lower()));
    return sort == Concepts.Sort.PERSON || sort == Concepts.Sort.THING;
  }

  private static boolean isVerbForm(String lower) {
    return !Lemmas.verb(lower).equals(lower);
  }

  private WordSet known(List<String> keys) {
    return corpus.vocabulary().known(keys);
  }

  /** Returns what is said of the things counted: by the claim, else by the words counted. */
  private static @Nullable String predicate(Quantity quantity, Counted counted) {
    String said = quantity.predicate();
    String key = said == null || ContentWords.isFunctionWord(said) ? null : ContentWords.key(said);
    if (key != null && isEventOrState(key)) {
      return key;
    }
    if (counted.deed != null && (counted.sort == Concepts.Sort.PERSON || counted.head == null)) {
      return counted.deed;
    }
    String phrase = quantity.counted();
    boolean residents =
        phrase != null && (phrase.contains("resident") || phrase.contains("inhabitant"));
    return residents ? "live" : key;
  }

  private static boolean isEventOrState(String key) {
    Concepts.Sort sort = Concepts.sortOfKey(key);
    return sort == Concepts.Sort.EVENT || sort == Concepts.Sort.STATE;
  }

  /**
   * Returns the event or state told right behind a figure, also behind an insertion between commas:
   * "120 people, including children, were evacuated"; null where there is none.
   */
  private static @Nullable String following(List<Token> tokens, Span span) {
    boolean inserted = false;
    boolean looking = true;
    for (Token token : tokens) {
      if (token.start() < span.end()) {
        continue;
      }
      if (token.is(",")) {
        inserted = true;
        looking = true;
      } else if (looking && token.isWord() && !isAdverbOrAuxiliary(token)) {
        String key = ContentWords.key(token.lower());
        if (isEventOrState(key)) {
          return key;
        }
        looking = false;
        if (!inserted) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isAdverbOrAuxiliary(Token token) {
    return token.lower().endsWith("ly")
        || Set.of(
                "was", "were", "been", "have", "has", "had", "are", "is", "being", "be", "still",
                "who", "that", "which")
            .contains(token.lower());
  }

  private static boolean isAdditional(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = span.contains(token.span());
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).start() == span.start();
      boolean behind = i > 0 && tokens.get(i - 1).end() == span.end();
      boolean hedge = token.is("more") && i + 1 < tokens.size() && tokens.get(i + 1).is("than");
      if ((inside || before || behind) && ADDITIONAL.contains(token.lower()) && !hedge) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDegree(List<Token> tokens, Span span, Quantity quantity) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean near =
          tokens.get(i).start() >= span.start() && tokens.get(i).start() <= span.end() + REACH;
      if (near && DEGREES.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return ContentWords.of(quantity.counted()).stream().anyMatch(DEGREES::contains);
  }

  /** Tells whether a figure with the same predicate stands shortly before. */
  private static boolean follows(String predicate, Quantity quantity, List<QuantityFrame> before) {
    String dimension = Measures.of(quantity.unit()).dimension();
    for (int i = before.size() - 1; i >= StrictMath.max(0, before.size() - 6); i--) {
      QuantityFrame frame = before.get(i);
      if (predicate.equals(frame.predicate()) && dimension.equals(frame.dimension())) {
        return true;
      }
    }
    return false;
  }
}
