package parallax.claims.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;

/** Finds what is said behind a mark of speech, in the frames that it can take. */
final class RightContent {
  static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "where", "when", "who", "which");

  /** So many words behind a verb of speech are a clause, even where no verb is seen in them. */
  private static final int FEWEST_WORDS = 5;

  private final MarkedSentence sentence;
  private final RightPhrases phrases;
  private final ToldFigures figures;

  RightContent(MarkedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new RightPhrases(sentence);
    this.figures = new ToldFigures(sentence);
  }

  /** Tells whether behind the verb, and when or where it was, stands clearly a clause. */
  boolean startsClause(int right, int to) {
    int start = circumstance(right, to);
    return sentence.is(start, "that") || isClause(start, to);
  }

  /** Returns who is addressed right behind the verb, or null if nobody is. */
  @Nullable TokenRange addressee(Cue cue, int right, int to) {
    if (!cue.takes(Frame.ADDRESSED)) {
      return null;
    }
    int start = sentence.is(right, "to") ? right + 1 : right;
    TokenRange phrase = sentence.is(right, "that") ? null : phrases.startingAt(start);
    if (phrase == null
        || phrase.last() >= to
        || PhraseWords.isTime(sentence.lower(start))
        || sentence.quotation(start) != null) {
      return null;
    }
    boolean tell = !cue.takes(Frame.CLAUSE) || cue.words().getFirst().equals("tell");
    int next = phrase.last() + 1;
    boolean contentFollows =
        sentence.is(next, "that")
            || sentence.quotation(next) != null
            || QUESTION_WORDS.contains(sentence.lower(next));
    return tell || contentFollows || start > right ? phrase : null;
  }

  /**
   * Returns what is said, or null if nothing the verb can take stands there.
   *
   * @param right place behind the verb
   * @param start the same, behind who is addressed
   * @param to place behind the last token that may belong to what is said
   */
  @Nullable TokenRange find(CueSite site, int right, int start, int to) {
    Cue cue = site.cue();
    TokenRange found = null;
    if (cue.takes(Frame.CLAUSE, Frame.THAT)) {
      found = clauseWithMark(start, to);
    }
    if (found == null && cue.takes(Frame.BEHIND, Frame.CLAUSE, Frame.THAT)) {
      found = quoted(cue, start, to);
    }
    if (found == null && cue.takes(Frame.TO) && isInfinitive(adverbs(start))) {
      found = sentence.range(adverbs(start), deedEnd(adverbs(start) + 2, to));
    }
    if (found == null && cue.takes(Frame.OBJECT_TO)) {
      found = afterObject(right, to, "to");
    }
    if (found == null && cue.takes(Frame.CLAUSE) && !(isDeed(cue) && figures.isNumber(start))) {
      found = bareClause(cue, start, to);
    }
    if (found == null && cue.takes(Frame.CLAUSE, Frame.THAT) && isClause(start, to)) {
      found = sentence.range(start, to);
    }
    if (found == null && cue.takes(Frame.OBJECT_OF)) {
      found = afterObject(right, objectEnd(right, to), "of");
    }
    if (found == null && cue.takes(Frame.OBJECT_FOR) && afterObject(right, to, "for") != null) {
      found = sentence.range(right, to);
    }
    if (found == null && cue.takes(Frame.OBJECT_AS) && afterObject(right, to, "as") != null) {
      found = sentence.range(right, to);
    }
    if (found == null && cue.takes(Frame.FIGURE) && figures.isPut(right, to)) {
      found = sentence.range(right, partEnd(right, to));
    }
    if (found == null && cue.takes(Frame.COUNT) && figures.isCounted(start, to)) {
      found = sentence.range(start, partEnd(start, to));
    }
    if (found == null && cue.takes(Frame.NAMED)) {
      found = named(right, to);
    }
    if (found == null && cue.takes(Frame.GERUND) && isGerund(start)) {
      found = sentence.range(start, to);
    }
    if (found == null && cue.takes(Frame.NOUN) && !(isDeed(cue) && figures.isNumber(start))) {
      found = noun(start, to);
    }
    return found;
  }

  private @Nullable TokenRange clauseWithMark(int start, int to) {
    for (int i = start; i < to && i < start + 24; i++) {
      boolean pointing = sentence.tag(i) == PartOfSpeech.DET && !figures.isNumber(i + 1);
      boolean that = sentence.is(i, "that") && !pointing;
      if (that && (i == start || !isRelative(i))) {
        return sentence.range(i + 1, to);
      }
      if (i == start && QUESTION_WORDS.contains(sentence.lower(i))) {
        return sentence.range(i, to);
      }
      if (isStatement(i)
          || sentence.is(i, "but")
          || sentence.tag(i).isVerb() && !sentence.lower(i).endsWith("ed")
          || sentence.is(i, ";")
          || sentence.is(i, "and")) {
        return null;
      }
    }
    return null;
  }

  private boolean isStatement(int i) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null && quotation.exceedsTerm();
  }

  /** "a plan that failed": behind a noun and before a verb, "that" is a relative pronoun. */
  private boolean isRelative(int i) {
    boolean score = figures.isNumber(i - 1) && sentence.is(i - 2, "-"); // "ruled 5-2 that"
    boolean noun = sentence.tag(i - 1) == PartOfSpeech.NOUN || figures.isNumber(i - 1) && !score;
    boolean circumstance =
        PhraseWords.isTime(sentence.lower(i - 1)) || PhraseWords.isOccasion(sentence.lower(i - 1));
    return sentence.tag(i) == PartOfSpeech.PRON
        && (sentence.tag(i + 1).isVerb() || noun && !circumstance);
  }

  /** A quotation that follows the verb, maybe behind a comma, a colon or a circumstance. */
  private @Nullable TokenRange quoted(Cue cue, int start, int to) {
    int i = start;
    while (i < to && sentence.quotation(i) == null) {
      boolean verb = sentence.tag(i).isVerb() && !sentence.is(i, "following");
      if (verb || sentence.is(i, ";")) {
        return null;
      }
      i++;
    }
    Quotation quotation = sentence.quotation(i);
    if (i >= to
        || quotation == null
        || i == start && !quotation.exceedsTerm() && cue.takes(Frame.NOUN, Frame.CLAUSE)) {
      return null;
    }
    if (i == start) {
      return sentence.range(i, to);
    }
    boolean led =
        sentence.is(i - 1, ",") || sentence.is(i - 1, ":") || circumstance(start, to) == i;
    return led ? sentence.range(i, to) : null;
  }

  private @Nullable TokenRange bareClause(Cue cue, int start, int to) {
    int i = start;
    if (sentence.is(i, ":")) {
      return sentence.range(i + 1, to);
    }
    i = circumstance(i, to);
    if (sentence.is(i, "that") && i > start) {
      i++; // "told the agency by phone that the road was shut"
    }
    if (i >= to || sentence.tag(i) == PartOfSpeech.PUNCT && !sentence.isMark(i)) {
      return null;
    }
    boolean opens =
        switch (sentence.tag(i)) {
          case NOUN, PROPN, PRON, DET, ADJ, NUM, ADV, SCONJ, X, SYM, PUNCT -> true;
          case VERB -> true;
          case ADP -> isHedge(i) || sentence.words(i, to - 1) > 6;
          default -> false;
        };
    boolean title = sentence.isCapitalized(start - 1);
    boolean clause = sentence.hasVerb(i + 1, to - 1) || !title && isVerbMissed(cue, i, to);
    return opens && clause ? sentence.range(i, to) : null;
  }

  /** "at least 40 people had died", "up to 40". */
  private boolean isHedge(int i) {
    return sentence.is(i + 1, "least")
        || sentence.is(i + 1, "most")
        || sentence.is(i, "up") && sentence.is(i + 1, "to");
  }

  /** Many words behind a verb that takes nothing but clauses are one, whatever the tagger says. */
  private boolean isVerbMissed(Cue cue, int start, int to) {
    boolean noun =
        switch (sentence.tag(start)) {
          case DET, NUM, PROPN, NOUN, ADP, SYM -> true;
          case VERB -> sentence.lower(start).endsWith("s");
          default -> false;
        };
    return noun
        && cue.takes(Frame.BEHIND)
        && !cue.takes(Frame.NOUN)
        && sentence.words(start, to - 1) >= FEWEST_WORDS;
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
      if (PhraseWords.isTime(sentence.lower(i)) && !sentence.isCapitalized(i + 1)) {
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

  /** "threatened to leave and was won over": where a verb of the same subject goes on. */
  private int deedEnd(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean joined = sentence.is(i, "and") || sentence.is(i, "but");
      if (joined && sentence.tag(i + 1) == PartOfSpeech.AUX && sentence.quotation(i) == null) {
        return i;
      }
    }
    return to;
  }

  private int adverbs(int start) {
    int i = start;
    while (sentence.tag(i) == PartOfSpeech.ADV || PhraseWords.isTime(sentence.lower(i))) {
      i++;
    }
    return i;
  }

  private boolean isInfinitive(int i) {
    return sentence.is(i, "to")
        && (sentence.tag(i + 1).isVerb()
            || sentence.isMark(i + 1)
            || sentence.tag(i + 1) == PartOfSpeech.ADV && sentence.tag(i + 2).isVerb());
  }

  /** "called on both sides to stop fighting": the tagger took the infinitive for a noun. */
  private boolean isNounForVerb(int i) {
    boolean object =
        switch (sentence.tag(i + 1)) {
          case DET, NUM, VERB, PROPN -> true;
          default -> sentence.isPronoun(i + 1) || PhraseWords.isPossessive(sentence.lower(i + 1));
        };
    return object
        && sentence.tag(i) == PartOfSpeech.NOUN
        && Lemmas.noun(sentence.lower(i)).equals(sentence.lower(i));
  }

  private boolean isGerund(int i) {
    boolean object = sentence.tag(i) == PartOfSpeech.NOUN && opensNounPhrase(i + 1);
    return sentence.lower(i).endsWith("ing") && (sentence.tag(i).isVerb() || object);
  }

  /**
   * "demanded $3 billion", "dismissed four counts": deeds, while "reported four deaths" is told.
   */
  private static boolean isDeed(Cue cue) {
    return cue.takes(Frame.TO) || !cue.takes(Frame.CLAUSE);
  }

  /** Returns the place of the semicolon that ends what an object is, else of the end. */
  private int partEnd(int from, int to) {
    int i = from;
    while (i < to && (!sentence.is(i, ";") || sentence.quotation(i) != null)) {
      i++;
    }
    return i;
  }

  private boolean opensNounPhrase(int i) {
    return switch (sentence.tag(i)) {
      case DET, NUM, NOUN, PROPN, ADJ -> true;
      default -> false;
    };
  }

  /** Returns what stands behind an object and this preposition. */
  private @Nullable TokenRange afterObject(int right, int to, String preposition) {
    if (preposition.equals("to") && sentence.is(right, "of")) {
      return null; // "tells of a race to save"
    }
    for (int i = right + 1; i < to && i < right + 20; i++) {
      if (sentence.is(i, preposition)
          && (!preposition.equals("to") || isInfinitive(i) || isNounForVerb(i + 1))) {
        return preposition.equals("to") ? sentence.range(i, to) : sentence.range(i + 1, to);
      }
      boolean parted = sentence.is(i, ",") && !preposition.equals("of");
      if (sentence.tag(i).isVerb() || parted || sentence.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  /** Something, and behind it a name, an adjective or words in marks: "called it a "disgrace"". */
  private @Nullable TokenRange named(int right, int to) {
    TokenRange object = phrases.startingAt(right);
    int next = object == null ? right : object.last() + 1;
    boolean described =
        switch (sentence.tag(next)) {
          case DET, ADJ, NOUN, PROPN, PRON -> object != null && next < to;
          default -> false;
        };
    for (int i = next; i < to && !described && !sentence.tag(i).isVerb(); i++) {
      described =
          sentence.isMark(i) || sentence.tag(i) == PartOfSpeech.DET && sentence.tag(i - 1).isNoun();
    }
    return described ? sentence.range(right, to) : null;
  }

  /**
   * Returns where an object ends: before a semicolon, a clause that says when, or what the outlet
   * adds behind a comma ("of bombing the plant, an attack that killed two").
   */
  private int objectEnd(int start, int to) {
    int end = partEnd(start, to);
    for (int i = start + 1; i + 2 < end; i++) {
      if (sentence.quotation(i) != null) {
        continue;
      }
      boolean when =
          sentence.is(i, "as") && sentence.tag(i) == PartOfSpeech.SCONJ
              || sentence.is(i, "after")
              || sentence.is(i, "when");
      if (when && sentence.hasFiniteVerb(i + 1, end - 1) || opensOccasion(i)) {
        return i;
      }
      boolean added = sentence.is(i, ",") && sentence.tag(i + 1) == PartOfSpeech.DET;
      TokenRange noun = added ? phrases.startingAt(i + 1) : null;
      if (noun != null && sentence.is(noun.last() + 1, "that")) {
        return i;
      }
    }
    return end;
  }

  /** "promised an answer in a televised address". */
  private boolean opensOccasion(int i) {
    TokenRange phrase = sentence.is(i, "in") ? phrases.startingAt(i + 1) : null;
    return phrase != null && PhraseWords.isOccasion(sentence.lower(phrase.last()));
  }

  /** Returns what stands behind a verb up to where an object ends. */
  @Nullable TokenRange object(int start, int to) {
    return sentence.range(start, objectEnd(start, to));
  }

  private @Nullable TokenRange noun(int start, int to) {
    if (start >= to || sentence.tag(start) == PartOfSpeech.PUNCT && !sentence.isMark(start)) {
      return null;
    }
    TokenRange object = phrases.startingAt(start);
    boolean starts = object != null || sentence.isMark(start) || isGerund(start);
    int end = objectEnd(start, to);
    return starts && sentence.words(start, end - 1) > 3 ? sentence.range(start, end) : null;
  }

  /** "According to the mayor, the bridge is closed": what follows the comma. */
  @Nullable TokenRange behindComma(int start, int to) {
    for (int i = start; i < to && i < start + 30; i++) {
      boolean relative = sentence.is(i + 1, "which") || sentence.is(i + 1, "who");
      if (sentence.is(i, ",") && !relative && sentence.hasVerb(i + 1, to - 1)) {
        return sentence.range(i + 1, to);
      }
    }
    return sentence.hasVerb(start, to - 1) ? sentence.range(start, to) : null;
  }
}
