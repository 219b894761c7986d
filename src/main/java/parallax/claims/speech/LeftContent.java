package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
import parallax.claims.speech.CueSite.Form;
import parallax.language.PartOfSpeech;

/** Finds what is said in front of a mark of speech and its speaker. */
final class LeftContent {
  private final MarkedSentence sentence;
  private final RightContent rights;

  LeftContent(MarkedSentence sentence, RightContent rights) {
    this.sentence = sentence;
    this.rights = rights;
  }

  /** Returns the last token before the comma or mark in front of speaker and verb, or -1. */
  int end(Said said, int from) {
    int end = partedBefore(said, from);
    int first = opening(from, end);
    boolean introduction =
        first <= end
            && sentence.quotation(first) == null
            && !said.inverted()
            && (!sentence.hasFiniteVerb(first - 1, end)
                || opensCircumstance(first) && rights.startsClause(said.end() + 1, sentence.size()))
            && sentence.hasVerb(said.end() + 1, partEnd(said.end() + 1));
    return introduction && !sentence.is(said.end() + 1, ",") ? -1 : end;
  }

  /** Returns the last token before a semicolon or the end of the sentence. */
  private int partEnd(int from) {
    int i = from;
    while (i < sentence.size() && !sentence.is(i, ";")) {
      i++;
    }
    return i - 1;
  }

  /** "In an interview", "Asked about the plan", "Heading into the talks". */
  private boolean opensCircumstance(int first) {
    return sentence.tag(first) == PartOfSpeech.ADP && !sentence.is(first + 1, "least")
        || sentence.tag(first) == PartOfSpeech.VERB && !sentence.tag(first + 1).isVerb();
  }

  private int partedBefore(Said said, int from) {
    int i = said.start() - 1;
    if (sentence.is(i, "as") || sentence.is(i, "so")) {
      i--;
    }
    if (i < from) {
      return -1;
    }
    if (i > from && sentence.is(i, ",") && MarkedSentence.isConjunction(sentence.lower(i - 1))) {
      return -1; // "but, as the board has said, the dam is safe"
    }
    boolean bare = said.site().form() == Form.PREPOSITION;
    boolean parted =
        sentence.is(i, ",")
            || sentence.isMark(i)
            || sentence.is(i, "-")
            || sentence.is(i, "\u2013")
            || sentence.is(i, "\u2014");
    return parted ? i - 1 : bare ? i : -1;
  }

  /** Returns what is said up to a token in front of speaker and verb, or null. */
  @Nullable TokenRange find(Said said, int from, int end, int to) {
    int first = opening(lastPart(from, end), end);
    if (first > end) {
      return null;
    }
    if (hasObject(said)) {
      return null;
    }
    boolean broken = sentence.tag(end).isVerb() || sentence.tag(end) == PartOfSpeech.ADP;
    boolean goesOn =
        sentence.is(said.end() + 1, ",")
            && (broken
                || said.site().form() != Form.PREPOSITION && opensAddition(said.end() + 2)
                || !sentence.hasVerb(first, end) && sentence.hasVerb(said.end() + 2, to - 1));
    return goesOn ? sentence.range(first, to) : sentence.range(first, end + 1);
  }

  /** "19 were hurt, police said, among them two children", "…, it said, and 40 of them hit". */
  private boolean opensAddition(int i) {
    return switch (sentence.lower(i)) {
      case "and" -> sentence.hasFiniteVerb(i + 2, sentence.size() - 1);
      case "among", "including", "most", "some", "many", "half", "all", "both", "out" -> true;
      default -> false;
    };
  }

  /** ", as investors had feared a far larger sum": the verb has its object behind it. */
  private boolean hasObject(Said said) {
    int next = said.end() + 1;
    boolean as = sentence.is(said.start() - 1, "as") && !said.inverted();
    return as
        && (sentence.tag(next) == PartOfSpeech.DET || sentence.tag(next) == PartOfSpeech.NOUN);
  }

  /** Returns the place behind the last semicolon, or stray full stop, outside a quotation. */
  private int lastPart(int from, int end) {
    for (int i = end; i > from; i--) {
      boolean stop = sentence.is(i, ";") || sentence.is(i, ".");
      if (stop && sentence.quotation(i) == null) {
        return i + 1;
      }
    }
    return from;
  }

  /** Returns the first token that is neither a sign nor a conjunction. */
  private int opening(int from, int end) {
    int first = from;
    while (first <= end
        && (sentence.tag(first) == PartOfSpeech.PUNCT && !sentence.isMark(first)
            || opensClause(first))) {
      first++;
    }
    return first;
  }

  private boolean opensClause(int first) {
    String lower = sentence.lower(first);
    return first > 0
        ? MarkedSentence.isConjunction(lower)
        : lower.equals("but") || lower.equals("and");
  }
}
