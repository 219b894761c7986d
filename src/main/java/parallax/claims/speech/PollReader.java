package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.model.Attribution;
import parallax.model.Voice;

/**
 * Reads whose the shares are that a sentence gives from a poll: "In a poll by the institute, 57
 * percent want him out", "A survey has her ahead by 8 points". They are no statement of somebody,
 * but neither are they the outlet's own.
 */
final class PollReader {
  private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");
  private static final Set<String> SHARES =
      Set.of("%", "percent", "percentage", "cent", "point", "points");

  /** How many tokens behind a number its unit may stand: "68 per cent", "8 - point". */
  private static final int UNIT = 3;

  private PollReader() {}

  /** Returns the parts of an article's sentences that stand for what a poll found. */
  static List<Utterance> read(ArticleSpeech speech) {
    List<Utterance> found = new ArrayList<>();
    for (int i = 0; i < speech.size(); i++) {
      Utterance utterance = read(speech.sentence(i));
      if (utterance != null) {
        found.add(utterance);
      }
    }
    return found;
  }

  private static @Nullable Utterance read(MarkedSentence sentence) {
    int poll = 0;
    while (poll < sentence.size()
        && (sentence.quotation(poll) != null || !POLLS.contains(sentence.lower(poll)))) {
      poll++;
    }
    if (poll == sentence.size()) {
      return null;
    }
    int first = share(sentence, poll + 1);
    TokenRange name = first < 0 ? null : new LeftPhrases(sentence).endingAt(poll, 0);
    TokenRange content = name == null ? null : sentence.range(first, end(sentence, first));
    if (name == null || content == null || !opens(sentence, name, first)) {
      return null;
    }
    TokenRange speaker = new TokenRange(name.first(), poll);
    return new Utterance(
        sentence.span(content),
        sentence.sentence(),
        new Attribution(Voice.REPORTED, sentence.text(speaker), null, null, List.of()),
        false,
        null);
  }

  /** The poll is the subject of a verb before the figure, or stands in "in a poll". */
  private static boolean opens(MarkedSentence sentence, TokenRange name, int figure) {
    int before = name.first() - 1;
    if (sentence.is(before, "in")) {
      return true;
    }
    boolean starts = before < 0 || sentence.tag(before) == PartOfSpeech.PUNCT;
    return starts && sentence.hasFiniteVerb(name.last() + 1, figure - 1);
  }

  private static int share(MarkedSentence sentence, int from) {
    ToldFigures figures = new ToldFigures(sentence);
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.is(i, ";")) {
        return -1;
      }
      for (int k = i + 1; figures.isNumber(i) && k <= i + UNIT; k++) {
        if (SHARES.contains(sentence.lower(k))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int end(MarkedSentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.is(i, ";")) {
      i++;
    }
    return i;
  }
}
