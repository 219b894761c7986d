package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;

/** Finds the time for which a figure holds, in its own clause or at the head of its sentence. */
final class AsOfFinder {
  private final Pieces pieces;
  private final TimePhrases times;
  private final Clauses clauses;
  private final @Nullable TimePhrase opening;

  AsOfFinder(Pieces pieces) {
    this.pieces = pieces;
    this.times = new TimePhrases(pieces);
    this.clauses = new Clauses(pieces);
    this.opening = opening();
  }

  /** Returns the time that heads the sentence ("In 2004, …"); null if none does. */
  @Nullable TimePhrase frame() {
    return opening;
  }

  private @Nullable TimePhrase opening() {
    int at = 0;
    while (pieces.get(at).isQuotationMark()
        || pieces.isAny(at, "but", "and", "meanwhile", ",", "then")) {
      at++;
    }
    boolean preposition =
        pieces.isAny(at, "in", "on", "since", "during", "by", "earlier", "back", "late", "until");
    TimePhrase time = times.at(at);
    return time == null && preposition ? times.at(at + 1) : time;
  }

  /** Returns the time of a figure; null where the sentence names none for it. */
  @Nullable String find(Amount amount, Counted counted) {
    TimePhrase behind = behind(counted.end() + 1);
    if (behind != null && (opening == null || behind.frame() || !opening.frame())) {
      return behind.value();
    }
    if (opening != null) {
      return opening.value();
    }
    TimePhrase near = before(amount.first());
    return near == null ? null : near.value();
  }

  private @Nullable TimePhrase behind(int from) {
    for (int i = from; i < pieces.size() && !clauses.isBoundary(i); i++) {
      boolean attribute = pieces.isAny(i - 1, "the", "of", "a", "an") || pieces.is(i - 1, "'s");
      TimePhrase time = attribute ? null : times.at(i);
      if (time != null && !isAttribute(time)) {
        return time;
      }
      if (pieces.is(i, ",") && pieces.isAny(i + 1, "said", "and", "but")) {
        return null;
      }
    }
    return null;
  }

  /** Looks back as far as the clause goes: "there were on Tuesday two tremors". */
  private @Nullable TimePhrase before(int to) {
    for (int i = to - 1; i >= 0 && !clauses.isBoundary(i); i--) {
      boolean attribute = pieces.isAny(i - 1, "the", "of", "a", "an");
      TimePhrase time = attribute ? null : times.at(i);
      if (time != null && time.last() < to && !isAttribute(time)) {
        return time;
      }
    }
    return null;
  }

  /** "the 2020 war", "Tuesday's attack": the time of something else. */
  private boolean isAttribute(TimePhrase time) {
    return pieces.is(time.last() + 1, "'s");
  }
}
