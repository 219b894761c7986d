package parallax.claims.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds where noun phrases start whose end is known, by parts of speech. */
final class LeftPhrases {
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "in", "at", "from", "with", "to", "on", "by", "near", "behind", "against",
          "under", "between", "across", "within", "inside", "outside", "around", "about", "into",
          "among", "over");
  private static final Set<String> OBJECTS =
      Set.of("us", "me", "him", "them", "whom", "himself", "herself", "themselves", "itself");

  private static final Set<String> EMPHATIC = Set.of("himself", "herself", "themselves", "itself");

  private static final Set<String> PARTS =
      Set.of("one", "some", "many", "most", "all", "both", "none", "each", "several", "few");

  private final MarkedSentence sentence;

  LeftPhrases(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the noun phrase that ends with a token, or null if none does. */
  @Nullable TokenRange endingAt(int last, int lowest) {
    int end = last;
    while (end >= lowest
        && (isDated(end, lowest)
            || PhraseWords.isTime(sentence.lower(end))
            || sentence.tag(end) == PartOfSpeech.ADV
            || isEmphatic(end, lowest))) {
      end -= isDated(end, lowest) ? 2 : 1;
      if (end > lowest
          && sentence.tag(end) == PartOfSpeech.ADP
          && PhraseWords.isTime(sentence.lower(end + 1))) {
        end--;
      }
    }
    TokenRange base = baseEndingAt(end, lowest);
    if (base == null) {
      return null;
    }
    if (end < last && PhraseWords.isPlace(sentence.lower(end + 1))) {
      end++; // "officials here said"
    }
    int first = extendLeft(base.first(), lowest);
    if (first < base.first() && dangles(first, lowest)) {
      if (sentence.is(base.first() - 1, "of")) {
        return null;
      }
      first = base.first();
    }
    int joined = coordinated(first, lowest);
    return new TokenRange(joined, end);
  }

  /** "the story itself concedes". */
  private boolean isEmphatic(int end, int lowest) {
    return end > lowest && sentence.tag(end - 1).isNoun() && EMPHATIC.contains(sentence.lower(end));
  }

  /** "this month", "last week". */
  private boolean isDated(int end, int lowest) {
    return end > lowest
        && PhraseWords.isPeriod(sentence.lower(end))
        && (sentence.is(end - 1, "this")
            || sentence.is(end - 1, "last")
            || sentence.is(end - 1, "next"));
  }

  /** A phrase that hangs on a preposition is no subject: "In Ohio on Monday officials said". */
  private boolean dangles(int first, int lowest) {
    return first > lowest && sentence.tag(first - 1) == PartOfSpeech.ADP;
  }

  private int extendLeft(int from, int lowest) {
    int first = from;
    while (first - 2 >= lowest && LINKS.contains(sentence.lower(first - 1))) {
      int end = isPostmodifier(first - 2) ? first - 3 : first - 2;
      TokenRange before = end < lowest ? null : baseEndingAt(end, lowest);
      if (before == null || PhraseWords.isTime(sentence.lower(end))) {
        break;
      }
      first = before.first();
    }
    return first;
  }

  /** "people briefed on the talks", "a source close to the family". */
  private boolean isPostmodifier(int i) {
    boolean modifies =
        switch (sentence.tag(i)) {
          case VERB ->
              sentence.lower(i).endsWith("ed")
                  && (sentence.is(i + 1, "by") || sentence.tag(i - 1) == PartOfSpeech.NOUN);
          case ADJ, ADV -> sentence.is(i + 1, "to") || sentence.is(i + 1, "with");
          default -> false;
        };
    return modifies && sentence.tag(i - 1).isNoun();
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
    if (sentence.isPronoun(end) && isPartOf(end, lowest)) {
      return new TokenRange(end - 2, last);
    }
    if (sentence.isPronoun(end)) {
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

  /** "one of them", "many of us". */
  private boolean isPartOf(int end, int lowest) {
    return end - 2 >= lowest
        && sentence.is(end - 1, "of")
        && (sentence.tag(end - 2) == PartOfSpeech.NUM || PARTS.contains(sentence.lower(end - 2)));
  }

  /** A noun phrase may hold a word in marks, but does not reach into a quotation. */
  private boolean partedByMarks(int i, int end) {
    Quotation quotation = sentence.quotation(i);
    return quotation != null
        && quotation != sentence.quotation(end)
        && (quotation.exceedsTerm() || sentence.is(i - 1, ","));
  }

  private boolean isPossessiveBefore(int i, int lowest) {
    return i - 1 >= lowest && sentence.is(i - 1, "'s");
  }

  private boolean heads(int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, NUM, PRON, X, SYM, ADJ -> true;
      case DET -> !sentence.is(i, "a") && !sentence.is(i, "an") && !sentence.is(i, "the");
      default -> false;
    };
  }

  private boolean belongs(int i, int end) {
    String lower = sentence.lower(i);
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, X -> !PhraseWords.isTime(lower) || i != end;
      case PRON -> PhraseWords.isPossessive(lower);
      case PART -> i < end && PhraseWords.isPossessiveMark(lower);
      case VERB ->
          i < end
              && (lower.endsWith("ed") || lower.endsWith("ing") || sentence.isCapitalized(i))
              && isOpenedBefore(i);
      case PUNCT ->
          i < end
              && (lower.equals("-")
                  || lower.equals("/")
                  || sentence.isMark(i)
                  || sentence.isPlurals(i));
      case CCONJ, SYM ->
          i < end && sentence.is(i, "&") && sentence.isCapitalized(i - 1)
              || sentence.tag(i) == PartOfSpeech.SYM;
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
}
