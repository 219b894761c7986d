package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.counted.Counted;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.phrase.Clauses;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.SentenceTimes;
import parallax.claims.quantity.phrase.TimePhrase;

/** Finds the time for which a figure holds, in its own clause or at the head of its sentence. */
final class AsOfFinder {
  /** A time that heads a sentence starts no later than at this piece. */
  private static final int HEAD = 3;

  /** A clause with "when" has its figure no further behind than this. */
  private static final int CLAUSE = 12;

  private final Pieces pieces;
  private final SentenceTimes times;
  private final Clauses clauses;
  private final @Nullable TimePhrase opening;

  AsOfFinder(Pieces pieces, SentenceTimes times) {
    this.pieces = pieces;
    this.times = times;
    this.clauses = new Clauses(pieces);
    this.opening = opening();
  }

  /** Returns the time that heads the sentence ("In 2004, …"); null if none does. */
  @Nullable TimePhrase frame() {
    return opening;
  }

  private @Nullable TimePhrase opening() {
    TimePhrase first = times.first();
    if (first == null) {
      return null;
    }
    return first.value() != null && first.first() <= HEAD && !isAttribute(first) ? first : null;
  }

  /** Returns the time of a figure; null where the sentence names none for it. */
  @Nullable String find(Amount amount, Counted counted) {
    TimePhrase relative = relative(amount.first());
    if (relative != null) {
      return relative.value();
    }
    TimePhrase behind = behind(counted.end());
    if (isEarlier(amount)) {
      boolean next = behind != null && behind.first() == counted.end() + 1;
      return next ? behind.value() : null;
    }
    if (behind != null && (opening == null || behind.frame() || !opening.frame())) {
      return behind.value();
    }
    if (opening != null) {
      return opening.value();
    }
    TimePhrase near = before(amount.first());
    return near == null ? null : near.value();
  }

  /** "the worst since 1987, when 900 people died": the time that the clause hangs on. */
  private @Nullable TimePhrase relative(int to) {
    int when = to - 1;
    while (when > to - CLAUSE && !pieces.is(when, "when") && !clauses.isBoundary(when)) {
      when--;
    }
    TimePhrase time = pieces.is(when, "when") ? times.before(when) : null;
    int end = pieces.is(when - 1, ",") ? when - 2 : when - 1;
    return time != null && time.last() == end ? time : null;
  }

  /** "rose to 24 on Sunday, up from 11": an earlier figure is not of the same day. */
  private boolean isEarlier(Amount amount) {
    int from = amount.first() - 1;
    boolean compared = pieces.is(from, "with") && pieces.isAny(from - 1, "compared", "compares");
    boolean moved = pieces.is(from, "from") && ChangeReader.isWord(pieces.lower(from - 1));
    return compared || moved;
  }

  private @Nullable TimePhrase behind(int end) {
    TimePhrase phrase = times.behind(end);
    boolean own = phrase != null && !isAttribute(phrase) && !isParted(end + 1, phrase.first());
    return own ? phrase : null;
  }

  /** Looks back as far as the clause goes: "there were on Tuesday two tremors". */
  private @Nullable TimePhrase before(int to) {
    TimePhrase phrase = times.before(to);
    boolean own = phrase != null && (!isAttribute(phrase) || isOfSubject(phrase, to));
    if (!own) {
      return null;
    }
    int from = phrase.last() + 1;
    from += pieces.is(from, ",") ? 1 : 0;
    from += pieces.isAny(from, "that", "which", "when") ? 1 : 0; // "a quake in 2003 that killed"
    return isParted(from, to) ? null : phrase;
  }

  /** "a 2009 bombing left 17 dead": the time of what did it. */
  private boolean isOfSubject(TimePhrase phrase, int to) {
    int at = phrase.last() + 1;
    while (at < to && pieces.tag(at).isNoun()) {
      at++;
    }
    return at > phrase.last() + 1 && at < to && pieces.tag(at).isVerb();
  }

  /** A clause's edge or a verb of speech between a figure and a time parts the two. */
  private boolean isParted(int from, int to) {
    if (to - from > Pieces.REACH) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean next = pieces.is(i, ",") && pieces.isAny(i + 1, "and", "but");
      if (next || clauses.isBoundary(i) || clauses.isSpeech(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the 2020 war", "the tremor of 2004", "Tuesday's attack": the time of something else. */
  private boolean isAttribute(TimePhrase time) {
    return pieces.is(time.last() + 1, "'s")
        || pieces.isAny(time.first() - 1, "the", "of", "a", "an", "'s")
        || pieces.tag(time.last() + 1).isNoun() && pieces.get(time.last()).isNumber();
  }
}
