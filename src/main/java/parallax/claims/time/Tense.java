package parallax.claims.time;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;

/** Whether what a clause tells lies before or behind the day of publication. */
public enum Tense {
  /** It has happened. */
  PAST,
  /** It has yet to happen. */
  FUTURE,
  /** The clause doesn't say. */
  OPEN;

  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of("will", "'ll", "shall", "won't", "would");

  /** Verbs and nouns whose infinitive lies ahead: "agreed to meet", "a plan to strike". */
  private static final Set<String> PLANS =
      Set.of(
          "agree",
          "plan",
          "propose",
          "proposal",
          "expect",
          "schedule",
          "invite",
          "invitation",
          "want",
          "hope",
          "intend",
          "promise",
          "vow",
          "aim",
          "set",
          "due",
          "offer",
          "prepare",
          "be",
          "pledge",
          "decide",
          "decision",
          "likely",
          "ask");

  private static final Set<String> DEADLINE =
      Set.of("unless", "if", "must", "should", "until", "deadline", "need", "needs", "wants");

  private static final Set<String> PROCLAIMING = Set.of("declare", "proclaim", "make");

  /** What is done to last "until Monday", which then lies ahead. */
  private static final Set<String> LASTING =
      Set.of("extend", "suspend", "postpone", "adjourn", "delay", "cancel", "prolong", "defer");

  private static final int REACH = 14;

  /** The verb behind a time stands no further off: a line may be megabytes long. */
  private static final int BEHIND = 80;

  /** Returns the tense of the verb that a time expression at these tokens goes with. */
  public static Tense at(Sentence sentence, int first, int last) {
    if (isDeadline(sentence, first) || isProclaimed(sentence, first, last)) {
      return FUTURE;
    }
    int verb = verbBefore(sentence, first);
    if (verb < 0) {
      verb = verbBehind(sentence, last);
    }
    return verb < 0 ? OPEN : of(sentence, verb);
  }

  /** "unless they pay by 3 May", "must leave by Friday". */
  private static boolean isDeadline(Sentence sentence, int first) {
    if (first == 0 || !sentence.tokens().get(first - 1).is("by")) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
      if (DEADLINE.contains(sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "declared Friday a day of mourning", "extended the truce until Sunday". */
  private static boolean isProclaimed(Sentence sentence, int first, int last) {
    int before = first - 1;
    int behind = last + 1;
    boolean holiday =
        before >= 0
            && behind < sentence.tokens().size()
            && sentence.tokens().get(behind).is("a")
            && sentence.tags().get(before) == PartOfSpeech.VERB
            && PROCLAIMING.contains(sentence.lemma(before));
    boolean until = before >= 0 && sentence.tokens().get(before).is("until");
    int verb = until ? verbBefore(sentence, before) : -1;
    return holiday || verb >= 0 && LASTING.contains(sentence.lemma(verb));
  }

  private static int verbBefore(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(";") || token.is(":") || token.is(",") && i < first - 1) {
        return -1;
      }
      if (sentence.tags().get(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  private static int verbBehind(Sentence sentence, int last) {
    for (int i = last + 1; i < Math.min(sentence.tokens().size(), last + BEHIND); i++) {
      if (sentence.tags().get(i).isVerb() && !Verbs.isReduced(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static Tense of(Sentence sentence, int verb) {
    int i = verb;
    while (i >= 0 && (i == verb || isInGroup(sentence.tags().get(i)))) {
      Token token = sentence.tokens().get(i);
      if (FUTURE_AUXILIARIES.contains(token.lower())) {
        return FUTURE;
      }
      if (token.is("to") && i < verb) {
        return infinitive(sentence, i);
      }
      i--;
    }
    for (int k = i + 1; k <= verb; k++) {
      if (Verbs.isPast(sentence, k)) {
        return PAST;
      }
    }
    return OPEN;
  }

  private static Tense infinitive(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (PLANS.contains(sentence.lemma(i))) {
        return FUTURE;
      }
      if (sentence.tags().get(i) == PartOfSpeech.VERB) {
        return OPEN;
      }
    }
    return OPEN;
  }

  private static boolean isInGroup(PartOfSpeech tag) {
    return tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADV || tag == PartOfSpeech.PART;
  }
}
