package parallax.claims.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.CueSite.Form;
import parallax.claims.speech.Somebody.Degree;
import parallax.language.PartOfSpeech;

/** Finds who speaks at a mark of speech. */
final class SpeakerFinder {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final MarkedSentence sentence;
  private final LeftPhrases before;
  private final RightPhrases behind;
  private final Parentheses parentheses;
  private final Somebody somebody;

  SpeakerFinder(MarkedSentence sentence) {
    this.sentence = sentence;
    this.before = new LeftPhrases(sentence);
    this.behind = new RightPhrases(sentence);
    this.parentheses = new Parentheses(sentence);
    this.somebody = new Somebody(sentence);
  }

  /**
   * Finds who speaks.
   *
   * @param site the mark of speech
   * @param earlier those found before it in the same sentence
   */
  Said find(CueSite site, List<Said> earlier) {
    return switch (site.form()) {
      case PREPOSITION -> behind(site);
      case NOUN -> owner(site);
      case COLON -> new Said(site, new TokenRange(0, site.start() - 1), null, true);
      case SOURCE -> new Said(site, behind.speakerStartingAt(site.end() + 1), null, true);
      case PARTICIPLE -> shared(site, earlier);
      case FINITE -> finite(site, earlier);
    };
  }

  /** Tells whether a text, poll or the like speaks, not somebody. */
  boolean isDocument(TokenRange speaker) {
    for (int i = speaker.first(); i <= speaker.last(); i++) {
      if (PhraseWords.isDocument(sentence.lower(i))) {
        return true;
      }
      if (sentence.tag(i) == PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  private Said behind(CueSite site) {
    TokenRange speaker = behind.speakerStartingAt(site.end() + 1);
    TokenRange apposition = speaker == null ? null : appositionBehind(speaker);
    return new Said(site, speaker, apposition, true);
  }

  /** "the ministry's claim that", "a claim by the ministry that". */
  private Said owner(CueSite site) {
    int i = site.start() - 1;
    while (i > 0 && sentence.tag(i) == PartOfSpeech.ADJ) {
      i--;
    }
    if (sentence.is(i, "'s") || sentence.is(i, "'")) {
      TokenRange owner = before.endingAt(i - 1, 0);
      return new Said(site, owner, null, true);
    }
    boolean possessive = sentence.tag(i) == PartOfSpeech.PRON && i >= 0;
    return new Said(site, possessive ? new TokenRange(i, i) : null, null, true);
  }

  private Said shared(CueSite site, List<Said> earlier) {
    if (sentence.is(site.start() - 1, "as")) {
      TokenRange quoted = before.endingAt(site.start() - 2, 0);
      boolean active = quoted != null && sentence.tag(quoted.first() - 1).isVerb();
      if (active) {
        return new Said(site, quoted, null, false); // "the agency quoted an officer as saying"
      }
    }
    TokenRange near = nearSubject(site, earlier);
    if (near != null) {
      return new Said(site, near, null, false);
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Said said = earlier.get(i);
      if (said.speaker() != null && said.site().form() != Form.NOUN) {
        return new Said(site, said.speaker(), said.apposition(), false);
      }
    }
    return new Said(site, subject(), null, false);
  }

  /**
   * The subject of the clause in which the mark of speech stands, where that begins behind the last
   * mark: "the radio spoke of nine, but the ministry raised the toll and said", "with police
   * saying".
   */
  private @Nullable TokenRange nearSubject(CueSite site, List<Said> earlier) {
    int last = site.start() - 1;
    if (site.form() == Form.PARTICIPLE) {
      TokenRange phrase = before.endingAt(last, 0);
      return phrase != null && sentence.is(phrase.first() - 1, "with") ? phrase : null;
    }
    int lowest = earlier.isEmpty() ? 0 : earlier.getLast().site().end() + 1;
    int clause = last - 1;
    while (clause > lowest && !opensClause(clause)) {
      clause--;
    }
    if (clause <= lowest) {
      return null;
    }
    for (int i = clause + 1; i < last; i++) {
      if (sentence.hasFiniteVerb(i - 1, i) && sentence.quotation(i) == null) {
        TokenRange subject = before.endingAt(i - 1, clause + 1);
        boolean known = subject != null && somebody.judge(subject) == Degree.KNOWN;
        return known ? subject : null;
      }
    }
    return null;
  }

  /** The conjunction behind a comma, or the semicolon, with which a new clause opens. */
  private boolean opensClause(int i) {
    return sentence.is(i, ";")
        || sentence.is(i - 1, ",")
            && (sentence.tag(i) == PartOfSpeech.CCONJ || sentence.is(i, "while"));
  }

  /** Returns the subject of the sentence: the noun phrase before its first finite verb. */
  @Nullable TokenRange subject() {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.quotation(i) != null || !sentence.tag(i).isVerb()) {
        continue;
      }
      String lower = sentence.lower(i);
      if (lower.endsWith("ing") || sentence.is(i - 1, "to")) {
        continue;
      }
      int group = i;
      while (group > 0 && sentence.tag(group - 1) == PartOfSpeech.ADV) {
        group--;
      }
      TokenRange speaker = leftOf(group, 0);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private @Nullable TokenRange leftOf(int group, int lowest) {
    int last = group - 1;
    if (sentence.is(last, ",")) {
      TokenRange parenthesis = parentheses.endingAt(last, lowest);
      return parenthesis == null ? null : before.endingAt(parenthesis.first() - 2, lowest);
    }
    return before.endingAt(last, lowest);
  }

  private Said finite(CueSite site, List<Said> earlier) {
    int last = site.start() - 1;
    int lowest = lowest(last, earlier);
    if (last < 0 || isLongQuote(last)) {
      return inverted(site);
    }
    if (RELATIVES.contains(sentence.lower(last)) && last > 0) {
      int end = sentence.is(last - 1, ",") ? last - 2 : last - 1;
      return antecedent(site, end);
    }
    if (sentence.tag(last) == PartOfSpeech.CCONJ) {
      return shared(site, earlier);
    }
    if (sentence.is(last, ",") || sentence.isMark(last)) {
      Said described = described(site, last, lowest);
      if (described != null && !hasVerbTo(described, lowest)) {
        return described;
      }
      Said inverted = inverted(site);
      if (inverted.speaker() != null && endsClause(inverted)) {
        return inverted;
      }
      if (described != null) {
        return described;
      }
      if (inverted.speaker() != null && !isSubjectBehind(inverted)) {
        return inverted;
      }
      return earlier.isEmpty() ? new Said(site, null, null, true) : shared(site, earlier);
    }
    TokenRange speaker = before.endingAt(last, lowest);
    boolean commanded = sentence.isPronoun(last) && speaker == null; // "let us note that"
    if (commanded) {
      return new Said(site, null, null, true);
    }
    return speaker == null ? shared(site, earlier) : new Said(site, speaker, null, true);
  }

  /** "Ruth Hale, the mayor of Springfield, who said", "the finances of a man who said". */
  private Said antecedent(CueSite site, int end) {
    TokenRange phrase = before.endingAt(end, 0);
    if (phrase == null) {
      return new Said(site, null, null, true);
    }
    boolean added =
        sentence.is(site.start() - 1, "who")
            && sentence.is(end + 1, ",")
            && sentence.is(phrase.first() - 1, ",")
            && !sentence.isCapitalized(phrase.first());
    TokenRange name = added ? before.endingAt(phrase.first() - 2, 0) : null;
    if (name != null && sentence.isCapitalized(name.last())) {
      return new Said(site, name, phrase, true);
    }
    return new Said(site, phrase, null, true);
  }

  private boolean hasVerbTo(Said described, int lowest) {
    TokenRange name = described.speaker();
    int last = name == null ? described.start() - 1 : name.last();
    return sentence.hasVerb(lowest, last); // "the school collapsed within seconds, killing two"
  }

  /**
   * Behind the mark of speech before, unless that stands between a name and this: "X, citing Y,
   * said".
   */
  private int lowest(int last, List<Said> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      CueSite site = earlier.get(i).site();
      boolean inside =
          sentence.is(last, ",")
              && site.form() == Form.PARTICIPLE
              && sentence.is(site.start() - 1, ",");
      if (!inside) {
        return site.end() + 1;
      }
    }
    return 0;
  }

  /** "Ruth Hale, the mayor of Springfield, said". */
  private @Nullable Said described(CueSite site, int last, int lowest) {
    Said unknown = null;
    int from = lowest;
    while (sentence.is(last, ",") && from < last) {
      TokenRange parenthesis = parentheses.endingAt(last, from);
      TokenRange name = parenthesis == null ? null : before.endingAt(parenthesis.first() - 2, from);
      if (name == null) {
        return unknown;
      }
      Said said = new Said(site, name, parenthesis, true);
      Degree degree = somebody.judge(name);
      if (degree == Degree.KNOWN) {
        return said;
      }
      unknown = unknown == null && degree == Degree.UNKNOWN ? said : unknown;
      from = name.last() + 2; // "in tents and cars, the governor, Ruth Hale, said"
    }
    return unknown;
  }

  private boolean isLongQuote(int i) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null && sentence.isMark(i);
  }

  /** "said the mayor," and then a stop, a comma or a circumstance, but no verb. */
  private boolean endsClause(Said inverted) {
    int next = inverted.end() + 1;
    return next >= sentence.size()
        || sentence.tag(next) == PartOfSpeech.PUNCT
        || sentence.tag(next) == PartOfSpeech.ADP
        || sentence.tag(next) == PartOfSpeech.SCONJ
        || PhraseWords.isTime(sentence.lower(next))
        || sentence.is(next, "who");
  }

  /** "said it would": behind the verb stands not who speaks but what is said. */
  private boolean isSubjectBehind(Said inverted) {
    int next = inverted.end() + 1;
    return sentence.hasFiniteVerb(next - 1, next)
        && sentence.quotation(inverted.site().start() - 1) == null;
  }

  private Said inverted(CueSite site) {
    boolean possible =
        site.cue().takes(Frame.BEHIND)
            && (!site.cue().takes(Frame.OBJECT_TO) || sentence.isMark(site.start() - 1));
    TokenRange speaker = possible ? behind.speakerStartingAt(site.end() + 1) : null;
    if (speaker == null || PhraseWords.isTime(sentence.lower(speaker.first()))) {
      return new Said(site, null, null, true);
    }
    return new Said(site, speaker, appositionBehind(speaker), true);
  }

  /** Returns what is said of somebody behind a comma: "Ruth Hale, the mayor of Springfield". */
  @Nullable TokenRange appositionBehind(TokenRange speaker) {
    int comma = speaker.last() + 1;
    if (!sentence.is(comma, ",")) {
      return null;
    }
    TokenRange phrase = behind.startingAt(comma + 1);
    boolean named = sentence.tag(comma + 1) == PartOfSpeech.PROPN && isOffice(speaker);
    boolean described =
        phrase != null
            && sentence.quotation(phrase.first()) == null
            && sentence.quotation(phrase.last() + 1) == null
            && (named
                || sentence.tag(phrase.first()) == PartOfSpeech.DET
                || sentence.token(phrase.first()).isNumber()
                || sentence.tag(phrase.first()) == PartOfSpeech.NOUN)
            && (phrase.last() + 1 >= sentence.size() || !sentence.tag(phrase.last() + 1).isVerb());
    return described ? phrase : null;
  }

  /** "its spokesman", "the elder of the village": a name may follow. */
  private boolean isOffice(TokenRange speaker) {
    int head = speaker.first();
    while (head < speaker.last() && sentence.tag(head + 1) != PartOfSpeech.ADP) {
      head++;
    }
    return !sentence.isCapitalized(head) && OfficeReader.isCalling(sentence.lower(head));
  }
}
