package parallax.language;

import java.util.Set;

/**
 * What the part of speech alone doesn't tell of a verb: whether it heads a clause, and its tense.
 */
public final class Verbs {
  private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "'re", "'m");

  private Verbs() {}

  /**
   * Tells whether a token is a verb that says something of a subject: no auxiliary, no participle
   * before a noun ("the affected areas") and no noun taken for a verb ("harsh measures").
   */
  public static boolean isMain(Sentence sentence, int i) {
    if (sentence.tags().get(i) != PartOfSpeech.VERB) {
      return false;
    }
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : sentence.tags().get(i - 1);
    String lower = sentence.tokens().get(i).lower();
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss");
    boolean hyphened = i > 0 && sentence.tokens().get(i - 1).text().indexOf('-') > 0;
    if (plural && (before == PartOfSpeech.ADJ || hyphened) || before == PartOfSpeech.DET) {
      return false;
    }
    PartOfSpeech behind =
        i + 1 < sentence.tokens().size() ? sentence.tags().get(i + 1) : PartOfSpeech.PUNCT;
    boolean participle = lower.endsWith("ed") || lower.endsWith("ing");
    boolean attribute =
        before == PartOfSpeech.VERB
            || before == PartOfSpeech.ADJ
            || before == PartOfSpeech.ADP && lower.endsWith("ed")
            || before == PartOfSpeech.ADV && isArticleAt(sentence, i - 2);
    return !(participle && behind.isNoun() && attribute);
  }

  private static boolean isArticleAt(Sentence sentence, int i) {
    return i >= 0 && sentence.tags().get(i) == PartOfSpeech.DET;
  }

  /** Tells whether a verb stands in a past form or is a past participle. */
  public static boolean isPast(Sentence sentence, int verb) {
    String lower = sentence.tokens().get(verb).lower();
    return sentence.tags().get(verb).isVerb()
        && !PRESENT.contains(lower)
        && !lower.endsWith("ing")
        && (lower.endsWith("ed") || !lower.endsWith("s") || lower.equals("was"))
        && !Lemmas.verb(lower).equals(lower);
  }

  /**
   * Tells whether a verb may be a participle that says more of the noun before it ("officers
   * stationed in the north").
   */
  public static boolean isReduced(Sentence sentence, int verb) {
    return verb > 0
        && isPast(sentence, verb)
        && sentence.tags().get(verb - 1).isNoun()
        && verb + 1 < sentence.tokens().size()
        && sentence.tags().get(verb + 1) == PartOfSpeech.ADP;
  }
}
