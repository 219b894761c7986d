package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
import parallax.claims.speech.CueSite.Form;
import parallax.language.PartOfSpeech;

/** Finds what is said at a mark of speech, in front of it or behind it. */
final class ContentFinder {
  private final MarkedSentence sentence;
  private final LeftContent lefts;
  private final RightContent rights;

  ContentFinder(MarkedSentence sentence) {
    this.sentence = sentence;
    this.rights = new RightContent(sentence);
    this.lefts = new LeftContent(sentence, rights);
  }

  /**
   * Puts together what is said.
   *
   * @param said the mark of speech and its speaker
   * @param from place of the first token that may belong to what is said
   * @param to place behind the last token that may
   */
  SpeechAct find(Said said, int from, int to) {
    int left = lefts.end(said, from);
    TokenRange addressee = null;
    TokenRange content = null;
    int right = said.end() + 1;
    if (said.site().form() == Form.COLON) {
      content = sentence.range(right, to);
    } else if (said.site().form() == Form.SOURCE) {
      content = sentence.range(from, said.site().start());
    } else if (said.site().form() == Form.PREPOSITION) {
      content = left < from ? rights.behindComma(right, to) : null;
    } else if (said.site().form() == Form.PARTICIPLE
        || !(said.inverted() && !isLed(said, right))
            && !endsQuotation(left)
            && (rights.startsClause(right, to) || !isAside(right, left, from))) {
      addressee = rights.addressee(said.site().cue(), right, to);
      int start = addressee == null ? right : addressee.last() + 1;
      content =
          isInRelative(said, right)
              ? rights.object(right, to)
              : withoutRemark(rights.find(said.site(), right, start, to));
    }
    boolean behind = content == null;
    boolean detached = said.site().form() == Form.PARTICIPLE && sentence.quotation(left) == null;
    if (behind && said.site().cue().takes(Frame.BEHIND) && left >= from && !detached) {
      content = lefts.find(said, from, left, to);
    }
    if (content == null && sentence.is(said.start() - 1, "as") && sentence.is(right, ",")) {
      content = rights.behindComma(right, to);
    }
    return new SpeechAct(
        sentence, said.site(), said.speaker(), said.apposition(), addressee, content, behind);
  }

  /** "paid $4 million, a figure that takes in fines": the outlet adds to a figure. */
  private @Nullable TokenRange withoutRemark(@Nullable TokenRange content) {
    if (content == null) {
      return null;
    }
    for (int i = content.first() + 1; i + 3 <= content.last(); i++) {
      boolean added =
          sentence.is(i, ",")
              && sentence.quotation(i) == null
              && sentence.tag(i + 1) == PartOfSpeech.DET
              && ToldFigures.isFigureNoun(sentence.lower(i + 2))
              && (sentence.is(i + 3, "that") || sentence.is(i + 3, "which"));
      if (added) {
        return new TokenRange(content.first(), i - 1);
      }
    }
    return content;
  }

  /** "pictures that it said showed", "a rise which the board says will cost jobs". */
  private boolean isInRelative(Said said, int right) {
    int before = said.start() - 1;
    boolean relative =
        sentence.is(before, "that") || sentence.is(before, "which") || sentence.is(before, "who");
    return relative
        && said.own()
        && said.site().cue().takes(Frame.CLAUSE)
        && sentence.hasFiniteVerb(right - 1, right);
  }

  /** 'Said the mayor: "…"': an inverted verb that opens the sentence, and a colon or a comma. */
  private boolean isLed(Said said, int right) {
    return said.site().start() == 0
        && (sentence.is(right, ":") || sentence.is(right, ","))
        && sentence.quotation(right + 1) != null;
  }

  /** "…, she said as the vote began": behind the verb stands when or where, not what. */
  private boolean isAside(int right, int left, int from) {
    if (right >= sentence.size()) {
      return true;
    }
    boolean quotes = sentence.is(right, ",") && sentence.quotation(right + 1) != null;
    if (left < from || quotes && sentence.quotation(left) == null) {
      return false;
    }
    int i = right;
    while (sentence.tag(i) == PartOfSpeech.ADV || PhraseWords.isTime(sentence.lower(i))) {
      i++;
    }
    if (sentence.is(i, ",") || sentence.is(i, ".")) {
      return i == right || !sentence.is(i, ",") || sentence.quotation(i + 1) == null;
    }
    return sentence.tag(i) == PartOfSpeech.ADP && !sentence.is(i, "that")
        || sentence.tag(i) == PartOfSpeech.SCONJ
            && !sentence.is(i, "that")
            && !RightContent.QUESTION_WORDS.contains(sentence.lower(i));
  }

  /** Tells whether a quotation of more than a term ends with the token. */
  private boolean endsQuotation(int last) {
    Quotation quotation = sentence.quotation(last);
    return quotation != null
        && quotation.exceedsTerm()
        && quotation != sentence.quotation(last + 2);
  }
}
