package parallax.claims.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Deeds;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Verbs;
import parallax.language.calendar.CalendarExpression;

/** Looks for the verb or noun of the deed: first before the expression, then behind it. */
record DeedSearch(Sentence sentence, Clause clause, CalendarExpression expression, boolean coarse) {
  /** Verbs that leave it to a noun to say what is done: "hold a meeting", "make a proposal". */
  private static final Set<String> LIGHT =
      Set.of(
          "hold", "make", "take", "have", "give", "pay", "present", "reach", "extend", "conduct",
          "do", "be", "come", "go", "get", "put", "see", "carry", "submit", "deliver", "follow",
          "remain", "become", "agree", "stage", "call", "set");

  private static final Set<String> YEARLY = Set.of("quake", "tsunami", "war", "storm", "election");
  private static final Set<String> ADVERBIAL = Set.of("in", "since", "on", "until", "by");

  /**
   * What was found.
   *
   * @param key the key of the deed, or the lemma of its verb
   * @param at place of the token that tells it
   */
  record Found(String key, int at) {}

  /** Returns the deed, null where the clause tells none. */
  @Nullable Found deed() {
    int premodified = expression.last() + 1;
    if (premodified <= clause.last() && isModified(premodified)) {
      Found noun = nounAhead(premodified);
      if (noun != null) {
        return noun;
      }
    }
    if (coarse) {
      Found yearly = yearly();
      if (yearly != null) {
        return yearly;
      }
    }
    for (int i = expression.first() - 1; i >= clause.first(); i--) {
      Found found = candidate(i);
      if (found != null) {
        return found;
      }
    }
    int verb = mainVerb();
    if (verb >= 0) {
      return ofVerb(verb);
    }
    for (int i = expression.last() + 1; i <= clause.last(); i++) {
      Deeds.Entry entry = Deeds.of(sentence, i);
      if (entry != null) {
        return new Found(entry.key(), i);
      }
    }
    return null;
  }

  private PartOfSpeech tag(int i) {
    return sentence.tags().get(i);
  }

  private boolean isVerb(int i) {
    return Verbs.isMain(sentence, i);
  }

  /** "the 2020 war": a noun follows at once, and no "in" or "since" stands before. */
  private boolean isModified(int next) {
    boolean noun = tag(next).isNoun() || tag(next) == PartOfSpeech.ADJ;
    if (!noun) {
      return sentence.tokens().get(next).is("'s");
    }
    return expression.first() == 0
        || !ADVERBIAL.contains(sentence.tokens().get(expression.first() - 1).lower());
  }

  private @Nullable Found nounAhead(int from) {
    for (int i = from; i <= Math.min(clause.last(), from + 4); i++) {
      Deeds.Entry entry = tag(i).isNoun() ? Deeds.of(sentence, i) : null;
      if (entry != null) {
        return new Found(entry.key(), i);
      }
      if (tag(i).isVerb() || tag(i) == PartOfSpeech.ADP) {
        return null;
      }
    }
    return null;
  }

  /** A year alone dates a war as a whole, whatever the clause says of its start or end. */
  private @Nullable Found yearly() {
    for (int i = expression.first() - 1; i >= clause.first(); i--) {
      Deeds.Entry entry = tag(i).isNoun() ? Deeds.of(sentence, i) : null;
      if (entry != null && YEARLY.contains(entry.key())) {
        return new Found(entry.key(), i);
      }
    }
    return null;
  }

  private @Nullable Found candidate(int i) {
    if (isVerb(i)) {
      return ofVerb(i);
    }
    Deeds.Entry entry = tag(i).isNoun() ? Deeds.of(sentence, i) : null;
    boolean dated = i > 0 && sentence.tokens().get(i - 1).isNumber();
    if (entry == null || dated || isObject(i)) {
      return null;
    }
    Deeds.Entry whole = phaseBefore(i);
    return new Found(whole == null ? entry.key() : whole.key(), i);
  }

  /** A noun that a verb of its own stands shortly before: the verb tells more. */
  private boolean isObject(int noun) {
    for (int i = noun - 1; i >= Math.max(clause.first(), noun - 5); i--) {
      if (isVerb(i)) {
        return true;
      }
      if (tag(i) == PartOfSpeech.ADP || !sentence.tokens().get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "the start of the strike": the phase before a noun. */
  private Deeds.@Nullable Entry phaseBefore(int noun) {
    for (int i = noun - 1; i >= Math.max(clause.first(), noun - 6); i--) {
      if (sentence.tokens().get(i).is("of") && i > clause.first()) {
        Deeds.Entry entry = tag(i - 1).isNoun() ? Deeds.of(sentence, i - 1) : null;
        return entry != null && entry.sort() == Deeds.Sort.PHASE ? entry : null;
      }
      if (tag(i).isVerb() || tag(i) == PartOfSpeech.ADP) {
        return null;
      }
    }
    return null;
  }

  private Found ofVerb(int verb) {
    String lemma = sentence.lemma(verb);
    Deeds.Entry entry = Deeds.ofVerb(lemma);
    if (LIGHT.contains(lemma) || entry != null && entry.sort() == Deeds.Sort.SAY) {
      String noun = nounOf(verb);
      if (noun != null) {
        return new Found(noun, verb);
      }
    }
    Deeds.Entry subject = subject(verb);
    boolean happening = subject != null && subject.sort() == Deeds.Sort.HAPPENING;
    boolean phase = entry != null && entry.sort() == Deeds.Sort.PHASE;
    if (happening && !phase) {
      return new Found(subject.key(), verb);
    }
    return new Found(entry == null ? lemma : entry.key(), verb);
  }

  /** The deed's noun beside a light verb: its object, or what a participle stands behind. */
  private @Nullable String nounOf(int verb) {
    for (int i = verb + 1; i <= Math.min(clause.last(), verb + 9); i++) {
      if (i >= expression.first() && i <= expression.last()) {
        continue;
      }
      Deeds.Entry entry = tag(i).isNoun() ? Deeds.of(sentence, i) : null;
      if (entry != null) {
        return entry.key();
      }
      if (isVerb(i) || tag(i) == PartOfSpeech.SCONJ) {
        break;
      }
    }
    Deeds.Entry subject = subject(verb);
    return subject == null ? null : subject.key();
  }

  /** The deed of the noun that the clause opens with, or that a relative clause hangs on. */
  private Deeds.@Nullable Entry subject(int verb) {
    if (Verbs.isPast(sentence, verb) && verb > clause.first() && tag(verb - 1).isNoun()) {
      Deeds.Entry near = Deeds.of(sentence, verb - 1);
      if (near != null) {
        return near;
      }
    }
    boolean opening = expression.first() <= clause.first() + 2;
    int i = opening && expression.last() < verb ? expression.last() + 1 : clause.first();
    while (i < verb && !tag(i).isNoun()) {
      i++;
    }
    boolean found = i < verb;
    Deeds.Entry head = null;
    while (i < verb && tag(i) != PartOfSpeech.ADP && !sentence.tokens().get(i).is(",")) {
      Deeds.Entry entry = tag(i).isNoun() ? Deeds.of(sentence, i) : null;
      head = entry == null ? head : entry;
      i++;
    }
    if (found) {
      return head;
    }
    int before = clause.first() - 2;
    if (before >= 0 && sentence.tokens().get(before).is(",")) {
      before--;
    }
    return before >= 0 && tag(before).isNoun() ? Deeds.of(sentence, before) : null;
  }

  /** The first verb behind the expression that is no participle beside its noun. */
  private int mainVerb() {
    int reduced = -1;
    for (int i = expression.last() + 1; i <= clause.last(); i++) {
      if (!isVerb(i)) {
        continue;
      }
      boolean finite =
          Verbs.isPast(sentence, i) || !sentence.tokens().get(i).lower().endsWith("ing");
      if (reduced >= 0 && (!finite || sentence.tokens().get(i - 1).is("to"))) {
        return reduced;
      }
      if (!Verbs.isReduced(sentence, i)) {
        return i;
      }
      reduced = reduced < 0 ? i : reduced;
    }
    return reduced;
  }
}
