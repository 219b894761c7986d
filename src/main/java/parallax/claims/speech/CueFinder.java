package parallax.claims.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.CueSite.Form;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;

/** Finds the marks of speech in the words of a sentence that stand outside quotations. */
final class CueFinder {
  private static final Set<String> MODALS =
      Set.of("would", "could", "should", "might", "may", "can", "must", "cannot", "'d");
  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got");
  private static final Cue ACCORDING =
      new Cue(List.of("according", "to"), EnumSet.of(Frame.BEHIND));
  private static final Cue SAID_BY_NOUN =
      new Cue(List.of("that"), EnumSet.of(Frame.THAT, Frame.TO));

  private static final Set<String> RELAYS = Set.of("quote", "cite");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2015");
  private static final Cue SIGNED = new Cue(List.of("\u2014"), EnumSet.of(Frame.BEHIND));

  /** Behind a verb of speech they make another verb of it: "put off", "wrote down". */
  private static final Set<String> PARTICLES = Set.of("off", "down", "away", "aside", "together");

  private static final Cue HEADLINE = new Cue(List.of(":"), EnumSet.noneOf(Frame.class));

  /** How far a clause is looked through for a verb. */
  private static final int LONGEST_CLAUSE = 30;

  /** The most tokens in a name before a colon. */
  private static final int LONGEST_NAME = 5;

  /** The most tokens between a quotation and a verb whose subject stands between them. */
  private static final int LONGEST_SUBJECT = 7;

  /** The most tokens between "claimed" and "lives". */
  private static final int LONGEST_TOLL = 5;

  /** The most tokens in a name below a quotation. */
  private static final int LONGEST_SIGNATURE = 14;

  private final MarkedSentence sentence;
  private final List<CueSite> sites = new ArrayList<>();

  private CueFinder(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the marks of speech in order. */
  static List<CueSite> find(MarkedSentence sentence) {
    CueFinder finder = new CueFinder(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.quotation(i) == null && sentence.token(i).isWord()) {
        finder.look(i);
      } else if (sentence.is(i, ":") && finder.isHeadline(i)) {
        finder.sites.add(new CueSite(HEADLINE, Form.COLON, i, i, i));
      } else if (sentence.is(i, ":") && finder.isBeforeSource(i)) {
        finder.sites.add(new CueSite(HEADLINE, Form.SOURCE, i, i, i));
      } else if (DASHES.contains(sentence.lower(i)) && finder.isSignature(i)) {
        finder.sites.add(new CueSite(SIGNED, Form.PREPOSITION, i, i, i));
      }
    }
    return finder.sites;
  }

  private void look(int i) {
    String lower = sentence.lower(i);
    if (lower.equals("according") && sentence.is(i + 1, "to")) {
      sites.add(new CueSite(ACCORDING, Form.PREPOSITION, i, i, i + 1));
      return;
    }
    if (lower.equals("words") && sentence.is(i - 1, "the") && sentence.is(i + 1, "of")) {
      sites.add(new CueSite(ACCORDING, Form.PREPOSITION, Math.max(i - 2, 0), i, i + 1));
      return;
    }
    Cue cue = cue(i, lower);
    if (cue != null && (sentence.tag(i).isVerb() || isMistaken(i, cue))) {
      verb(i, cue);
    } else if (cue == null && isBesideQuotation(i) && sentence.tag(i) == PartOfSpeech.VERB) {
      verb(i, Cue.ANY);
    } else if (CueLexicon.isNoun(Lemmas.noun(lower)) && takesClause(i)) {
      sites.add(new CueSite(SAID_BY_NOUN, Form.NOUN, i, i, i));
    }
  }

  /** A name and a colon at the very start of the text. */
  private boolean isHeadline(int colon) {
    boolean name = sentence.sentence().index() == 0 && colon > 0 && colon <= LONGEST_NAME;
    for (int i = 0; i < colon && name; i++) {
      name = sentence.isCapitalized(i);
    }
    return name;
  }

  /** A colon and a source at the end of the first sentence: "Bridge stays shut: officials". */
  private boolean isBeforeSource(int colon) {
    int last = sentence.is(sentence.size() - 1, ".") ? sentence.size() - 2 : sentence.size() - 1;
    if (sentence.sentence().index() > 0 || last <= colon || last > colon + LONGEST_NAME) {
      return false;
    }
    String noun = Lemmas.noun(sentence.lower(last));
    return isSubject(colon + 1, last)
        && sentence.words(0, colon) > LONGEST_NAME
        && (PhraseWords.isDocument(noun) || OfficeReader.isSource(noun));
  }

  /** A dash behind a quotation, and then nothing but a name: "…" — Ruth Hale. */
  private boolean isSignature(int i) {
    boolean behind = i == 0 || sentence.isMark(i - 1) && sentence.quotation(i - 1) != null;
    return behind
        && sentence.quotation(i) == null
        && sentence.isCapitalized(i + 1)
        && sentence.size() - i <= LONGEST_SIGNATURE
        && !sentence.hasVerb(i + 1, sentence.size() - 1);
  }

  /** Any verb may be one of speech where a quotation hangs on it: He banged the door, "…" */
  private boolean isBesideQuotation(int i) {
    int comma = sentence.tag(i + 1) == PartOfSpeech.ADV ? i + 2 : i + 1; // "hit back: "…""
    if (sentence.is(comma, ",") || sentence.is(comma, ":")) {
      boolean led = sentence.is(comma, ":") && sentence.hasFiniteVerb(comma + 2, sentence.size());
      return isLongQuotation(comma + 1) || led && sentence.isMark(comma + 1);
    }
    int mark = i - 1;
    while (mark > 0 && mark > i - LONGEST_SUBJECT && sentence.quotation(mark) == null) {
      mark--;
    }
    boolean asks = sentence.is(mark - 1, "?") || sentence.is(mark - 1, "!");
    boolean attached =
        (sentence.is(mark - 1, ",") || asks) && (isLongQuotation(mark) || isStatement(mark));
    return attached && isSubject(mark + 1, i - 1);
  }

  private boolean isSubject(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.tag(i).isVerb() || sentence.tag(i) == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return true;
  }

  private boolean isLongQuotation(int i) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null && sentence.isMark(i) && quotation.exceedsTerm();
  }

  /** A quotation that opens the sentence and has a verb, however short it is. */
  private boolean isStatement(int mark) {
    Quotation quotation = sentence.quotation(0);
    return quotation != null
        && sentence.isMark(mark)
        && sentence.quotation(mark) == quotation
        && sentence.hasFiniteVerb(1, mark - 1);
  }

  private boolean takesClause(int i) {
    boolean joins =
        sentence.tag(i + 1) == PartOfSpeech.SCONJ
            || sentence.tag(i + 2) == PartOfSpeech.NUM
            || sentence.tag(i + 2) == PartOfSpeech.DET;
    return sentence.is(i + 1, "that") && joins && sentence.tag(i).isNoun();
  }

  private @Nullable Cue cue(int i, String form) {
    for (Cue cue : CueLexicon.verb(form)) {
      boolean whole = true;
      for (int k = 1; k < cue.words().size() && whole; k++) {
        whole = sentence.is(i + k, cue.words().get(k));
      }
      if (whole) {
        return cue;
      }
    }
    return null;
  }

  /** A verb that the tagger took for a noun: "the board estimates that", "residents worry that". */
  private boolean isMistaken(int i, Cue cue) {
    String lower = sentence.lower(i);
    int next = i + cue.words().size();
    boolean that = sentence.is(next, "that");
    if (lower.endsWith("ing")) {
      return that && sentence.is(i - 1, ",");
    }
    boolean inflected = lower.endsWith("s") || lower.endsWith("ed");
    boolean plural = that && sentence.lower(i - 1).endsWith("s");
    boolean subject = sentence.tag(i - 1).isNoun() || sentence.isCapitalized(i - 1);
    if (that && sentence.is(i - 1, ",") && inflected) {
      return i > 2 && !sentence.hasFiniteVerb(0, i - 1); // "Ruth Hale, the mayor, insists that"
    }
    if (!subject || !inflected && !plural && !(that && isPluralBefore(i))) {
      return false;
    }
    int clause = i - 1;
    while (clause > 0 && clause > i - LONGEST_CLAUSE && !sentence.is(clause - 1, ",")) {
      clause--;
    }
    if (sentence.hasFiniteVerb(clause, i - 2)) {
      return false;
    }
    return that
        || sentence.tag(next) == PartOfSpeech.PRON
        || cue.words().size() > 1
        || !sentence.hasFiniteVerb(next, i + LONGEST_CLAUSE);
  }

  /** "officials in the province claim that": the noun that the phrase hangs on is many. */
  private boolean isPluralBefore(int i) {
    int link = i - 1;
    while (link > 0 && (sentence.tag(link).isNoun() || sentence.tag(link) == PartOfSpeech.DET)) {
      link--;
    }
    return sentence.tag(link) == PartOfSpeech.ADP
        && sentence.lower(link - 1).endsWith("s")
        && sentence.tag(link - 1).isNoun();
  }

  private void verb(int i, Cue cue) {
    int start = i;
    boolean negated = false;
    boolean passive = false;
    boolean progressive = false;
    boolean infinitive = false;
    boolean modal = false;
    boolean perfect = false;
    while (start > 0 && sentence.quotation(start - 1) == null && opens(start - 1, start)) {
      start--;
      String lower = sentence.lower(start);
      negated |= lower.equals("not") || lower.endsWith("n't") || lower.equals("never");
      infinitive |= lower.equals("to");
      modal |= MODALS.contains(lower);
      perfect |= lower.equals("have") || lower.equals("has") || lower.equals("had");
      if (FORMS_OF_BE.contains(lower)) {
        passive |= !sentence.lower(i).endsWith("ing");
        progressive = true;
      }
    }
    String form = sentence.lower(i);
    boolean participle = form.endsWith("ing") && !progressive;
    boolean bare = cue.words().contains(form) && !infinitive;
    int end = i + Math.max(cue.words().size(), 1) - 1;
    boolean skipped =
        infinitive
            || passive
            || modal
            || negated && !cue.words().contains("deny")
            || isPassive(end)
            || isForAnonymity(i)
            || start == i && isReduced(i, end)
            || isRelayed(i, cue)
            || isOtherVerb(i, end)
            || isVote(end)
            || isAttribute(start, i)
            || bare && isInfinitive(start, cue)
            || perfect && participle;
    if (!skipped) {
      sites.add(new CueSite(cue, participle ? Form.PARTICIPLE : Form.FINITE, start, i, end));
    }
  }

  /** "was told by": but "said by telephone" says only how. */
  private boolean isPassive(int end) {
    return sentence.is(end + 1, "by") && !PhraseWords.isOccasion(sentence.lower(end + 2));
  }

  /** "people briefed on the talks said": a participle that says more of the noun before it. */
  private boolean isReduced(int verb, int end) {
    if (!sentence.lower(verb).endsWith("ed")
        || !sentence.tag(verb - 1).isNoun()
        || sentence.tag(end + 1) != PartOfSpeech.ADP) {
      return false;
    }
    TokenRange object = new RightPhrases(sentence).startingAt(end + 2);
    int next = object == null ? sentence.size() : object.last() + 1;
    return sentence.tag(next) == PartOfSpeech.VERB && sentence.hasFiniteVerb(next - 1, next);
  }

  /** "a source who asked not to be named": no speech that the article is about. */
  private boolean isForAnonymity(int verb) {
    return sentence.is(verb + 1, "not") && sentence.is(verb + 2, "to")
        || sentence.is(verb + 1, "to") && sentence.is(verb + 2, "remain");
  }

  /** "value-added", "wrote off", "claimed nine lives": the verb is part of another. */
  private boolean isOtherVerb(int verb, int end) {
    boolean compound = sentence.is(verb - 1, "-") && verb > 1 && sentence.isWord(verb - 2);
    boolean particle = PARTICLES.contains(sentence.lower(end + 1)) && verb == end;
    boolean takesLives = false;
    if (sentence.lower(verb).startsWith("claim")) {
      for (int i = end + 1; i <= end + LONGEST_TOLL; i++) {
        takesLives |=
            sentence.is(i, "lives") || sentence.is(i, "life") || sentence.is(i, "victims");
      }
    }
    return compound || particle || takesLives;
  }

  /** "57 said no", "said yes to the plan": how somebody votes. */
  private boolean isVote(int end) {
    boolean vote = sentence.is(end + 1, "yes") || sentence.is(end + 1, "no");
    PartOfSpeech next = sentence.tag(end + 2);
    return vote
        && (next == PartOfSpeech.PUNCT
            || next == PartOfSpeech.CCONJ
            || next == PartOfSpeech.SCONJ
            || sentence.is(end + 2, "to"));
  }

  /** "quoted an officer as saying": the speech is the officer's, and marked by "saying". */
  private boolean isRelayed(int verb, Cue cue) {
    boolean relays = RELAYS.contains(cue.words().isEmpty() ? "" : cue.words().getFirst());
    for (int i = verb + 1; relays && i < verb + LONGEST_SIGNATURE; i++) {
      if (sentence.is(i, "as") && sentence.is(i + 1, "saying")) {
        return true;
      }
      relays = !sentence.tag(i).isVerb();
    }
    return false;
  }

  /** "they should stay, consider the risks and report": verbs that hang on one before. */
  private boolean isInfinitive(int start, Cue cue) {
    return start == 0
        || sentence.tag(start - 1) == PartOfSpeech.CCONJ
        || sentence.is(start - 1, ",") && !cue.takes(Frame.BEHIND, Frame.FIGURE);
  }

  /** "the confirmed toll": a participle before its noun. */
  private boolean isAttribute(int start, int verb) {
    PartOfSpeech before = sentence.tag(start - 1);
    return start == verb
        && (before == PartOfSpeech.DET || before == PartOfSpeech.ADJ)
        && !sentence.is(start - 1, "that")
        && sentence.tag(verb + 1).isNoun();
  }

  /** Tells whether the token belongs to the verb behind it: an auxiliary, an adverb, "to". */
  private boolean opens(int i, int next) {
    String lower = sentence.lower(i);
    return switch (sentence.tag(i)) {
      case AUX -> true;
      case ADV ->
          !PhraseWords.isTime(lower) && !PhraseWords.isPlace(lower)
              || lower.equals("later")
              || lower.equals("recently");
      case PART -> lower.equals("to") || lower.equals("not") || lower.equals("n't");
      case VERB -> FORMS_OF_BE.contains(lower) || lower.startsWith("ha") && lower.length() <= 4;
      default ->
          lower.equals("also") || (lower.equals("then") || lower.equals("first")) && next > 1;
    };
  }
}
