package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Attribution;

/** Reads reported speech: what somebody is said to have said, in the outlet's words. */
final class ReportReader {

  /** A report has at least so many words that don't stand in a quotation. */
  private static final int FEWEST_WORDS = 2;

  /** So far behind a figure a verb would make a statement of it. */
  private static final int LONGEST_FIGURE = 8;

  /** Words in marks up to this many are a term within a report. */
  private static final int LONGEST_TERM = 3;

  /** Those who are no speakers beside the outlet and its readers. */
  private static final Set<String> NOBODY =
      Set.of("i", "we", "you", "one", "there", "this", "that", "nobody", "no one");

  private ReportReader() {}

  /** Returns the reports in an article. */
  static List<Utterance> read(ArticleSpeech speech) {
    List<Utterance> found = new ArrayList<>();
    for (int i = 0; i < speech.size(); i++) {
      for (VoicedAct voiced : speech.acts(i)) {
        TokenRange content = voiced.act().content();
        Attribution attribution = voiced.attribution();
        if (content != null && attribution != null && isSomebody(attribution)) {
          MarkedSentence sentence = voiced.act().sentence();
          if (ownWords(voiced.act()) >= FEWEST_WORDS && !isQuotation(sentence, content)) {
            found.add(
                new Utterance(
                    sentence.span(content),
                    sentence.sentence(),
                    attribution,
                    !isMereFigure(voiced.act(), content),
                    voiced.act().saying()));
          }
        }
      }
    }
    return found;
  }

  /** "counted 43 dead", "gave a figure of 39": whose figure it is, but no statement. */
  private static boolean isMereFigure(SpeechAct act, TokenRange content) {
    MarkedSentence sentence = act.sentence();
    Cue cue = act.site().cue();
    ToldFigures figures = new ToldFigures(sentence);
    boolean counted =
        cue.takes(Frame.COUNT) && figures.isCounted(content.first(), content.last() + 1);
    boolean named = cue.takes(Frame.FIGURE) && figures.isOfFigure(content);
    boolean document =
        act.speaker() != null && new SpeakerFinder(sentence).isDocument(act.speaker());
    return (counted || named)
        && !document
        && !sentence.is(content.first() - 1, "that")
        && !sentence.hasFiniteVerb(content.first(), content.first() + LONGEST_FIGURE);
  }

  private static boolean isSomebody(Attribution attribution) {
    String speaker = attribution.speaker();
    return speaker != null && !NOBODY.contains(speaker.toLowerCase(Locale.ROOT));
  }

  /** A quotation, and behind it no more than where or when: "no pay" outside the stadium. */
  private static boolean isQuotation(MarkedSentence sentence, TokenRange content) {
    Quotation quotation = sentence.quotation(content.first());
    int end = content.first();
    while (quotation != null && sentence.quotation(end) == quotation) {
      end++;
    }
    return sentence.words(content.first(), end - 1) > LONGEST_TERM
        && !sentence.hasFiniteVerb(end - 1, content.last());
  }

  /** Words that belong to neither a quotation nor the mark of speech and its speaker. */
  private static int ownWords(SpeechAct act) {
    MarkedSentence sentence = act.sentence();
    TokenRange content = act.content();
    if (content == null) {
      return 0;
    }
    int words = 0;
    int terms = 0;
    for (int i = content.first(); i <= content.last(); i++) {
      Quotation quotation = sentence.quotation(i);
      boolean said = act.start() <= i && i <= act.end();
      if (sentence.isWord(i) && !said) {
        words += quotation == null ? 1 : 0;
        terms += quotation == null || quotation.exceedsTerm() ? 0 : 1;
      }
    }
    return words == 0 ? 0 : words + terms;
  }
}
