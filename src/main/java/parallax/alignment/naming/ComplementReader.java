package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.PredicateReader;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Participles;
import parallax.alignment.text.SourceText;
import parallax.language.CalendarNames;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
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

  /** What may open a clause as well: "before the government runs out of cash". */
  private static final Set<String> CONJOINING = Set.of("after", "before", "until", "since");

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
      Lexicon.words(ComplementReader.class, "intransitive-verbs.txt");

  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "'re", "'s");

  private final FigureSentence sentence;
  private final List<Token> tokens;
  private final boolean people;

  private ComplementReader(FigureSentence sentence, boolean people) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.people = people;
  }

  /**
   * Returns the complements that the sentence of a figure offers, the nearest first.
   *
   * @param people whether the things are people
   */
  static List<String> read(SourceText source, QuantityFrame frame, boolean people) {
    return new ComplementReader(FigureSentence.of(source, frame), people).read();
  }

  private List<String> read() {
    List<String> found = new ArrayList<>();
    int at = skipAdverbs(sentence.end());
    int behind = at;
    String phrase = null;
    boolean placing = PLACING.contains(sentence.lower(at));
    if (placing || LEADING.contains(sentence.lower(at))) {
      behind = phraseEnd(at);
      boolean clause = CONJOINING.contains(sentence.lower(at)) && sentence.tag(behind).isVerb();
      boolean cut = sentence.isNumber(behind) || clause || sentence.isAny(at + 1, "magnitude");
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
    if (sentence.isAny(at, "who", "which", "that")
        && sentence.tag(at + 1).isVerb()
        && !isSingular(at + 1)) {
      return clause(at, LONG + 1);
    }
    if (sentence.tag(at) == PartOfSpeech.AUX || sentence.isAny(at, "have", "has", "had")) {
      return group(at);
    }
    if (sentence.tag(at) != PartOfSpeech.VERB || isSpeech(at)) {
      return null;
    }
    if (isSingular(at)) {
      return null; // "life jackets aboard"
    }
    String words = clause(at, LONG);
    boolean harm = PredicateReader.FATES.contains(ContentWords.key(sentence.lower(at)));
    boolean alone = harm && words != null && words.indexOf(' ') < 0;
    boolean gerund = sentence.lower(at).endsWith("ing");
    if (gerund && sentence.tag(at + 1) == PartOfSpeech.PROPN) {
      return null; // "from neighbouring X"
    }
    boolean reduced = gerund || isParticiple(at) && isReduced(at);
    if (!reduced && !alone && isObjectless(words, at)) {
      return null;
    }
    return words == null || reduced || alone ? words : relative() + words;
  }

  /** Several things do not "jackets": a noun was taken for a verb. */
  private boolean isSingular(int at) {
    return sentence.lower(at).endsWith("s") && !sentence.lower(at).endsWith("ss");
  }

  /** A verb alone tells what people did only where it takes no object: "who abstained". */
  private boolean isObjectless(@Nullable String words, int verb) {
    boolean single = words != null && words.indexOf(' ') < 0;
    return single && !INTRANSITIVE.contains(Lemmas.verb(sentence.lower(verb)));
  }

  /** Returns the words of a clause; where it is too long, as far as its last whole phrase. */
  private @Nullable String clause(int at, int most) {
    int stop = stop(at, most);
    if (sentence.isNumber(stop)) {
      return null; // what the verb is about is cut off
    }
    if (stop < tokens.size() && !isEdge(stop)) {
      int whole = stop;
      while (whole > at + 1
          && sentence.tag(whole) != PartOfSpeech.ADP
          && sentence.tag(whole) != PartOfSpeech.SCONJ) {
        whole--;
      }
      while (sentence.tag(whole - 1) == PartOfSpeech.ADV) {
        whole--;
      }
      return whole > at + 1 && hasVerb(at, whole) ? words(at, whole) : null;
    }
    return hasVerb(at, stop) || sentence.tag(at) != PartOfSpeech.AUX ? words(at, stop) : null;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tag(i) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "were told to leave" is "told to leave", "have fled" is "who have fled". */
  private @Nullable String group(int at) {
    int verb = at;
    boolean passive = false;
    while (verb < tokens.size()
        && (sentence.tag(verb) == PartOfSpeech.AUX
            || sentence.tag(verb) == PartOfSpeech.ADV
            || sentence.isAny(verb, "not", "n't", "have", "has", "had"))) {
      if (sentence.isAny(verb, "not", "n't", "never", "only")) {
        return null; // what is denied is another question
      }
      passive =
          BE.contains(sentence.lower(verb)) || passive && sentence.tag(verb) != PartOfSpeech.AUX;
      verb++;
    }
    if (verb >= tokens.size() || isSpeech(verb) && !passive) {
      return null;
    }
    boolean state =
        sentence.tag(verb) == PartOfSpeech.ADJ || sentence.tag(verb) == PartOfSpeech.ADP;
    if (passive && (sentence.tag(verb) == PartOfSpeech.VERB || state)) {
      return clause(verb, LONG);
    }
    String words = passive ? null : clause(at, LONG);
    boolean bare =
        words != null
            && words.endsWith(sentence.lower(verb))
            && sentence.tag(verb) == PartOfSpeech.VERB;
    boolean left = bare && !INTRANSITIVE.contains(Lemmas.verb(sentence.lower(verb)));
    return words == null || left ? null : relative() + words;
  }

  /** What is done to the things by the verb before them: "pulled 9 people from the water". */
  private @Nullable String done(@Nullable String phrase) {
    int verb = sentence.first() - 1;
    while (verb >= 0
        && (sentence.tag(verb) == PartOfSpeech.DET
            || sentence.tag(verb) == PartOfSpeech.ADJ
            || sentence.tag(verb) == PartOfSpeech.ADV)) {
      verb--;
    }
    if (verb < 0 || sentence.tag(verb) != PartOfSpeech.VERB) {
      return null;
    }
    String participle = Participles.of(sentence.lower(verb));
    boolean of = phrase == null || phrase.startsWith("of ");
    return participle == null ? null : of ? participle : participle + " " + phrase;
  }

  private String relative() {
    return people ? "who " : "that ";
  }

  private boolean isParticiple(int at) {
    return sentence.lower(at).endsWith("ed")
        || sentence.lower(at).endsWith("en")
        || sentence.lower(at).endsWith("t");
  }

  /** Another verb of the clause behind a participle shows that it says more of the noun only. */
  private boolean isReduced(int at) {
    if (sentence.tag(at + 1) != PartOfSpeech.ADP && sentence.tag(at + 1) != PartOfSpeech.ADV) {
      return false;
    }
    for (int i = at + 1; i < tokens.size() && !isEdge(i); i++) {
      if (sentence.tag(i).isVerb()
          && !sentence.lower(i).endsWith("ing")
          && !sentence.isAny(i - 1, "to")) {
        return true;
      }
    }
    return sentence.isAny(at + 1, "by");
  }

  private boolean isSpeech(int at) {
    return Concepts.sortOfKey(ContentWords.key(sentence.lower(at))) == Concepts.Sort.SPEECH;
  }

  /** Returns the end of a preposition with its noun phrase, and of one that adds to it. */
  private int phraseEnd(int at) {
    int i = at + 1;
    boolean noun = false;
    while (i < tokens.size() && i - at < LONG) {
      PartOfSpeech tag = sentence.tag(i);
      boolean owner = sentence.isAny(i, "'s", "\u2019s");
      if (tag.isNoun()) {
        noun = true;
      } else if (noun && sentence.isAny(i, "of", "in")) {
        noun = false;
      } else if (!owner && (noun || tag != PartOfSpeech.DET && tag != PartOfSpeech.ADJ)) {
        boolean possessive = sentence.isAny(i, "his", "her", "their", "its", "my", "our", "your");
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
    return !token.isWord() || sentence.tag(at) == PartOfSpeech.NUM || EDGES.contains(token.lower());
  }

  /** Returns the words without those at their end that lead on to what was cut off. */
  private @Nullable String words(int from, int to) {
    int last = StrictMath.min(to, tokens.size()) - 1;
    if (sentence.isAny(last + 1, "of") && last > from) {
      last--; // what a part is a part of was cut off
    }
    while (last > from && (leadsOn(last) || isTime(last))) {
      last--;
    }
    if (from > last || from >= tokens.size()) {
      return null;
    }
    if (sentence.lower(last + 1).equals("-")
        && sentence.tag(last + 2).isNoun()
        && sentence.tag(last).isNoun()) {
      last += 2; // "cease-fire"
    }
    boolean named = sentence.tag(last) == PartOfSpeech.PROPN;
    if (named && sentence.tag(last + 1) == PartOfSpeech.ADJ && sentence.tag(last + 2).isNoun()) {
      return null; // "the Elm thermal plant" is no elm
    }
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, last + 1)) {
      boolean hyphen = token.is("-") || !words.isEmpty() && words.charAt(words.length() - 1) == '-';
      boolean joined = hyphen || token.is("'s") || token.is("n't") || token.is("'");
      words.append(words.isEmpty() || joined ? "" : " ");
      words.append(OWNERS.contains(token.lower()) ? "the" : token.text());
    }
    return words.toString();
  }

  /** Whose sentence it is does not show in a label: "on her bus" is "on the bus". */
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "my", "our", "your");

  /** Tells whether a word at the end says when it was, or belongs to one that does. */
  private boolean isTime(int at) {
    boolean which = sentence.isAny(at, "last", "this", "next", "early", "late");
    return CalendarNames.holds(sentence.lower(at))
        || DAYTIMES.contains(sentence.lower(at))
        || which;
  }

  private static final Set<String> DAYTIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "night",
          "morning",
          "afternoon",
          "evening",
          "noon",
          "midnight",
          "midday",
          "week",
          "month",
          "year",
          "weekend",
          "day");

  private boolean leadsOn(int at) {
    boolean describes = sentence.tag(at) == PartOfSpeech.ADJ && sentence.tag(at + 1).isNoun();
    return sentence.leadsOn(at) || describes;
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (i < tokens.size()
        && sentence.tag(i) == PartOfSpeech.ADV
        && !PLACING.contains(sentence.lower(i))) {
      i++;
    }
    return i;
  }
}
