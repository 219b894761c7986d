package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/** Finds what a figure counts or measures, behind it, before it, or by ellipsis. */
final class CountedFinder {
  private final Pieces pieces;
  private final NounPhraseReader phrases;
  private final Subjects subjects;

  CountedFinder(Pieces pieces) {
    this.pieces = pieces;
    this.phrases = new NounPhraseReader(pieces);
    this.subjects = new Subjects(pieces, phrases);
  }

  /**
   * Finds what a figure counts.
   *
   * @param before the claim before it in the sentence, whose noun it may share; null if none
   */
  Counted find(Amount amount, @Nullable Counted before) {
    if (amount.isCount()) {
      return count(amount, before);
    }
    if ("magnitude".equals(amount.unit())) {
      return magnitude(amount);
    }
    if (amount.isLength()) {
      return length(amount);
    }
    Counted behind = behind(amount);
    if (behind != null) {
      return behind;
    }
    return elsewhere(amount, wordingBefore(amount));
  }

  private static Counted elsewhere(Amount amount, @Nullable String wording) {
    return new Counted(wording, amount.last(), amount.last(), -1);
  }

  private @Nullable String wordingBefore(Amount amount) {
    NounPhrase phrase = subjects.before(amount.first() - 1);
    return phrase == null ? null : pieces.text(phrase.first(), phrase.last());
  }

  private Counted count(Amount amount, @Nullable Counted before) {
    Counted behind = behind(amount);
    if (behind != null) {
      return behind;
    }
    boolean shared =
        before != null
            && before.wording() != null
            && !pieces.isAny(
                amount.first() - 1, "to", "at", "of", "from", "was", "were", "is", "by");
    return elsewhere(amount, shared ? before.wording() : wordingBefore(amount));
  }

  /** Reads the phrase that follows the figure, directly, behind a hyphen or behind "of". */
  private @Nullable Counted behind(Amount amount) {
    int next = amount.last() + 1;
    if (pieces.get(next).isHyphen() && pieces.glued(next) && pieces.glued(next + 1)) {
      next++;
    } else if (pieces.is(next, "of") || pieces.is(next, "in") && amount.isMoney()) {
      next++;
    } else if (pieces.is(next, "worth") && pieces.is(next + 1, "of")) {
      next += 2;
    } else if (pieces.tag(next) == PartOfSpeech.DET && !isPartOf(amount)) {
      return null;
    }
    NounPhrase phrase = phrases.from(next);
    if (phrase == null || !amount.isCount() && isAnotherSubject(amount, phrase)) {
      return null;
    }
    if (isVerbTakenForNoun(amount, phrase)) {
      int head = phrase.head() - 1;
      return new Counted(pieces.text(phrase.first(), head), head, head, head);
    }
    return new Counted(
        pieces.text(phrase.first(), phrase.last()), phrase.last(), phrase.last(), phrase.head());
  }

  /** "one proposal asks": one thing is counted in the singular, so the plural is a verb. */
  private boolean isVerbTakenForNoun(Amount amount, NounPhrase phrase) {
    int head = phrase.head();
    return amount.isCount()
        && amount.numeral().high() == 1
        && head > phrase.first()
        && head == phrase.last()
        && NounPhraseReader.isPlural(pieces, head)
        && pieces.tag(head - 1).isNoun()
        && !NounPhraseReader.isPlural(pieces, head - 1);
  }

  private static boolean isPartOf(Amount amount) {
    return amount.numeral().form() == Numeral.Form.FRACTION;
  }

  /** "in 2009 shares ..." aside, a phrase that its own verb follows is not what is measured. */
  private boolean isAnotherSubject(Amount amount, NounPhrase phrase) {
    boolean direct = phrase.first() == amount.last() + 1;
    return direct && amount.isPercent() && pieces.tag(phrase.last() + 1) == PartOfSpeech.AUX;
  }

  /** A magnitude belongs to the quake behind it, or to the noun before "of" or the verb. */
  private Counted magnitude(Amount amount) {
    Counted behind = behind(amount);
    return behind != null ? behind : elsewhere(amount, wordingBefore(amount));
  }

  private Counted length(Amount amount) {
    int next = amount.last() + 1;
    if (pieces.get(next).isHyphen()) {
      next++;
    }
    String dimension = dimension(pieces.lower(next));
    if (dimension != null) {
      return new Counted(dimension, next, next, -1);
    }
    if (pieces.is(amount.first() - 1, "of")) {
      String named = wordingBefore(amount);
      if (named != null) {
        return elsewhere(amount, named);
      }
    }
    String distance = distance(behindBrackets(amount.last() + 1));
    if (distance != null) {
      return elsewhere(amount, distance);
    }
    Counted behind = behind(amount);
    return behind != null ? behind : elsewhere(amount, wordingBefore(amount));
  }

  private int behindBrackets(int at) {
    if (!pieces.is(at, "(")) {
      return at;
    }
    int close = at;
    while (close < pieces.size() && !pieces.is(close, ")")) {
      close++;
    }
    return close + 1;
  }

  private static @Nullable String dimension(String adjective) {
    return switch (adjective) {
      case "deep" -> "depth";
      case "long" -> "length";
      case "wide" -> "width";
      case "high", "tall" -> "height";
      case "thick" -> "thickness";
      default -> null;
    };
  }

  /** "320 kilometres from the capital", "55 miles west of the town": a distance. */
  private @Nullable String distance(int at) {
    int end = at;
    while (isDirection(end)) {
      end++;
    }
    if (end == at) {
      return null;
    }
    NounPhrase place = phrases.from(end);
    int last = place == null ? end - 1 : place.last();
    return "distance " + pieces.text(at, last);
  }

  private boolean isDirection(int at) {
    return switch (pieces.lower(at)) {
      case "from",
          "off",
          "away",
          "outside",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "below",
          "beneath",
          "inland",
          "offshore",
          "upstream",
          "downstream" ->
          true;
      case "of", "the", "under", "coast" -> at > 0 && isDirection(at - 1);
      default -> false;
    };
  }
}
