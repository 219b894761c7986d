package parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * How much or how many.
 *
 * @param low the least value in the base unit, null where open
 * @param high the greatest value in the base unit, null where open; equal to {@code low} for one
 *     figure
 * @param relation how the hedge bounds the value
 * @param hedge the hedge as worded ("nearly"), null where there is none
 * @param change whether the figure is said to have risen or fallen, null where nothing is said
 * @param unit null for a count; else {@code percent}, an ISO 4217 code or the singular English unit
 * @param counted the noun phrase of what is counted, as worded
 * @param scope of whom or where it is counted, as worded ("certain parts of the region")
 * @param place the place part of the scope, as worded
 * @param asOf the time for which the figure holds: ISO 8601 where known, else as worded
 * @param predicate what is said of the things counted: the key of its class ({@code kill}, {@code
 *     injure}, {@code live} …) or else the lemma of the verb
 * @param partOf the id of the claim of which this one counts a part
 */
public record Quantity(
    @Nullable Double low,
    @Nullable Double high,
    Relation relation,
    @Nullable String hedge,
    @Nullable Change change,
    @Nullable String unit,
    @Nullable String counted,
    @Nullable String scope,
    @Nullable String place,
    @Nullable String asOf,
    @Nullable String predicate,
    @Nullable String partOf)
    implements Content {

  @Override
  public ClaimKind kind() {
    return ClaimKind.QUANTITY;
  }

  /** Returns the same quantity as a part of another claim. */
  public Quantity asPartOf(String whole) {
    return new Quantity(
        low, high, relation, hedge, change, unit, counted, scope, place, asOf, predicate, whole);
  }

  /** Returns the same quantity with another scope and place. */
  public Quantity in(@Nullable String otherScope, @Nullable String otherPlace) {
    return new Quantity(
        low,
        high,
        relation,
        hedge,
        change,
        unit,
        counted,
        otherScope,
        otherPlace,
        asOf,
        predicate,
        partOf);
  }
}
