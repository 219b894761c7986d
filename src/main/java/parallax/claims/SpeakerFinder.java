package parallax.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.CueSite.Form;
import parallax.language.PartOfSpeech;

/** Finds who speaks at a mark of speech. */
final class SpeakerFinder {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "poll",
          "polls",
          "reports",
          "study",
          "studies",
          "survey",
          "surveys",
          "data",
          "document",
          "documents",
          "record",
          "records",
          "figures",
          "statistics",
          "analysis",
          "analyses",
          "research",
          "review",
          "transcript",
          "transcripts",
          "email",
          "emails",
          "e-mails",
          "letter",
          "memo",
          "filing",
          "filings",
          "census",
          "video",
          "footage",
          "recording",
          "results",
          "numbers",
          "evidence",
          "audit",
          "investigation",
          "estimates",
          "slide",
          "chart",
          "map",
          "images",
          "pictures",
          "photos",
          "test",
          "tests");

  private final MarkedSentence sentence;
  private final NounPhrases phrases;

  SpeakerFinder(MarkedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  /**
   * Finds who speaks.
   *
   * @param site the mark of speech
   * @param before those found before it in the same sentence
   */
  Said find(CueSite site, List<Said> before) {
    return switch (site.form()) {
      case PREPOSITION -> behind(site);
      case NOUN -> owner(site);
      case PARTICIPLE -> shared(site, before);
      case FINITE -> finite(site, before);
    };
  }

  /** Tells whether a text, poll or the like speaks, not somebody. */
  boolean isDocument(TokenRange speaker) {
    for (int i = speaker.first(); i <= speaker.last(); i++) {
      if (DOCUMENTS.contains(sentence.lower(i))) {
        return true;
      }
      if (sentence.tag(i) == PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  private Said behind(CueSite site) {
    TokenRange speaker = phrases.startingAt(site.end() + 1);
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
      TokenRange owner = phrases.endingAt(i - 1, 0);
      return new Said(site, owner, null, true);
    }
    boolean possessive = sentence.tag(i) == PartOfSpeech.PRON && i >= 0;
    return new Said(site, possessive ? new TokenRange(i, i) : null, null, true);
  }

  private Said shared(CueSite site, List<Said> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Said said = before.get(i);
      if (said.speaker() != null && said.site().form() != Form.NOUN) {
        return new Said(site, said.speaker(), said.apposition(), false);
      }
    }
    return new Said(site, subject(), null, false);
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
      TokenRange parenthesis = parenthesis(last, lowest);
      return parenthesis == null ? null : phrases.endingAt(parenthesis.first() - 2, lowest);
    }
    return phrases.endingAt(last, lowest);
  }

  private Said finite(CueSite site, List<Said> before) {
    int lowest = before.isEmpty() ? 0 : before.getLast().site().end() + 1;
    int last = site.start() - 1;
    if (last < 0 || isLongQuote(last)) {
      return inverted(site);
    }
    if (RELATIVES.contains(sentence.lower(last)) && last > 0) {
      int end = sentence.is(last - 1, ",") ? last - 2 : last - 1;
      return new Said(site, phrases.endingAt(end, 0), null, true);
    }
    if (sentence.tag(last) == PartOfSpeech.CCONJ) {
      return shared(site, before);
    }
    if (sentence.is(last, ",") || sentence.isMark(last)) {
      Said described = described(site, last, lowest);
      if (described != null && !sentence.hasVerb(lowest, described.start() - 1)) {
        return described;
      }
      Said inverted = inverted(site);
      if (inverted.speaker() != null && endsClause(inverted)) {
        return inverted;
      }
      if (described != null) {
        return described;
      }
      if (inverted.speaker() != null) {
        return inverted;
      }
      return before.isEmpty() ? new Said(site, null, null, true) : shared(site, before);
    }
    TokenRange speaker = phrases.endingAt(last, lowest);
    return speaker == null ? inverted(site) : new Said(site, speaker, null, true);
  }

  /** "Ruth Hale, the mayor of Springfield, said". */
  private @Nullable Said described(CueSite site, int last, int lowest) {
    TokenRange parenthesis = sentence.is(last, ",") ? parenthesis(last, lowest) : null;
    TokenRange name =
        parenthesis == null ? null : phrases.endingAt(parenthesis.first() - 2, lowest);
    return name == null ? null : new Said(site, name, parenthesis, true);
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
        || NounPhrases.isTime(sentence.lower(next))
        || sentence.is(next, "who");
  }

  private Said inverted(CueSite site) {
    boolean possible =
        site.cue().takes(Frame.BEHIND)
            && (!site.cue().takes(Frame.OBJECT_TO) || sentence.isMark(site.start() - 1));
    TokenRange speaker = possible ? phrases.startingAt(site.end() + 1) : null;
    if (speaker == null || NounPhrases.isTime(sentence.lower(speaker.first()))) {
      return new Said(site, null, null, true);
    }
    return new Said(site, speaker, appositionBehind(speaker), true);
  }

  private @Nullable TokenRange appositionBehind(TokenRange speaker) {
    int comma = speaker.last() + 1;
    if (!sentence.is(comma, ",")) {
      return null;
    }
    TokenRange phrase = phrases.startingAt(comma + 1);
    boolean described =
        phrase != null
            && sentence.quotation(phrase.first()) == null
            && (sentence.tag(phrase.first()) == PartOfSpeech.DET
                || sentence.token(phrase.first()).isNumber()
                || sentence.tag(phrase.first()) == PartOfSpeech.NOUN)
            && (phrase.last() + 1 >= sentence.size() || !sentence.tag(phrase.last() + 1).isVerb());
    return described ? phrase : null;
  }

  /**
   * Returns what stands between the comma at {@code close} and the one that opens the parenthesis
   * behind a name: "Hale, the mayor of Springfield, Illinois, said".
   */
  private @Nullable TokenRange parenthesis(int close, int lowest) {
    TokenRange found = null;
    int end = close;
    for (int i = close - 1; i > lowest && sentence.quotation(i) == null; i--) {
      if (!sentence.is(i, ",")) {
        continue;
      }
      TokenRange name = phrases.endingAt(i - 1, lowest);
      boolean whole = name != null && opensChunk(name.first(), lowest);
      if (name == null || !isParenthetical(i + 1, end - 1) || found != null && !whole) {
        break;
      }
      found = new TokenRange(i + 1, close - 1);
      end = i;
      if (whole && sentence.isCapitalized(name.first()) && !isThe(name.first())) {
        break;
      }
    }
    return found;
  }

  private boolean isThe(int i) {
    return sentence.tag(i) == PartOfSpeech.DET;
  }

  private boolean opensChunk(int first, int lowest) {
    return first <= lowest
        || sentence.is(first - 1, ",")
        || sentence.isMark(first - 1)
        || sentence.tag(first - 1) == PartOfSpeech.CCONJ
        || sentence.tag(first - 1) == PartOfSpeech.SCONJ;
  }

  private boolean isParenthetical(int first, int last) {
    String lower = sentence.lower(first);
    return switch (lower) {
      case "who", "which", "whose", "where", "whom", "as", "like", "including" -> true;
      default ->
          !sentence.hasFiniteVerb(first, last)
                  && (sentence.tag(first) != PartOfSpeech.VERB || opensParticiple(first))
              || sentence.tag(first) == PartOfSpeech.ADP
              || sentence.tag(first) == PartOfSpeech.DET && hasRelative(first, last);
    };
  }

  /** "speaking to reporters", "elected in May", but not "injured nine people". */
  private boolean opensParticiple(int i) {
    return sentence.lower(i).endsWith("ing") || sentence.tag(i + 1) == PartOfSpeech.ADP;
  }

  private boolean hasRelative(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.is(i, "who") || sentence.is(i, "which") || sentence.is(i, "that")) {
        return true;
      }
      if (sentence.tag(i).isVerb()) {
        return false;
      }
    }
    return false;
  }
}
