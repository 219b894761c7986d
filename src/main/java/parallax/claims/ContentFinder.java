package parallax.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.CueSite.Form;
import parallax.language.PartOfSpeech;

/** Finds what is said at a mark of speech, in front of it or behind it. */
final class ContentFinder {
  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "where", "when", "who", "which");
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "while", "as", "though", "although", "so", "because", "yet");

  /** Words in marks up to this many characters may be a name or a term. */
  private static final int LONGEST_TERM = 24;

  private final MarkedSentence sentence;
  private final NounPhrases phrases;

  ContentFinder(MarkedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  /**
   * Puts together what is said.
   *
   * @param said the mark of speech and its speaker
   * @param from place of the first token that may belong to what is said
   * @param to place behind the last token that may
   */
  SpeechAct find(Said said, int from, int to) {
    int left = leftEnd(said, from);
    TokenRange addressee = null;
    TokenRange content = null;
    int right = said.end() + 1;
    if (said.site().form() == Form.PREPOSITION) {
      content = left < from ? behindComma(right, to) : null;
    } else if (said.site().form() == Form.PARTICIPLE
        || !said.inverted() && !isAside(right, left >= from) && !endsQuotation(left)) {
      addressee = addressee(said.site().cue(), right, to);
      int start = addressee == null ? right : addressee.last() + 1;
      content = right(said.site(), right, start, to);
    }
    boolean behind = content == null;
    boolean detached = said.site().form() == Form.PARTICIPLE && sentence.quotation(left) == null;
    if (behind && said.site().cue().takes(Frame.BEHIND) && left >= from && !detached) {
      content = left(said, from, left, to);
    }
    if (content == null && sentence.is(said.start() - 1, "as") && sentence.is(right, ",")) {
      content = behindComma(right, to);
    }
    return new SpeechAct(
        sentence, said.site(), said.speaker(), said.apposition(), addressee, content, behind);
  }

  /** Returns the last token before the comma or mark in front of speaker and verb, or -1. */
  private int leftEnd(Said said, int from) {
    int end = partedBefore(said, from);
    int first = opening(from, end);
    boolean introduction =
        first <= end
            && sentence.quotation(first) == null
            && !sentence.hasFiniteVerb(first - 1, end)
            && sentence.hasVerb(said.end() + 1, sentence.size() - 1);
    return introduction && !sentence.is(said.end() + 1, ",") ? -1 : end;
  }

  private int partedBefore(Said said, int from) {
    int i = said.start() - 1;
    if (sentence.is(i, "as") || sentence.is(i, "so")) {
      i--;
    }
    if (i < from) {
      return -1;
    }
    boolean bare = said.site().form() == Form.PREPOSITION;
    boolean parted =
        sentence.is(i, ",")
            || sentence.isMark(i)
            || sentence.is(i, "-")
            || sentence.is(i, "\u2013")
            || sentence.is(i, "\u2014");
    return parted ? i - 1 : bare ? i : -1;
  }

  /** "…, she said as the vote began": behind the verb stands when or where, not what. */
  private boolean isAside(int right, boolean hasLeft) {
    if (right >= sentence.size()) {
      return true;
    }
    if (!hasLeft) {
      return false;
    }
    int i = right;
    while (sentence.tag(i) == PartOfSpeech.ADV || NounPhrases.isTime(sentence.lower(i))) {
      i++;
    }
    if (sentence.is(i, ",") || sentence.is(i, ".")) {
      return i == right || !sentence.is(i, ",") || sentence.quotation(i + 1) == null;
    }
    return sentence.tag(i) == PartOfSpeech.ADP && !sentence.is(i, "that")
        || sentence.tag(i) == PartOfSpeech.SCONJ
            && !sentence.is(i, "that")
            && !QUESTION_WORDS.contains(sentence.lower(i));
  }

  /** Tells whether a quotation of more than a term ends with the token. */
  private boolean endsQuotation(int last) {
    Quotation quotation = sentence.quotation(last);
    return quotation != null
        && quotation.inner().length() > LONGEST_TERM
        && quotation != sentence.quotation(last + 2);
  }

  private @Nullable TokenRange addressee(Cue cue, int right, int to) {
    if (!cue.takes(Frame.ADDRESSED)) {
      return null;
    }
    int start = sentence.is(right, "to") ? right + 1 : right;
    TokenRange phrase = sentence.is(right, "that") ? null : phrases.startingAt(start);
    if (phrase == null || phrase.last() >= to || sentence.quotation(start) != null) {
      return null;
    }
    boolean tell = !cue.takes(Frame.CLAUSE) || cue.words().getFirst().equals("tell");
    int next = phrase.last() + 1;
    boolean contentFollows =
        next >= to
            || sentence.is(next, "that")
            || sentence.quotation(next) != null
            || sentence.tag(next) == PartOfSpeech.PUNCT
            || QUESTION_WORDS.contains(sentence.lower(next));
    return tell || contentFollows || start > right ? phrase : null;
  }

  private @Nullable TokenRange right(CueSite site, int right, int start, int to) {
    Cue cue = site.cue();
    TokenRange found = null;
    if (cue.takes(Frame.CLAUSE, Frame.THAT)) {
      found = clauseWithMark(start, to);
    }
    if (found == null && cue.takes(Frame.BEHIND, Frame.CLAUSE, Frame.THAT)) {
      found = quoted(start, to);
    }
    if (found == null && cue.takes(Frame.TO) && isInfinitive(adverbs(start))) {
      found = range(adverbs(start), to);
    }
    if (found == null && cue.takes(Frame.OBJECT_TO)) {
      found = afterObject(right, to, "to");
    }
    if (found == null && cue.takes(Frame.CLAUSE)) {
      found = bareClause(start, to);
    }
    if (found == null && cue.takes(Frame.THAT) && isClause(start, to)) {
      found = range(start, to);
    }
    if (found == null && cue.takes(Frame.OBJECT_OF)) {
      found = afterObject(right, to, "of");
    }
    if (found == null && cue.takes(Frame.OBJECT_FOR) && afterObject(right, to, "for") != null) {
      found = range(right, to);
    }
    if (found == null && cue.takes(Frame.OBJECT_AS) && afterObject(right, to, "as") != null) {
      found = range(right, to);
    }
    if (found == null && cue.takes(Frame.NAMED)) {
      found = named(right, to);
    }
    if (found == null && cue.takes(Frame.GERUND) && isGerund(start)) {
      found = range(start, to);
    }
    if (found == null && cue.takes(Frame.NOUN)) {
      found = noun(start, to);
    }
    return found;
  }

  private @Nullable TokenRange clauseWithMark(int start, int to) {
    for (int i = start; i < to && i < start + 24; i++) {
      boolean that = sentence.is(i, "that") && sentence.tag(i) != PartOfSpeech.DET;
      if (that && (i == start || !isRelative(i))) {
        return range(i + 1, to);
      }
      if (i == start && QUESTION_WORDS.contains(sentence.lower(i))) {
        return range(i, to);
      }
      if (sentence.quotation(i) != null
          || sentence.tag(i).isVerb() && !sentence.lower(i).endsWith("ed")
          || sentence.is(i, ";")
          || sentence.is(i, "and")) {
        return null;
      }
    }
    return null;
  }

  /** "a plan that failed": behind a noun and before a verb, "that" is a relative pronoun. */
  private boolean isRelative(int i) {
    return sentence.tag(i) == PartOfSpeech.PRON && sentence.tag(i + 1).isVerb();
  }

  /** A quotation that follows the verb, maybe behind a comma, a colon or a circumstance. */
  private @Nullable TokenRange quoted(int start, int to) {
    int i = start;
    while (i < to && sentence.quotation(i) == null) {
      if (sentence.tag(i).isVerb() || sentence.is(i, ";")) {
        return null;
      }
      i++;
    }
    if (i >= to || i == start) {
      return i < to ? range(i, to) : null;
    }
    boolean led = sentence.is(i - 1, ",") || sentence.is(i - 1, ":");
    return led ? range(i, to) : null;
  }

  private @Nullable TokenRange bareClause(int start, int to) {
    int i = start;
    if (sentence.is(i, ":")) {
      return range(i + 1, to);
    }
    i = circumstance(i, to);
    if (i >= to || sentence.tag(i) == PartOfSpeech.PUNCT && !sentence.isMark(i)) {
      return null;
    }
    boolean opens =
        switch (sentence.tag(i)) {
          case NOUN, PROPN, PRON, DET, ADJ, NUM, ADV, SCONJ, X, SYM, PUNCT, PART -> true;
          case VERB -> true;
          case ADP -> sentence.words(i, to - 1) > 6;
          default -> false;
        };
    return opens && sentence.hasVerb(i + 1, to - 1) ? range(i, to) : null;
  }

  /** A noun phrase and a finite verb right behind it. */
  private boolean isClause(int start, int to) {
    TokenRange subject = start < to ? phrases.startingAt(start) : null;
    int verb = subject == null ? to : adverbs(subject.last() + 1);
    return verb < to
        && (sentence.tag(verb) == PartOfSpeech.AUX
            || sentence.tag(verb) == PartOfSpeech.VERB && sentence.hasFiniteVerb(verb - 1, verb));
  }

  /** Skips when and where: "said on Monday", "said in a statement late Friday". */
  private int circumstance(int start, int to) {
    int i = start;
    while (i < to) {
      if (NounPhrases.isTime(sentence.lower(i)) && !sentence.isCapitalized(i + 1)) {
        i++;
      } else if (sentence.tag(i) == PartOfSpeech.ADP && !sentence.is(i + 1, "least")) {
        TokenRange phrase = phrases.startingAt(i + 1);
        if (phrase == null || !phrases.isCircumstance(phrase.first(), phrase.last())) {
          return i;
        }
        i = phrase.last() + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private int adverbs(int start) {
    int i = start;
    while (sentence.tag(i) == PartOfSpeech.ADV || NounPhrases.isTime(sentence.lower(i))) {
      i++;
    }
    return i;
  }

  private boolean isInfinitive(int i) {
    return sentence.is(i, "to")
        && (sentence.tag(i + 1).isVerb()
            || sentence.tag(i + 1) == PartOfSpeech.ADV && sentence.tag(i + 2).isVerb());
  }

  private boolean isGerund(int i) {
    return sentence.tag(i).isVerb() && sentence.lower(i).endsWith("ing");
  }

  /** Returns what stands behind an object and this preposition. */
  private @Nullable TokenRange afterObject(int right, int to, String preposition) {
    for (int i = right + 1; i < to && i < right + 20; i++) {
      if (sentence.is(i, preposition) && (!preposition.equals("to") || isInfinitive(i))) {
        return preposition.equals("to") ? range(i, to) : range(i + 1, to);
      }
      if (sentence.tag(i).isVerb() || sentence.is(i, ",") || sentence.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  private @Nullable TokenRange named(int right, int to) {
    TokenRange object = phrases.startingAt(right);
    if (object == null || object.last() + 1 >= to) {
      return sentence.quotation(right) == null ? null : range(right, to);
    }
    int next = object.last() + 1;
    boolean described =
        sentence.isMark(next)
            || switch (sentence.tag(next)) {
              case DET, ADJ, NOUN, PROPN, PRON -> true;
              default -> false;
            };
    return described ? range(right, to) : null;
  }

  private @Nullable TokenRange noun(int start, int to) {
    if (start >= to || sentence.tag(start) == PartOfSpeech.PUNCT && !sentence.isMark(start)) {
      return null;
    }
    TokenRange object = phrases.startingAt(start);
    boolean starts = object != null || sentence.isMark(start) || isGerund(start);
    return starts && sentence.words(start, to - 1) > 3 ? range(start, to) : null;
  }

  /** "According to the mayor, the bridge is closed": what follows the comma. */
  private @Nullable TokenRange behindComma(int start, int to) {
    for (int i = start; i < to && i < start + 30; i++) {
      if (sentence.is(i, ",") && sentence.hasVerb(i + 1, to - 1)) {
        return range(i + 1, to);
      }
    }
    return sentence.hasVerb(start, to - 1) ? range(start, to) : null;
  }

  private @Nullable TokenRange left(Said said, int from, int end, int to) {
    int first = opening(from, end);
    if (first > end) {
      return null;
    }
    boolean goesOn =
        sentence.is(said.end() + 1, ",")
            && !sentence.hasVerb(first, end)
            && sentence.hasVerb(said.end() + 2, to - 1);
    return goesOn ? range(first, to) : range(first, end + 1);
  }

  /** Returns the first token that is neither a sign nor a conjunction. */
  private int opening(int from, int end) {
    int first = from;
    while (first <= end
        && (sentence.tag(first) == PartOfSpeech.PUNCT && !sentence.isMark(first)
            || opensClause(first))) {
      first++;
    }
    return first;
  }

  private boolean opensClause(int first) {
    String lower = sentence.lower(first);
    return first > 0 ? CONJUNCTIONS.contains(lower) : lower.equals("but") || lower.equals("and");
  }

  /** Returns the tokens from one to before another, without signs at the end. */
  private @Nullable TokenRange range(int first, int to) {
    int last = to - 1;
    while (last >= first
        && (CONJUNCTIONS.contains(sentence.lower(last))
            || !sentence.isWord(last) && !sentence.isMark(last) && !isClosing(last))) {
      last--;
    }
    int start = first;
    while (start <= last && (sentence.is(start, ",") || sentence.is(start, ":"))) {
      start++;
    }
    return start <= last ? new TokenRange(start, last) : null;
  }

  private boolean isClosing(int i) {
    return sentence.is(i, ")") || sentence.is(i, "%") || sentence.quotation(i) != null;
  }
}
