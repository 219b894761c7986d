package parallax.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds the bounds of noun phrases in a sentence, by parts of speech. */
final class NounPhrases {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tonight",
          "tomorrow",
          "earlier",
          "later",
          "late",
          "early",
          "recently",
          "then",
          "now",
          "afterwards",
          "afterward",
          "meanwhile");
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "in", "at", "from", "with", "to", "on", "by", "near", "behind", "against",
          "under", "between", "across", "within", "inside", "outside", "around", "about");

  /** Prepositions that tie a phrase to the noun before it rather than to the verb. */
  private static final Set<String> CLOSE_LINKS = Set.of("of", "for", "from", "with", "at", "in");

  private static final Set<String> VENUES =
      Set.of(
          "statement",
          "interview",
          "conference",
          "briefing",
          "speech",
          "address",
          "tweet",
          "email",
          "e-mail",
          "message",
          "letter",
          "post",
          "report",
          "call",
          "release",
          "forum",
          "rally",
          "hearing",
          "meeting",
          "twitter",
          "facebook",
          "telegram",
          "television",
          "phone",
          "video");

  private static final Set<String> OBJECTS =
      Set.of("us", "me", "him", "them", "whom", "himself", "herself", "themselves", "itself");

  /** Words in marks up to this many characters may be part of a name. */
  private static final int LONGEST_TERM = 30;

  private final MarkedSentence sentence;

  NounPhrases(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Tells whether the word puts something in time: a day, a month, "yesterday". */
  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Returns the noun phrase that ends with a token, or null if none does. */
  @Nullable TokenRange endingAt(int last, int lowest) {
    int end = last;
    while (end >= lowest
        && (isTime(sentence.lower(end)) || sentence.tag(end) == PartOfSpeech.ADV)) {
      end--;
    }
    TokenRange base = baseEndingAt(end, lowest);
    if (base == null) {
      return null;
    }
    int first = extendLeft(base.first(), lowest);
    if (first < base.first() && dangles(first, lowest)) {
      first = base.first();
    }
    int joined = coordinated(first, lowest);
    return new TokenRange(joined, end);
  }

  /** A phrase that hangs on a preposition is no subject: "In Ohio on Monday officials said". */
  private boolean dangles(int first, int lowest) {
    return first > lowest && sentence.tag(first - 1) == PartOfSpeech.ADP;
  }

  private int extendLeft(int from, int lowest) {
    int first = from;
    while (first - 2 >= lowest && LINKS.contains(sentence.lower(first - 1))) {
      TokenRange before = baseEndingAt(first - 2, lowest);
      if (before == null || isTime(sentence.lower(first - 2))) {
        break;
      }
      first = before.first();
    }
    return first;
  }

  /** Takes in "Ruth Hale and" before "Mark Dow", but not the end of a clause before "and". */
  private int coordinated(int first, int lowest) {
    if (first - 2 < lowest || !(sentence.is(first - 1, "and") || sentence.is(first - 1, "or"))) {
      return first;
    }
    int end = sentence.is(first - 2, ",") ? first - 3 : first - 2;
    TokenRange before = end < lowest ? null : baseEndingAt(end, lowest);
    if (before == null) {
      return first;
    }
    int start = extendLeft(before.first(), lowest);
    boolean opens =
        start == lowest
            || sentence.is(start - 1, ",")
            || sentence.is(start - 1, "that")
            || sentence.is(start - 1, ";")
            || sentence.is(start - 1, ":")
            || sentence.isMark(start - 1);
    if (!opens) {
      return first;
    }
    return sentence.is(start - 1, ",") ? listed(start, lowest) : start;
  }

  /** Takes in the members of a list before the last two. */
  private int listed(int from, int lowest) {
    int first = from;
    while (first - 2 >= lowest && sentence.is(first - 1, ",")) {
      TokenRange before = baseEndingAt(first - 2, lowest);
      if (before == null || before.first() > lowest && !sentence.is(before.first() - 1, ",")) {
        break;
      }
      first = before.first();
    }
    return first;
  }

  private @Nullable TokenRange baseEndingAt(int last, int lowest) {
    int end = last;
    if (end >= lowest && sentence.is(end, ")")) {
      int open = end;
      while (open > lowest && !sentence.is(open, "(")) {
        open--;
      }
      end = open - 1;
    }
    if (end < lowest || sentence.isMark(end) && end - 1 < lowest) {
      return null;
    }
    if (isPronoun(end)) {
      return OBJECTS.contains(sentence.lower(end)) ? null : new TokenRange(end, last);
    }
    int first = end + 1;
    boolean noun = false;
    while (first - 1 >= lowest && !partedByMarks(first - 1, end) && belongs(first - 1, end)) {
      first--;
      noun |= heads(first);
      if (sentence.tag(first) == PartOfSpeech.DET && !isPossessiveBefore(first, lowest)) {
        break;
      }
    }
    return noun && first <= end ? new TokenRange(first, last) : null;
  }

  /** A noun phrase may hold a word in marks, but does not reach into a quotation. */
  private boolean partedByMarks(int i, int end) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null
        && quotation != sentence.quotation(end)
        && (quotation.inner().length() > LONGEST_TERM || sentence.is(i - 1, ","));
  }

  private boolean isPossessiveBefore(int i, int lowest) {
    return i - 1 >= lowest && sentence.is(i - 1, "'s");
  }

  private boolean isPronoun(int i) {
    return sentence.tag(i) == PartOfSpeech.PRON && !isPossessive(sentence.lower(i));
  }

  private static boolean isPossessive(String lower) {
    return switch (lower) {
      case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
      default -> false;
    };
  }

  private boolean heads(int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, NUM, PRON, X, SYM -> true;
      case DET, ADJ -> true;
      default -> false;
    };
  }

  private boolean belongs(int i, int end) {
    String lower = sentence.lower(i);
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, X, SYM -> !isTime(lower) || i != end;
      case PRON -> isPossessive(lower);
      case PART -> lower.equals("'s") || lower.equals("'") || lower.equals("\u2019");
      case VERB ->
          i < end
              && (lower.endsWith("ed") || lower.endsWith("ing") || sentence.isCapitalized(i))
              && isOpenedBefore(i);
      case PUNCT -> i < end && (lower.equals("-") || lower.equals("/") || sentence.isMark(i));
      case ADV -> i < end && sentence.tag(i + 1) == PartOfSpeech.ADJ;
      default -> i < end && sentence.isCapitalized(i) && sentence.isCapitalized(i + 1) && i > 0;
    };
  }

  /** A participle belongs to a noun phrase where a determiner or nothing at all precedes it. */
  private boolean isOpenedBefore(int i) {
    return i == 0
        || sentence.tag(i - 1) == PartOfSpeech.DET
        || sentence.tag(i - 1) == PartOfSpeech.PUNCT
        || sentence.tag(i - 1) == PartOfSpeech.PROPN
        || sentence.tag(i - 1) == PartOfSpeech.ADP;
  }

  /**
   * Returns the noun phrase that starts at a token, with the prepositional phrases that belong to
   * it; null if none does.
   */
  @Nullable TokenRange startingAt(int start) {
    int last = baseStartingAt(start);
    if (last < start) {
      return null;
    }
    while (last + 2 < sentence.size()) {
      int next = last + 1;
      if (sentence.is(next, "(")) {
        int close = next;
        while (close < sentence.size() && !sentence.is(close, ")")) {
          close++;
        }
        if (close >= sentence.size()) {
          break;
        }
        last = close;
        continue;
      }
      boolean links =
          CLOSE_LINKS.contains(sentence.lower(next)) || sentence.is(next, "and") && isName(next);
      int further = links ? baseStartingAt(next + 1) : -1;
      if (further < 0 || !sentence.is(next, "of") && isCircumstance(next + 1, further)) {
        break;
      }
      last = further;
    }
    return new TokenRange(start, last);
  }

  /** "Ruth Hale and Mark Dow", not "Ruth Hale and left". */
  private boolean isName(int conjunction) {
    return sentence.isCapitalized(conjunction + 1) && sentence.isCapitalized(conjunction - 1);
  }

  /** Tells whether the phrase says when or where something was said. */
  boolean isCircumstance(int first, int last) {
    for (int i = first; i <= last; i++) {
      String lower = sentence.lower(i);
      if (isTime(lower) || VENUES.contains(lower)) {
        return true;
      }
    }
    return first == last && sentence.token(first).isNumber();
  }

  /** A mark around a word or two that belong to the phrase: its "deep concern". */
  private boolean isTermMark(int i) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null && sentence.isMark(i) && quotation.inner().length() <= LONGEST_TERM;
  }

  private int baseStartingAt(int start) {
    if (start >= sentence.size()) {
      return -1;
    }
    if (isPronoun(start)) {
      return start;
    }
    int last = start - 1;
    int noun = -1;
    while (last + 1 < sentence.size() && follows(last + 1, start)) {
      last++;
      if (sentence.tag(last).isNoun()
          || sentence.tag(last) == PartOfSpeech.NUM
          || sentence.isCapitalized(last)) {
        noun = last;
      }
    }
    return noun;
  }

  private boolean follows(int i, int start) {
    String lower = sentence.lower(i);
    if (isTime(lower) && i > start) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, NUM, X, SYM -> true;
      case DET -> i == start || sentence.tag(i - 1) == PartOfSpeech.DET || sentence.is(i - 1, "of");
      case PRON -> isPossessive(lower);
      case PART -> lower.equals("'s") || lower.equals("'") || lower.equals("\u2019");
      case VERB -> lower.endsWith("ed") && i <= start + 1 || sentence.isCapitalized(i);
      case PUNCT -> i > start && (lower.equals("-") || lower.equals("/")) || isTermMark(i);
      case ADV -> i > start && sentence.tag(i + 1) == PartOfSpeech.ADJ;
      default -> sentence.isCapitalized(i) && i > start;
    };
  }
}
