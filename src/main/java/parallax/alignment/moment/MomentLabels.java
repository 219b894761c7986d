package parallax.alignment.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.SourceText;
import parallax.language.FiniteForms;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/** Names a row of dates by what happened then. */
public final class MomentLabels {
  /** So many times of a row are enough to find how it is best said what happened. */
  private static final int SOME = 24;

  /**
   * In so many sentences a word shows whether it is a name; a long text is not read for each row.
   */
  private static final int LOOKED_AT = 100;

  /** The most words of a clause in a label. */
  private static final int LONG = 10;

  /** A clause with fewer words than this is hardly typical of anything. */
  private static final int SHORT = 3;

  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "who",
          "which",
          "after",
          "before",
          "when",
          "while",
          "as",
          "because",
          "but",
          "and",
          "where",
          "since",
          "until",
          "although",
          "though",
          "if",
          "than",
          "or");

  /** Who speaks in a quotation, whom the reader of a label doesn't see. */
  private static final Set<String> SELF = Set.of("i", "we", "you", "my", "our", "us", "me");

  private final Corpus corpus;

  /** Names rows for the sources of a corpus. */
  public MomentLabels(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the question; the noun phrase of "Tuesday's raid on the port" names it best. */
  public String label(List<MomentFrame> question) {
    List<Happening> happenings = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (MomentFrame frame : question.subList(0, StrictMath.min(SOME, question.size()))) {
      Happening happening = happening(frame);
      if (!happening.words().isEmpty()) {
        happenings.add(happening);
        happening.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    Happening best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Happening happening : happenings) {
      double worth = worth(happening, counts);
      if (worth > most) {
        most = worth;
        best = happening;
      }
    }
    if (best == null) {
      return "When";
    }
    return best.clause() ? "When " + best.words() : unit(question) + " of " + best.words();
  }

  /**
   * What happened at a time.
   *
   * @param words a clause, or a noun phrase with its article
   * @param keys its content words, each once
   * @param fault how much is wrong with it as a label
   */
  private record Happening(String words, List<String> keys, boolean clause, double fault) {}

  private static double worth(Happening happening, Map<String, Integer> counts) {
    double shared = 0;
    for (String key : happening.keys()) {
      shared += counts.getOrDefault(key, 0);
    }
    return shared / (happening.keys().size() + SHORT) - happening.fault();
  }

  private Happening happening(MomentFrame frame) {
    String attribute = frame.attribute();
    if (attribute != null) {
      String words = Phrases.cut(attribute);
      return new Happening("the " + words, keys(words), false, -0.5);
    }
    return clause(frame);
  }

  private static List<String> keys(String words) {
    return ContentWords.of(words).stream().distinct().toList();
  }

  private Happening clause(MomentFrame frame) {
    Map<String, PartOfSpeech> tags = tags(frame);
    String about = clean(frame.moment().about());
    List<Token> tokens = new ArrayList<>(Tokenizer.tokenize(about, new Span(0, about.length())));
    while (!tokens.isEmpty()
        && (!tokens.getFirst().isWord() && !tokens.getFirst().isNumber()
            || OPENERS.contains(tokens.getFirst().lower())
            || isLink(tag(tags, tokens.getFirst())) && !isHedge(tokens))) {
      tokens.removeFirst();
    }
    int verb = 0;
    while (verb < tokens.size()
        && (!isFinite(tags, tokens.get(verb)) || isNoun(tokens, tags, verb))) {
      verb++;
    }
    int end = whole(tokens, tags, verb, end(tokens, tags, verb));
    boolean clause = verb < end;
    boolean self = tokens.subList(0, end).stream().anyMatch(token -> SELF.contains(token.lower()));
    double fault = (verb == 0 ? 0.5 : 0) + (self ? 0.5 : 0) + (end < tokens.size() ? 0.1 : 0);
    String words = words(tokens.subList(0, end), about, frame);
    boolean named = clause || words.startsWith("the ") || words.startsWith("a ");
    return new Happening(named ? words : articled(words), keys(words), clause, fault);
  }

  private static String articled(String words) {
    boolean name = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    return words.isEmpty() || name || words.startsWith("an ") ? words : "the " + words;
  }

  /** The time itself is left out of what happened, and of "Friday's vote" the "'s" remains. */
  private static String clean(String about) {
    return about.replace(" 's ", " ").replace(" \u2019s ", " ");
  }

  private static boolean isLink(PartOfSpeech tag) {
    return tag == PartOfSpeech.ADP || tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.CCONJ;
  }

  /** "at least 130 people died" opens with a hedge. */
  private static boolean isHedge(List<Token> tokens) {
    return tokens.size() > 1 && (tokens.get(1).is("least") || tokens.get(1).is("most"));
  }

  private static boolean isFinite(Map<String, PartOfSpeech> tags, Token token) {
    boolean owner = token.is("'s") || !token.isWord();
    boolean verb = !owner && tag(tags, token).isVerb() && !token.lower().endsWith("ing");
    return verb || !owner && FiniteForms.holds(token.lower());
  }

  /** "Anti-terror measures" are no clause, though "measures" may be a verb. */
  private static boolean isNoun(List<Token> tokens, Map<String, PartOfSpeech> tags, int at) {
    boolean described =
        at > 0 && tag(tags, tokens.get(at - 1)) == PartOfSpeech.ADJ
            || at > 0 && tokens.get(at - 1).lower().indexOf('-') > 0
            || at > 1 && tokens.get(at - 2).is("-");
    boolean owned = at > 0 && tokens.get(at - 1).is("'s");
    return owned || described && tokens.get(at).lower().endsWith("s");
  }

  private static PartOfSpeech tag(Map<String, PartOfSpeech> tags, Token token) {
    return tags.getOrDefault(token.lower(), PartOfSpeech.X);
  }

  private Map<String, PartOfSpeech> tags(MomentFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    int sentence = source.sentenceAt(frame.claim().span().start());
    Map<String, PartOfSpeech> tags = new HashMap<>();
    List<Token> tokens = source.tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      tags.putIfAbsent(tokens.get(i).lower(), source.tags(sentence).get(i));
    }
    return tags;
  }

  /** Returns where the clause ends: before another one, and before it becomes too long. */
  private static int end(List<Token> tokens, Map<String, PartOfSpeech> tags, int verb) {
    int end = 0;
    int words = 0;
    int phrase = 0;
    while (end < tokens.size() && words < LONG) {
      Token token = tokens.get(end);
      boolean mark = !token.isWord() && !token.isNumber() && isBreak(token);
      if (mark && end > verb || end > verb + 1 && OPENERS.contains(token.lower())) {
        return trimmed(tokens, tags, end);
      }
      phrase = end > verb + 1 && tag(tags, token) == PartOfSpeech.ADP ? end : phrase;
      words += token.isWord() || token.isNumber() ? 1 : 0;
      end++;
    }
    boolean cut = end < tokens.size();
    return trimmed(tokens, tags, cut && phrase > 0 ? phrase : end);
  }

  /** Returns the end, or where "between" stands if it lost its second part. */
  private static int whole(List<Token> tokens, Map<String, PartOfSpeech> tags, int verb, int end) {
    for (int i = verb + 1; i < end; i++) {
      boolean both = tokens.subList(i, end).stream().anyMatch(token -> token.is("and"));
      if (tokens.get(i).is("between") && !both) {
        return trimmed(tokens, tags, i);
      }
    }
    return end;
  }

  private static boolean isBreak(Token token) {
    return switch (token.text()) {
      case "-", "$", "\u20ac", "\u00a3", "%", "/", "'" -> false;
      default -> true;
    };
  }

  private static int trimmed(List<Token> tokens, Map<String, PartOfSpeech> tags, int end) {
    int last = end;
    while (last > 1 && leadsOn(tag(tags, tokens.get(last - 1)))) {
      last--;
    }
    return last;
  }

  private static boolean leadsOn(PartOfSpeech tag) {
    return switch (tag) {
      case DET, ADP, AUX, CCONJ, SCONJ, PART, PUNCT, SYM -> true;
      default -> false;
    };
  }

  /** Returns the words as they stand, in small letters at their head unless a name stands there. */
  private String words(List<Token> tokens, String about, MomentFrame frame) {
    if (tokens.isEmpty()) {
      return "";
    }
    String words = Phrases.line(about.substring(tokens.getFirst().start(), tokens.getLast().end()));
    Token first = tokens.getFirst();
    return first.isCapitalized() && words.startsWith(first.text()) && isCommon(first, frame)
        ? first.lower() + words.substring(first.text().length())
        : words;
  }

  /** A word that begins a sentence is no name where it stands in small letters elsewhere. */
  private boolean isCommon(Token word, MomentFrame frame) {
    if (word.is("i")) {
      return false;
    }
    if (ContentWords.isFunctionWord(word.lower())) {
      return true;
    }
    SourceText source = corpus.sources().get(frame.source());
    int sentences = StrictMath.min(LOOKED_AT, source.sentenceCount());
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (Token token : source.tokens(sentence)) {
        if (token.text().equals(word.lower())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns what is asked for: a year, a month or a day. */
  private static String unit(List<MomentFrame> question) {
    int years = 0;
    int days = 0;
    for (MomentFrame frame : question) {
      years += frame.isYear() ? 1 : 0;
      days += frame.isDay() ? 1 : 0;
    }
    return 2 * years > question.size() ? "Year" : 2 * days >= question.size() ? "Day" : "Time";
  }

  /** Returns what tells the row from others of the same label: the words of the time. */
  public String detail(List<MomentFrame> question) {
    MomentFrame first = question.getFirst();
    return Phrases.line(first.claim().span().of(corpus.sources().get(first.source()).text()));
  }
}
