package parallax.claims.speech;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds the act of speech to which a quotation belongs. */
final class QuoteAttributor {
  /** The most words in the name that opens a line of a transcript. */
  private static final int LONGEST_LABEL = 3;

  private final ArticleSpeech speech;

  /** Creates one for an article. */
  QuoteAttributor(ArticleSpeech speech) {
    this.speech = speech;
  }

  /**
   * Returns the act to which the quotation belongs, or null if none is beside it.
   *
   * @param first place of the sentence in which it starts
   * @param last place of the sentence in which it ends
   */
  @Nullable VoicedAct find(Quotation quotation, int first, int last) {
    VoicedAct act = behind(quotation, speech.sentence(last));
    if (act == null) {
      act = before(quotation, speech.sentence(first));
    }
    if (act == null) {
      act = nextSentence(quotation, last);
    }
    return act == null ? led(quotation, first) : act;
  }

  /** "…," she said. */
  private @Nullable VoicedAct behind(Quotation quotation, MarkedSentence sentence) {
    int end = sentence.sentence().tokenAt(quotation.outer().end() - 1);
    for (VoicedAct voiced : acts(sentence)) {
      SpeechAct act = voiced.act();
      if (act.start() > end && act.behind() && !parted(sentence, end + 1, act.start() - 1)) {
        return voiced;
      }
    }
    return null;
  }

  private static boolean parted(MarkedSentence sentence, int first, int last) {
    return sentence.words(first, last) > 3 || sentence.hasVerb(first, last);
  }

  /** She said: "…" */
  private @Nullable VoicedAct before(Quotation quotation, MarkedSentence sentence) {
    int start = sentence.sentence().tokenAt(quotation.outer().start());
    VoicedAct found = null;
    for (VoicedAct voiced : acts(sentence)) {
      SpeechAct act = voiced.act();
      TokenRange content = act.content();
      boolean covers = content != null && content.first() <= start && start <= content.last();
      boolean splits =
          act.behind()
              && content != null
              && act.end() < start
              && !parted(sentence, act.end() + 1, start - 1);
      if (covers || splits) {
        found = voiced;
      }
    }
    return found;
  }

  /** "Really?" Hale said. */
  private @Nullable VoicedAct nextSentence(Quotation quotation, int last) {
    if (last + 1 >= speech.size()) {
      return null;
    }
    MarkedSentence next = speech.sentence(last + 1);
    boolean ends = quotation.outer().end() >= speech.sentence(last).sentence().span().end();
    boolean near = next.sentence().paragraph() == quotation.paragraph();
    List<VoicedAct> found = acts(next);
    boolean orphan =
        ends
            && near
            && !found.isEmpty()
            && found.getFirst().act().content() == null
            && found.getFirst().act().start() == 0;
    return orphan ? found.getFirst() : null;
  }

  /** She put it like this: "…", where the quotation is a sentence or paragraph of its own. */
  private @Nullable VoicedAct led(Quotation quotation, int first) {
    if (first == 0
        || quotation.outer().start() > speech.sentence(first).sentence().span().start()) {
      return null;
    }
    MarkedSentence before = speech.sentence(first - 1);
    boolean colon = before.is(before.size() - 1, ":");
    List<VoicedAct> found = acts(before);
    return colon && !found.isEmpty() ? found.getLast() : null;
  }

  /** Tells whether a colon leads to the quotation, behind words of the same sentence. */
  boolean isBehindColon(Quotation quotation, int first) {
    MarkedSentence sentence = speech.sentence(first);
    return sentence.is(sentence.sentence().tokenAt(quotation.outer().start()) - 1, ":");
  }

  /** Returns the name in capitals with which a quotation opens: "HALE: We lost."; null if none. */
  @Nullable TokenRange label(Quotation quotation, int first) {
    MarkedSentence sentence = speech.sentence(first);
    int start = sentence.sentence().tokenAt(quotation.inner().start());
    int colon = start;
    while (colon < start + LONGEST_LABEL && isInCapitals(sentence, colon)) {
      colon++;
    }
    boolean label = colon > start && sentence.is(colon, ":");
    return label ? new TokenRange(start, colon - 1) : null;
  }

  private static boolean isInCapitals(MarkedSentence sentence, int i) {
    if (!sentence.isWord(i) || !sentence.isCapitalized(i)) {
      return false;
    }
    String text = sentence.token(i).text();
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Tells whether a comma or colon leads to the quotation: a statement, not a term. */
  boolean isLed(Quotation quotation, int first) {
    MarkedSentence sentence = speech.sentence(first);
    int before = sentence.sentence().tokenAt(quotation.outer().start()) - 1;
    return sentence.is(before, ":") || sentence.is(before, ",");
  }

  /** Tells whether the quotation stands alone, but for words such as "And in general". */
  boolean isBare(Quotation quotation, int first, int last) {
    MarkedSentence start = speech.sentence(first);
    MarkedSentence end = speech.sentence(last);
    int from = start.sentence().tokenAt(quotation.outer().start());
    int to = end.sentence().tokenAt(quotation.outer().end() - 1);
    return noSubject(start, 0, from - 1) && noSubject(end, to + 1, end.size() - 1);
  }

  private static boolean noSubject(MarkedSentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.quotation(i) != null) {
        continue;
      }
      PartOfSpeech tag = sentence.tag(i);
      boolean free = i == 0 || sentence.tag(i - 1) != PartOfSpeech.ADP;
      if (tag.isVerb() || tag == PartOfSpeech.PRON || tag.isNoun() && free) {
        return false;
      }
    }
    return true;
  }

  private List<VoicedAct> acts(MarkedSentence sentence) {
    return speech.acts(sentence.sentence().index());
  }
}
