package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Token;

/**
 * Reads what a sentence says of the things that a figure counts, worded so that it can stand behind
 * their noun: "on the bus", "told to leave", "who had nowhere to sleep".
 */
final class ComplementReader {
  /** The most words of a complement. */
  private static final int LONG = 6;

  /** Where things are or what they belong to: a noun may be followed by it without a verb. */
  private static final Set<String> PLACING =
      Set.of(
          "of", "in", "on", "at", "from", "aboard", "near", "with", "without", "for", "across",
          "under", "inside", "outside", "along", "around", "against", "behind", "after", "before",
          "until", "since", "between", "beneath", "below", "above");

  /** Where they are brought to. */
  private static final Set<String> LEADING = Set.of("to", "into", "through", "over", "off");

  /** What begins another clause. */
  private static final Set<String> EDGES =
      Set.of(
          "who",
          "which",
          "that",
          "when",
          "where",
          "while",
          "because",
          "although",
          "though",
          "but",
          "if",
          "whether",
          "as",
          "after",
          "before",
          "since",
          "until",
          "than",
          "according",
          "and",
          "or",
          "including",
          "despite",
          "amid",
          "so",
          "what",
          "how",
          "why");

  private static final Set<String> INTRANSITIVE =
      Set.of(
          "abstain",
          "agree",
          "arrive",
          "attend",
          "collapse",
          "depart",
          "die",
          "disappear",
          "erupt",
          "escape",
          "fall",
          "fight",
          "flee",
          "follow",
          "gather",
          "leave",
          "live",
          "march",
          "perish",
          "protest",
          "remain",
          "resign",
          "return",
          "respond",
          "rise",
          "sink",
          "stay",
          "strike",
          "survive",
          "travel",
          "vote",
          "walk",
          "work");

  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "'re", "'s");

  private final List<Token> tokens;
  private final List<PartOfSpeech> tags;
  private final boolean people;
  private final int first;
  private final int end;

  private ComplementReader(SourceText source, QuantityFrame frame, boolean people) {
    int sentence = source.sentenceAt(frame.claim().span().start());
    this.tokens = source.tokens(sentence);
    this.tags = source.tags(sentence);
    this.people = people;
    int from = 0;
    while (from < tokens.size() && tokens.get(from).end() <= frame.claim().span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < frame.claim().span().end()) {
      to++;
    }
    this.first = from;
    this.end = to;
  }

  /**
   * Returns the complements that the sentence of a figure offers, the nearest first.
   *
   * @param people whether the things are people
   */
  static List<String> read(SourceText source, QuantityFrame frame, boolean people) {
    return new ComplementReader(source, frame, people).read();
  }

  private List<String> read() {
    List<String> found = new ArrayList<>();
    int at = skipAdverbs(end);
    int behind = at;
    String phrase = null;
    boolean placing = PLACING.contains(lower(at));
    if (placing || LEADING.contains(lower(at))) {
      behind = phraseEnd(at);
      boolean cut = isNumber(behind) || isAny(at + 1, "magnitude");
      phrase = cut ? null : words(at, behind);
    }
    add(found, said(skipAdverbs(behind)));
    add(found, placing ? phrase : null);
    add(found, done(phrase));
    return found;
  }

  private static void add(List<String> found, @Nullable String complement) {
    if (complement != null && !ContentWords.of(complement).isEmpty()) {
      found.add(complement);
    }
  }

  /** What a verb behind the things says of them. */
  private @Nullable String said(int at) {
    if (isAny(at, "who", "which", "that") && tag(at + 1).isVerb()) {
      return clause(at, LONG + 1);
    }
    if (tag(at) == PartOfSpeech.AUX || isAny(at, "have", "has", "had")) {
      return group(at);
    }
    if (tag(at) != PartOfSpeech.VERB || isSpeech(at)) {
      return null;
    }
    String words = clause(at, LONG);
    boolean harm = PredicateReader.FATES.contains(ContentWords.key(lower(at)));
    boolean alone = harm && words != null && words.indexOf(' ') < 0;
    boolean gerund = lower(at).endsWith("ing");
    if (gerund && tag(at + 1) == PartOfSpeech.PROPN) {
      return null; // "from neighbouring X"
    }
    boolean reduced = gerund || isParticiple(at) && isReduced(at);
    if (!reduced && !alone && isObjectless(words, at)) {
      return null;
    }
    return words == null || reduced || alone ? words : relative() + words;
  }

  /** A verb alone tells what people did only where it takes no object: "who abstained". */
  private boolean isObjectless(@Nullable String words, int verb) {
    boolean single = words != null && words.indexOf(' ') < 0;
    return single && !INTRANSITIVE.contains(Lemmas.verb(lower(verb)));
  }

  /** Returns the words of a clause; where it is too long, as far as its last whole phrase. */
  private @Nullable String clause(int at, int most) {
    int stop = stop(at, most);
    if (isNumber(stop)) {
      return null; // what the verb is about is cut off
    }
    if (stop < tokens.size() && !isEdge(stop)) {
      int whole = stop;
      while (whole > at + 1 && tag(whole) != PartOfSpeech.ADP && tag(whole) != PartOfSpeech.SCONJ) {
        whole--;
      }
      while (tag(whole - 1) == PartOfSpeech.ADV) {
        whole--;
      }
      return whole > at + 1 && hasVerb(at, whole) ? words(at, whole) : null;
    }
    return hasVerb(at, stop) || tag(at) != PartOfSpeech.AUX ? words(at, stop) : null;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tag(i) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && (tokens.get(at).isNumber() || tag(at) == PartOfSpeech.NUM);
  }

  /** "were told to leave" is "told to leave", "have fled" is "who have fled". */
  private @Nullable String group(int at) {
    int verb = at;
    boolean passive = false;
    while (verb < tokens.size()
        && (tag(verb) == PartOfSpeech.AUX
            || tag(verb) == PartOfSpeech.ADV
            || isAny(verb, "not", "n't", "have", "has", "had"))) {
      if (isAny(verb, "not", "n't", "never", "only")) {
        return null; // what is denied is another question
      }
      passive = BE.contains(lower(verb)) || passive && tag(verb) != PartOfSpeech.AUX;
      verb++;
    }
    if (verb >= tokens.size() || isSpeech(verb) && !passive) {
      return null;
    }
    boolean state = tag(verb) == PartOfSpeech.ADJ || tag(verb) == PartOfSpeech.ADP;
    if (passive && (tag(verb) == PartOfSpeech.VERB || state)) {
      return clause(verb, LONG);
    }
    String words = passive ? null : clause(at, LONG);
    boolean bare = words != null && words.endsWith(lower(verb)) && tag(verb) == PartOfSpeech.VERB;
    boolean left = bare && !INTRANSITIVE.contains(Lemmas.verb(lower(verb)));
    return words == null || left ? null : relative() + words;
  }

  /** What is done to the things by the verb before them: "pulled 9 people from the water". */
  private @Nullable String done(@Nullable String phrase) {
    int verb = first - 1;
    while (verb >= 0
        && (tag(verb) == PartOfSpeech.DET
            || tag(verb) == PartOfSpeech.ADJ
            || tag(verb) == PartOfSpeech.ADV)) {
      verb--;
    }
    if (verb < 0 || tag(verb) != PartOfSpeech.VERB) {
      return null;
    }
    String participle = Participles.of(lower(verb));
    boolean of = phrase == null || phrase.startsWith("of ");
    return participle == null ? null : of ? participle : participle + " " + phrase;
  }

  private String relative() {
    return people ? "who " : "that ";
  }

  private boolean isParticiple(int at) {
    return lower(at).endsWith("ed") || lower(at).endsWith("en") || lower(at).endsWith("t");
  }

  /** Another verb of the clause behind a participle shows that it says more of the noun only. */
  private boolean isReduced(int at) {
    if (tag(at + 1) != PartOfSpeech.ADP && tag(at + 1) != PartOfSpeech.ADV) {
      return false;
    }
    for (int i = at + 1; i < tokens.size() && !isEdge(i); i++) {
      if (tag(i).isVerb() && !lower(i).endsWith("ing") && !isAny(i - 1, "to")) {
        return true;
      }
    }
    return isAny(at + 1, "by");
  }

  private boolean isSpeech(int at) {
    return Concepts.sortOfKey(ContentWords.key(lower(at))) == Concepts.Sort.SPEECH;
  }

  /** Returns the end of a preposition with its noun phrase, and of one that adds to it. */
  private int phraseEnd(int at) {
    int i = at + 1;
    boolean noun = false;
    while (i < tokens.size() && i - at < LONG) {
      PartOfSpeech tag = tag(i);
      boolean owner = isAny(i, "'s", "\u2019s");
      if (tag.isNoun()) {
        noun = true;
      } else if (noun && isAny(i, "of", "in")) {
        noun = false;
      } else if (!owner && (noun || tag != PartOfSpeech.DET && tag != PartOfSpeech.ADJ)) {
        boolean possessive = isAny(i, "his", "her", "their", "its", "my", "our", "your");
        if (!possessive || noun) {
          break;
        }
      }
      i++;
    }
    return i;
  }

  /** Returns where the clause ends behind a token, at most so many words further. */
  private int stop(int at, int most) {
    int i = at + 1;
    while (i < tokens.size() && i - at < most && !isEdge(i)) {
      i++;
    }
    return i;
  }

  private boolean isEdge(int at) {
    Token token = tokens.get(at);
    return !token.isWord() || tag(at) == PartOfSpeech.NUM || EDGES.contains(token.lower());
  }

  /** Returns the words without those at their end that lead on to what was cut off. */
  private @Nullable String words(int from, int to) {
    int last = StrictMath.min(to, tokens.size()) - 1;
    while (last > from && leadsOn(last)) {
      last--;
    }
    if (from > last || from >= tokens.size()) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, last + 1)) {
      boolean joined = token.is("'s") || token.is("n't") || token.is("'");
      words.append(words.isEmpty() || joined ? "" : " ").append(token.text());
    }
    return words.toString();
  }

  private boolean leadsOn(int at) {
    return switch (tag(at)) {
      case DET, ADP, AUX, CCONJ, SCONJ, PART, NUM, PUNCT, SYM, PRON -> true;
      case ADJ -> at + 1 < tokens.size() && tag(at + 1).isNoun();
      default -> false;
    };
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (i < tokens.size() && tag(i) == PartOfSpeech.ADV && !PLACING.contains(lower(i))) {
      i++;
    }
    return i;
  }

  private PartOfSpeech tag(int at) {
    return at >= 0 && at < tags.size() ? tags.get(at) : PartOfSpeech.PUNCT;
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  private boolean isAny(int at, String... words) {
    String lower = lower(at);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
