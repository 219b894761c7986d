package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds what stands between commas behind a name. */
final class Parentheses {
  private final MarkedSentence sentence;
  private final LeftPhrases phrases;

  Parentheses(MarkedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new LeftPhrases(sentence);
  }

  /**
   * Returns what stands between the comma at {@code close} and the one that opens the parenthesis
   * behind a name: "Hale, the mayor of Springfield, Illinois, said".
   */
  @Nullable TokenRange endingAt(int close, int lowest) {
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
    if (PhraseWords.isClock(lower) && sentence.tag(first + 1) != PartOfSpeech.NOUN) {
      return false; // "hours after Hale, the mayor, said"
    }
    return switch (lower) {
      case "who", "which", "whose", "where", "whom", "as", "like", "including" -> true;
      default ->
          !sentence.hasFiniteVerb(opensParticiple(first) ? first + 1 : first, last)
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
