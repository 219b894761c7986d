package parallax.alignment;

import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Quantity;

/**
 * A quantity with what is known about it for lining it up.
 *
 * @param dimension what its unit measures
 * @param value its values as the hedge leaves them open
 * @param head the key of the thing counted, null where nothing is
 * @param headSort the sort of that key, null where it is no class of words
 * @param modifiers the other content words of what is counted
 * @param groups the names in what is counted, such as those of peoples and parties
 * @param predicate the key of what is said of it, null where nothing is
 * @param event whether the predicate is an event, so that another event is another question
 * @param places the places that narrow it down
 * @param anchor the other time that it is about, null for the event's own
 * @param additional whether it is counted on top of another figure ("another two")
 * @param degree whether only the severe or only the light among them are counted
 * @param part whether it counts a part of another claim's
 * @param context the content words of its sentence
 * @param local the content words close by
 */
record QuantityFrame(
    Claim claim,
    int source,
    String dimension,
    HedgeReading value,
    @Nullable String head,
    Concepts.@Nullable Sort headSort,
    WordSet modifiers,
    WordSet groups,
    @Nullable String predicate,
    boolean event,
    WordSet places,
    @Nullable String anchor,
    boolean additional,
    boolean degree,
    boolean part,
    WordSet context,
    WordSet local)
    implements Frame {

  /** Returns the same with the head of another. */
  QuantityFrame withHeadOf(QuantityFrame other) {
    return new QuantityFrame(
        claim,
        source,
        dimension,
        value,
        other.head,
        other.headSort,
        modifiers,
        groups,
        predicate,
        event,
        places,
        anchor,
        additional,
        degree,
        part,
        context,
        local);
  }

  /** Returns the same with the predicate of another. */
  QuantityFrame withPredicateOf(QuantityFrame other) {
    return new QuantityFrame(
        claim,
        source,
        dimension,
        value,
        head,
        headSort,
        modifiers,
        groups,
        other.predicate,
        other.event,
        places,
        anchor,
        additional,
        degree,
        part,
        context,
        local);
  }

  Quantity quantity() {
    return (Quantity) claim.content();
  }

  /** Tells whether it measures something, other than counting or summing it. */
  boolean isMeasured() {
    return Measures.isPhysical(dimension);
  }

  /** Tells whether it counts things, as far as the list of words knows them. */
  boolean countsThings() {
    return headSort == Concepts.Sort.THING;
  }

  /** Tells whether it counts people. */
  boolean countsPeople() {
    return headSort == Concepts.Sort.PERSON;
  }
}
