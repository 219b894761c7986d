package parallax.claims.quantity.phrase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;
import parallax.model.Relation;

/** Reads the words by a figure that say how exact it is: "nearly", "at least", "or more". */
public final class Hedges {
  private static final PhraseTable<Relation> BEFORE = new PhraseTable<>();
  private static final PhraseTable<Relation> AFTER = new PhraseTable<>();

  static {
    for (String line : Lexicon.lines(Hedges.class, "hedges.tsv")) {
      String[] columns = line.split("\t", 3);
      PhraseTable<Relation> table = columns[0].equals("before") ? BEFORE : AFTER;
      table.add(columns[2], Relation.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
  }

  private Hedges() {}

  /**
   * The words around a figure.
   *
   * @param relation how they bound it
   * @param first the first piece of the words before the figure, or the figure's own first piece
   * @param last the last piece of the words behind it, or the figure's own last piece
   * @param wording as they stand, null where they only stress that the figure is exact
   */
  public record Hedge(Relation relation, int first, int last, @Nullable String wording) {}

  /** Reads the hedge of a figure that runs from one piece to another. */
  public static Hedge around(Pieces pieces, int first, int last) {
    Relation relation = Relation.EXACT;
    int start = first;
    int from = first;
    int to = first - 1;
    PhraseTable.Match<Relation> match = BEFORE.upTo(pieces, start - 1);
    while (match != null && !isPreposition(pieces, match)) {
      Relation outer = match.value();
      start = match.first();
      if (outer != Relation.EXACT) {
        from = start;
        to = Math.max(to, match.last());
        relation = relation == Relation.EXACT || outer != Relation.ABOUT ? outer : relation;
      }
      match = BEFORE.upTo(pieces, start - 1);
    }
    if (relation != Relation.EXACT) {
      return new Hedge(relation, start, last, pieces.text(from, to));
    }
    PhraseTable.Match<Relation> after = AFTER.from(pieces, last + 1);
    boolean sign = after != null && pieces.is(after.first(), "+");
    if (after != null && isSum(pieces, after.first())) {
      return new Hedge(relation, start, last, null);
    }
    if (after != null && (!sign || pieces.glued(after.first()))) {
      String wording = pieces.text(after.first(), after.last());
      return new Hedge(after.value(), start, after.last(), wording);
    }
    return new Hedge(relation, start, last, null);
  }

  /** "$900 plus a fine", "12 days plus two": something is added, and no bound. */
  private static boolean isSum(Pieces pieces, int plus) {
    int next = plus + 1;
    return pieces.is(plus, "plus")
        && (pieces.tag(next) == PartOfSpeech.DET
            || pieces.tag(next) == PartOfSpeech.NUM
            || pieces.get(next).isNumber()
            || MoneySigns.before(pieces, next + 1) != null);
  }

  private static boolean isMove(Pieces pieces, int at) {
    return pieces.is(at, "back")
        || pieces.tag(at) == PartOfSpeech.VERB
            && switch (pieces.lemma(at)) {
              case "go", "creep", "inch", "edge" -> true;
              default -> false;
            };
  }

  /** "take over two firms", "what about two of them": the word belongs to what stands before. */
  private static boolean isPreposition(Pieces pieces, PhraseTable.Match<Relation> match) {
    int before = match.first() - 1;
    if (match.first() != match.last()) {
      boolean up = pieces.is(match.first(), "up") && pieces.is(match.last(), "to");
      return up && isMove(pieces, before); // "goes up to 21 per cent"
    }
    return switch (pieces.lower(match.first())) {
      case "over" ->
          pieces.isAny(before, "take", "takes", "took", "taken", "taking", "hand", "all");
      case "about" -> pieces.isAny(before, "what", "how", "talk", "talked", "talking", "worried");
      case "under", "below", "above" -> pieces.isAny(before, "buried", "trapped", "floor");
      default -> false;
    };
  }
}
