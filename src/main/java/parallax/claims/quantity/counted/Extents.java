package parallax.claims.quantity.counted;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;

/** Reads what a length is the length of: a depth, a height, a distance from somewhere. */
final class Extents {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "from",
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
          "northwards",
          "southwards",
          "below",
          "beneath",
          "inland",
          "offshore",
          "upstream",
          "downstream");
  private static final Set<String> LINKS = Set.of("of", "the", "coast", "to");

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Extents(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** "ten kilometres deep", "a 37m-long bridge": the dimension. */
  @Nullable Counted dimension(Amount amount) {
    int next = amount.last() + 1;
    if (pieces.get(next).isHyphen()) {
      next++;
    }
    String noun =
        switch (pieces.lower(next)) {
          case "deep", "underground" -> "depth";
          case "long" -> "length";
          case "wide", "across" -> "width";
          case "high", "tall" -> "height";
          case "thick" -> "thickness";
          default -> null;
        };
    return noun == null ? null : new Counted(noun, next, next, -1, false, -1);
  }

  /** "flew 3,900 km", "600 km each way". */
  boolean isWay(Amount amount) {
    int next = amount.last() + 1;
    boolean both =
        pieces.is(next, "each") || pieces.is(next, "there") && pieces.is(next + 1, "and");
    return both
        || switch (pieces.lemma(amount.first() - 1)) {
          case "fly",
              "travel",
              "walk",
              "drive",
              "march",
              "trek",
              "sail",
              "cycle",
              "hike",
              "cover" ->
              true;
          default -> false;
        };
  }

  /** "90 kilometres from the port", "8 km (5 miles) north of the mill": a distance. */
  @Nullable Counted distance(Amount amount) {
    int at = pieces.behindBrackets(amount.last() + 1);
    int end = at;
    while (DIRECTIONS.contains(pieces.lower(end))
        || end > at && LINKS.contains(pieces.lower(end))) {
      end++;
    }
    if (end == at) {
      return null;
    }
    NounPhrase place = phrases.from(end);
    int last = place == null ? end - 1 : place.last();
    return Counted.elsewhere(amount, "distance " + pieces.text(at, last));
  }
}
