package parallax.claims.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Finds what a figure counts or measures: behind it, before it, or shared with another figure. */
final class CountedFinder {
  /** Nouns that stand for the figure itself: what they count was said before. */
  private static final Set<String> FIGURES =
      Set.of("figure", "figures", "number", "total", "count", "tally", "estimate", "it", "that");

  private static final Set<String> HARMS =
      Set.of("kill", "injure", "trap", "displace", "arrest", "rescue", "evacuate", "missing");

  private final Pieces pieces;
  private final CountedBehind behind;
  private final Extents extents;
  private final Subjects subjects;
  private final Clauses clauses;

  CountedFinder(Pieces pieces) {
    this.pieces = pieces;
    NounPhraseReader phrases = new NounPhraseReader(pieces);
    this.behind = new CountedBehind(pieces, phrases);
    this.extents = new Extents(pieces, phrases);
    this.subjects = new Subjects(pieces, phrases);
    this.clauses = new Clauses(pieces);
  }

  /**
   * Finds what a figure counts.
   *
   * @param last the quantity before it in the sentence, whose noun it may share; null if none
   */
  Counted find(Amount amount, @Nullable ReadQuantity last) {
    if (amount.isLength()) {
      return length(amount, last);
    }
    Counted found = behind.read(amount);
    if (found != null) {
      return sharing(found, last);
    }
    if ("magnitude".equals(amount.unit())) {
      return Counted.elsewhere(amount, subjects.quake(amount.first() - 1));
    }
    String wording = amount.isCount() ? elliptic(amount, last) : before(amount, last);
    return Counted.elsewhere(amount, wording);
  }

  /** "nine of them": they; "500 homes collapsed, another 900 damaged": homes. */
  private Counted sharing(Counted found, @Nullable ReadQuantity last) {
    String shared = last == null ? null : last.counted().wording();
    if (found.wording() == null) {
      return found.worded(shared);
    }
    String state = found.head() < 0 ? null : States.of(pieces.lower(found.head()));
    boolean things = state != null && (state.equals("damage") || state.equals("destroy"));
    return things && shared != null ? found.worded(shared) : found;
  }

  private Counted length(Amount amount, @Nullable ReadQuantity last) {
    Counted dimension = extents.dimension(amount);
    if (dimension != null) {
      return dimension;
    }
    String named = pieces.is(amount.first() - 1, "of") ? before(amount, last) : null;
    if (named != null) {
      return Counted.elsewhere(amount, named);
    }
    Counted distance = extents.distance(amount);
    if (distance != null) {
      return distance;
    }
    Counted found = behind.read(amount);
    return found != null ? found : Counted.elsewhere(amount, before(amount, last));
  }

  /** What a count without a noun of its own counts. */
  private @Nullable String elliptic(Amount amount, @Nullable ReadQuantity last) {
    String shared = last == null ? null : last.counted().wording();
    int left = amount.first() - 1;
    if (clauses.isVerb(left)
        && pieces.tag(left) == PartOfSpeech.VERB
        && !ChangeReader.isWord(pieces.lower(left))) {
      String harm = PredicateClasses.of(pieces.lemma(left));
      boolean people = last != null && last.countsPeople();
      return people && harm != null && HARMS.contains(harm) ? shared : null;
    }
    boolean governed = pieces.isAny(left, "to", "at", "of", "from", "was", "were", "is", "by", ":");
    if (shared == null || governed) {
      String found = before(amount, last);
      boolean figure = found == null || FIGURES.contains(found.toLowerCase(Locale.ROOT));
      return figure && shared != null ? shared : found;
    }
    String complement = complement(amount);
    return complement == null ? shared : complement;
  }

  /** "seven were women": the noun behind the copula says who is counted. */
  private @Nullable String complement(Amount amount) {
    int copula = amount.last() + 1;
    if (!pieces.isAny(copula, "were", "are", "was", "is")) {
      return null;
    }
    NounPhrase phrase = new NounPhraseReader(pieces).core(copula + 1);
    boolean people = phrase != null && PersonNouns.holds(pieces.lower(phrase.head()));
    return phrase != null && people ? pieces.text(phrase.first(), phrase.last()) : null;
  }

  /** "the ceasefire lasted 11 days": the subject is measured. */
  private static boolean lasts(String verb) {
    return switch (verb) {
      case "last", "take", "run", "continue", "endure" -> true;
      default -> false;
    };
  }

  private @Nullable String before(Amount amount, @Nullable ReadQuantity last) {
    int left = amount.first() - 1;
    boolean object =
        pieces.tag(left) == PartOfSpeech.VERB
            && !ChangeReader.isWord(pieces.lower(left))
            && !(amount.isDuration() && lasts(pieces.lemma(left)));
    boolean later =
        amount.isDuration()
            && pieces.isAny(amount.last() + 1, "later", "after", "before", "earlier");
    boolean beside =
        pieces.tag(left) == PartOfSpeech.DET
            || pieces.tag(left).isNoun()
                && amount.hedge() == null
                && !(amount.isPercent() && pieces.is(left + 1, "+"));
    if (object || later || beside) {
      return null;
    }
    boolean follows = last != null && last.amount().last() == left - 1;
    if (last != null && follows && pieces.isAny(left, "to", "at", "from")) {
      NounPhrase subject = subjects.before(last.amount().first() - 1, -1);
      return subject == null || last.counted().head() < 0
          ? last.counted().wording()
          : pieces.text(subject.first(), subject.last());
    }
    NounPhrase phrase = subjects.before(left, last == null ? -1 : last.amount().last());
    return phrase == null ? null : pieces.text(phrase.first(), phrase.last());
  }
}
