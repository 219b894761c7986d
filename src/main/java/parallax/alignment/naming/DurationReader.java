package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Participles;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.SourceText;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Plurals;
import parallax.language.Token;

/**
 * Reads from a sentence what a time was spent on, worded as a question: "How long the airport was
 * shut", "Time to leave the country", "Years covered".
 */
final class DurationReader {
  /** The most words of what happened. */
  private static final int LONG = 9;

  /** The most words of what is to be done. */
  private static final int SHORT = 5;

  /** What stands before a time in which something happened. */
  private static final Set<String> WITHIN = Set.of("in", "within", "inside");

  /** Verbs that leave somebody a time for something. */
  private static final Set<String> GIVING =
      Set.of(
          "have", "has", "had", "give", "get", "take", "need", "allow", "leave", "grant", "spend");

  /** How far before a time its verb may stand. */
  private static final int NEARBY = 6;

  private static final Set<String> LASTING = Set.of("take", "last");

  /** Verbs whose object is a time. */
  private static final Set<String> FILLING = Set.of("cover", "serve");

  private static final Set<String> STEPS = Set.of("the", "next", "first", "last", "past", "under");

  /** What belongs to the verb before it: "were held up". */
  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "away", "back", "over");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "he", "she", "it", "they", "we", "you", "this", "that", "there", "which", "who",
          "all", "most", "some", "what", "one", "his", "her", "its", "their", "my", "our", "him",
          "them", "me", "us", "nor", "not", "never", "\"", "\u201c", "\u201d");

  private final Corpus corpus;
  private final FigureSentence sentence;
  private final List<Token> tokens;
  private final int first;
  private final int end;

  private DurationReader(Corpus corpus, FigureSentence sentence) {
    this.corpus = corpus;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.first = sentence.first();
    this.end = sentence.end();
  }

  /**
   * A question that the sentence of a time answers.
   *
   * @param asked what is asked for: "How long", "Time"
   * @param words what the sentence says of it
   */
  record Answered(String asked, String words) {
    String label() {
      return asked + " " + words;
    }
  }

  /** Returns the questions that the sentence of a figure answers, the best first. */
  static List<Answered> read(Corpus corpus, QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    return new DurationReader(corpus, FigureSentence.of(source, frame)).read(frame);
  }

  private List<Answered> read(QuantityFrame frame) {
    List<Answered> found = new ArrayList<>();
    add(found, "Time", task());
    int link = first - 1;
    while (link > 0 && STEPS.contains(sentence.lower(link))) {
      link--;
    }
    if (sentence.lower(link).equals("for")) {
      add(found, "How long", clause(link));
    } else if (WITHIN.contains(sentence.lower(link))) {
      add(found, "Time in which", clause(link));
    } else if (LASTING.contains(Lemmas.verb(sentence.lower(first - 1)))) {
      add(found, "How long", clause(first));
    }
    String unit = frame.quantity().unit();
    String done = sentence.lower(first - 1);
    if (unit != null
        && sentence.tag(first - 1) == PartOfSpeech.VERB
        && FILLING.contains(Lemmas.verb(done))) {
      add(found, Phrases.capitalized(Plurals.of(unit)), Participles.regular(Lemmas.verb(done)));
    }
    return found;
  }

  private static void add(List<Answered> found, String asked, @Nullable String words) {
    if (words != null && !ContentWords.of(words).isEmpty()) {
      found.add(new Answered(asked, words));
    }
  }

  /** Returns what is to be done in a time: "to leave the country". */
  private @Nullable String task() {
    if (!sentence.lower(end).equals("to") || sentence.tag(end + 1) != PartOfSpeech.VERB) {
      return null;
    }
    int verb = first - 1;
    while (verb > 0 && first - verb < NEARBY && !sentence.tag(verb).isVerb()) {
      verb--;
    }
    if (!GIVING.contains(Lemmas.verb(sentence.lower(verb)))) {
      return null;
    }
    int stop = end + 2;
    while (stop < tokens.size()
        && stop - end <= SHORT
        && tokens.get(stop).isWord()
        && !Clauses.isOpener(sentence.lower(stop))
        && sentence.tag(stop) != PartOfSpeech.CCONJ
        && sentence.tag(stop) != PartOfSpeech.SCONJ) {
      stop++;
    }
    boolean cut = stop < tokens.size() && stop - end > SHORT;
    while (stop > end + 2 && (sentence.leadsOn(stop - 1) || cut && sentence.tag(stop).isNoun())) {
      stop--;
      cut = false;
    }
    return words(end, stop);
  }

  /** Returns the clause before a token with its subject, null where either can't be told. */
  private @Nullable String clause(int before) {
    int start = before;
    while (start > 0 && !isBoundary(start - 1)) {
      start--;
    }
    int verb = start;
    while (verb < before && !isFinite(verb)) {
      verb++;
    }
    if (verb == before || start == before) {
      return null;
    }
    String subject = "";
    if (verb == start) {
      subject = RELATIVE.contains(sentence.lower(start - 1)) ? subject(start - 1) : "";
      if (subject.isEmpty()) {
        return null;
      }
      subject += " ";
    } else {
      while (start < verb && sentence.isNumber(start)) {
        start++; // the number of the subject is another question
      }
      if (start == verb || !isSubject(start)) {
        return null;
      }
    }
    int stop = before;
    while (stop > verb + 1
        && sentence.leadsOn(stop - 1)
        && !PARTICLES.contains(sentence.lower(stop - 1))) {
      stop--;
    }
    for (int i = start; i < stop; i++) {
      if (!tokens.get(i).isWord() && !isPossessive(i)
          || sentence.isNumber(i)
          || PRONOUNS.contains(sentence.lower(i))) {
        return null;
      }
    }
    String words = words(start, stop);
    boolean whole = words != null && stop - start + Phrases.words(subject) <= LONG;
    return whole ? subject + words : null;
  }

  private boolean isFinite(int at) {
    return sentence.tag(at).isVerb()
        && !sentence.lower(at).endsWith("ing")
        && !sentence.lower(at - 1).equals("to");
  }

  private boolean isSubject(int start) {
    PartOfSpeech tag = sentence.tag(start);
    return (tag == PartOfSpeech.DET || tag == PartOfSpeech.ADJ || tag.isNoun())
        && !PRONOUNS.contains(sentence.lower(start));
  }

  /** Returns the noun phrase that a relative clause is about; empty where none stands there. */
  private String subject(int relative) {
    int start = relative;
    while (start > 0
        && (sentence.tag(start - 1).isNoun() || sentence.tag(start - 1) == PartOfSpeech.ADJ)) {
      start--;
    }
    while (start < relative
        && (sentence.lower(start - 1).equals("-") || sentence.lower(start).endsWith("-old"))) {
      start++; // "a 50-year-old clerk" is a clerk
    }
    if (start == relative || sentence.tag(relative - 1) == PartOfSpeech.ADJ || hasDigit(start)) {
      return "";
    }
    String words = words(start, relative);
    boolean name = sentence.tag(start) == PartOfSpeech.PROPN;
    return words == null ? "" : name ? words : "the " + words;
  }

  private boolean hasDigit(int at) {
    return Character.isDigit(tokens.get(at).text().charAt(0));
  }

  private boolean isBoundary(int at) {
    String lower = sentence.lower(at);
    boolean mark = !tokens.get(at).isWord() && !tokens.get(at).isNumber() && !isPossessive(at);
    boolean joins =
        sentence.tag(at) == PartOfSpeech.CCONJ
            && !(sentence.tag(at - 1).isNoun() && sentence.tag(at + 1).isNoun());
    boolean speech =
        sentence.tag(at) == PartOfSpeech.VERB
            && Concepts.sortOfKey(ContentWords.key(lower)) == Concepts.Sort.SPEECH;
    return mark || joins || speech || Clauses.isOpener(lower) || RELATIVE.contains(lower);
  }

  private boolean isPossessive(int at) {
    return sentence.lower(at).equals("'s") || sentence.lower(at).equals("'");
  }

  /** Returns the words, in small letters at their head unless a name stands there. */
  private @Nullable String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean joined = isPossessive(i) || token.is("n't");
      boolean small = i == from && from == 0 && isCommon(token);
      words.append(words.isEmpty() || joined ? "" : " ");
      words.append(small ? token.lower() : token.text());
    }
    return words.isEmpty() ? null : words.toString();
  }

  /** A word that begins a sentence is no name where it stands in small letters elsewhere. */
  private boolean isCommon(Token token) {
    String small = " " + token.lower();
    String large = " " + token.text();
    boolean plural = !Lemmas.noun(token.lower()).equals(token.lower());
    if (plural && corpus.sources().stream().noneMatch(source -> source.text().contains(large))) {
      return true; // a name would hardly be in the plural, and stand nowhere else
    }
    return ContentWords.isFunctionWord(token.lower())
        || corpus.sources().stream().anyMatch(source -> source.text().contains(small));
  }
}
