package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.PersonNouns;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Quantity;
import parallax.model.Span;

/** Reads what a figure counts or measures from its phrase and the words around it. */
public final class CountedReader {
  private static final Set<String> PHRASE_ENDS =
      Set.of("of", "in", "from", "who", "that", "which", "at", "on", "by", "with", "near", "for");
  private static final Set<String> PEOPLE_BY_FATE =
      Lexicon.words(CountedReader.class, "people-by-fate.txt");

  private static final Map<String, String> NOUNS = nouns();

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new LinkedHashMap<>();
    Lexicon.pairs(CountedReader.class, "counted-nouns.tsv")
        .forEach((key, words) -> List.of(words.split(" ")).forEach(word -> nouns.put(word, key)));
    return nouns;
  }

  /** Keys of nouns that stand for a figure, whatever it counts. */
  private static final Set<String> GENERIC =
      Set.of(
          "number",
          "figur",
          "total",
          "maknitud",
          "count",
          "amount",
          "sum",
          "estim",
          "tally",
          "spac",
          "period");

  private final Vocabulary vocabulary;

  CountedReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Tells whether a phrase says "number" or the like and nothing of what is counted. */
  public static boolean isGeneric(@Nullable String phrase) {
    return ContentWords.of(phrase).stream().allMatch(GENERIC::contains);
  }

  /**
   * Reads what is counted.
   *
   * @param tokens those of the claim's sentence
   * @param span the claim's
   * @param last the figure before it in the same sentence, or null
   */
  Counted read(List<Token> tokens, Span span, Quantity quantity, @Nullable QuantityFrame last) {
    Counted counted = phrase(quantity);
    String dimension = Measures.of(quantity.unit()).dimension();
    if (!Measures.isPhysical(dimension) || dimension.equals("magnitude")) {
      return counted;
    }
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < span.start()) {
      at++;
    }
    boolean bracketed = at > 0 && tokens.get(at - 1).is("(");
    if (bracketed && last != null && last.dimension().equals(dimension)) {
      return last.counted();
    }
    boolean age = "age".equals(counted.head()); // "a woman of 34"
    if (!age && at > 1 && tokens.get(at - 1).is("of") && tokens.get(at - 2).isWord()) {
      return Counted.NOTHING.withHead(ContentWords.key(tokens.get(at - 2).lower()));
    }
    return counted.head() == null ? attribute(tokens, span, counted) : counted;
  }

  /** Returns the noun that a measure is an attribute of: "two-day mountain rescue". */
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
    return noun == null ? counted : counted.withHead(ContentWords.key(noun.lower()));
  }

  /** Reads the phrase of what is counted: the last noun before "of", "in" and the like heads it. */
  private Counted phrase(Quantity quantity) {
    String phrase = quantity.counted();
    if (phrase == null) {
      return Counted.NOTHING;
    }
    List<Token> tokens = Tokenizer.tokenize(phrase, new Span(0, phrase.length()));
    int end = 0;
    while (end < tokens.size() && !(end > 0 && isEnd(tokens, end))) {
      end++;
    }
    int head = headIndex(tokens, end);
    head =
        head < 0 && end == 1 && NOUNS.containsKey(Lemmas.noun(tokens.getFirst().lower()))
            ? 0
            : head;
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
      deed = deed == null && sort == Concepts.Sort.EVENT ? key : deed;
      if (i != head) {
        modifiers.add(key);
      }
      if (token.isCapitalized() && sort == null && !isTitle(token)) {
        groups.add(key);
      }
    }
    WordSet others = vocabulary.known(modifiers);
    WordSet names = vocabulary.known(groups);
    if (head < 0) {
      return new Counted(null, null, others, names, deed);
    }
    Token noun = tokens.get(head);
    String key = key(noun);
    Concepts.Sort sort = sort(noun, key);
    boolean namedPeople = sort == null && noun.isCapitalized() && isPlural(noun.lower());
    boolean byFate = PEOPLE_BY_FATE.contains(noun.lower());
    if (quantity.unit() == null && (namedPeople || byFate)) {
      return new Counted("person", Concepts.Sort.PERSON, others, names, byFate ? key : deed);
    }
    return new Counted(key, sort, others, names, deed);
  }

  /** "Soldiers and police" are headed by the soldiers, "search and rescue teams" by the teams. */
  private static boolean isEnd(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return PHRASE_ENDS.contains(token.lower())
        || token.is("and") && isPlural(tokens.get(at - 1).lower());
  }

  /** Returns the key of a noun that is counted. */
  private static String key(Token noun) {
    String own = NOUNS.get(noun.lower());
    String singular = own == null ? NOUNS.get(Lemmas.noun(noun.lower())) : own;
    return singular == null ? ContentWords.key(noun.lower()) : singular;
  }

  private static Concepts.@Nullable Sort sort(Token noun, String key) {
    if (NOUNS.containsValue(key)) {
      return Concepts.Sort.THING;
    }
    Concepts.Sort sort = Concepts.sortOfKey(key);
    return sort == null && PersonNouns.holds(noun.lower()) ? Concepts.Sort.PERSON : sort;
  }

  private static boolean isTitle(Token token) {
    return ContentWords.isFunctionWord(token.lower().replace(".", ""));
  }

  private static boolean isPlural(String lower) {
    return Lemmas.noun(lower).length() < lower.length();
  }

  /** In "people killed" the people are the head, in "quake struck" the quake. */
  private static int headIndex(List<Token> tokens, int end) {
    int head = -1;
    for (int i = 0; i < end; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || ContentWords.isFunctionWord(token.lower())) {
        continue;
      }
      String key = ContentWords.key(token.lower());
      if (GENERIC.contains(key)) {
        continue;
      }
      boolean deed = Concepts.sortOfKey(key) == Concepts.Sort.EVENT;
      boolean settled = head >= 0 && isThing(tokens.get(head));
      boolean form = head >= 0 && !token.lower().endsWith("s") && isVerbForm(token.lower());
      if (!(deed && (settled || form))) {
        head = i;
      }
    }
    return head;
  }

  private static boolean isThing(Token noun) {
    Concepts.Sort sort = Concepts.sortOfKey(ContentWords.key(noun.lower()));
    return sort == Concepts.Sort.PERSON
        || sort == Concepts.Sort.GROUP
        || sort == Concepts.Sort.THING;
  }

  private static boolean isVerbForm(String lower) {
    return !Lemmas.verb(lower).equals(lower);
  }
}
