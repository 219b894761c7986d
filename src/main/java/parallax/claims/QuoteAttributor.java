package parallax.claims;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds the act of speech to which a quotation belongs. */
final class QuoteAttributor {
  private final List<MarkedSentence> sentences;
  private final Map<Integer, List<SpeechAct>> acts;

  /**
   * Creates one for an article.
   *
   * @param acts the acts of speech of each sentence that has any, by the sentence's place
   */
  QuoteAttributor(List<MarkedSentence> sentences, Map<Integer, List<SpeechAct>> acts) {
    this.sentences = sentences;
    this.acts = acts;
  }

  /**
   * Returns the act to which the quotation belongs, or null if none is beside it.
   *
   * @param first place of the sentence in which it starts
   * @param last place of the sentence in which it ends
   */
  @Nullable SpeechAct find(Quotation quotation, int first, int last) {
    SpeechAct act = behind(quotation, sentences.get(last));
    if (act == null) {
      act = before(quotation, sentences.get(first));
    }
    if (act == null) {
      act = nextSentence(quotation, last);
    }
    return act == null ? led(quotation, first) : act;
  }

  /** "…," she said. */
  private @Nullable SpeechAct behind(Quotation quotation, MarkedSentence sentence) {
    int end = sentence.sentence().tokenAt(quotation.outer().end() - 1);
    for (SpeechAct act : acts(sentence)) {
      if (act.start() > end && act.behind() && !parted(sentence, end + 1, act.start() - 1)) {
        return act;
      }
    }
    return null;
  }

  private static boolean parted(MarkedSentence sentence, int first, int last) {
    return sentence.words(first, last) > 3 || sentence.hasVerb(first, last);
  }

  /** She said: "…" */
  private @Nullable SpeechAct before(Quotation quotation, MarkedSentence sentence) {
    int start = sentence.sentence().tokenAt(quotation.outer().start());
    SpeechAct found = null;
    for (SpeechAct act : acts(sentence)) {
      TokenRange content = act.content();
      boolean covers = content != null && content.first() <= start && start <= content.last();
      boolean splits =
          act.behind()
              && content != null
              && act.end() < start
              && !parted(sentence, act.end() + 1, start - 1);
      if (covers || splits) {
        found = act;
      }
    }
    return found;
  }

  /** "Really?" Hale said. */
  private @Nullable SpeechAct nextSentence(Quotation quotation, int last) {
    if (last + 1 >= sentences.size()) {
      return null;
    }
    MarkedSentence next = sentences.get(last + 1);
    boolean ends = quotation.outer().end() >= sentences.get(last).sentence().span().end();
    boolean near = next.sentence().paragraph() == quotation.paragraph();
    List<SpeechAct> found = acts(next);
    boolean orphan =
        ends
            && near
            && !found.isEmpty()
            && found.getFirst().content() == null
            && found.getFirst().start() == 0;
    return orphan ? found.getFirst() : null;
  }

  /** She put it like this: "…", where the quotation is a sentence or paragraph of its own. */
  private @Nullable SpeechAct led(Quotation quotation, int first) {
    if (first == 0 || quotation.outer().start() > sentences.get(first).sentence().span().start()) {
      return null;
    }
    MarkedSentence before = sentences.get(first - 1);
    boolean colon = before.is(before.size() - 1, ":");
    List<SpeechAct> found = acts(before);
    return colon && !found.isEmpty() ? found.getLast() : null;
  }

  /** Tells whether the quotation stands alone, but for words such as "And in general". */
  boolean isBare(Quotation quotation, int first, int last) {
    MarkedSentence start = sentences.get(first);
    MarkedSentence end = sentences.get(last);
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

  private List<SpeechAct> acts(MarkedSentence sentence) {
    return acts.getOrDefault(sentence.sentence().index(), List.of());
  }
}
