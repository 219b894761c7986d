package parallax.claims.quantity.number;

import parallax.claims.quantity.phrase.Pieces;

/** Tells figures that count somebody's children: "a mother of three", "father-of-two". */
public final class Parents {
  /** What such a figure counts. */
  public static final String CHILDREN = "children";

  private Parents() {}

  /** Tells whether a figure counts the children of whoever stands before it. */
  public static boolean isOf(Pieces pieces, Amount amount) {
    int of = amount.first() - 1;
    int parent = pieces.get(of - 1).isHyphen() ? of - 2 : of - 1;
    return amount.isCount()
        && pieces.is(of, "of")
        && pieces.isAny(
            parent,
            "mother",
            "father",
            "parent",
            "parents",
            "mum",
            "mom",
            "dad",
            "grandmother",
            "grandfather")
        && !pieces.tag(amount.last() + 1).isNoun();
  }
}
