package parallax.alignment.quantity;

import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Frame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.WordSet;
import parallax.model.Change;
import parallax.model.Claim;
import parallax.model.Quantity;

/**
 * A quantity with what is known about it for lining it up.
 *
 * @param dimension what its unit measures
 * @param value its values as the hedge leaves them open
 * @param counted what is counted
 * @param predicate the key of what is said of it, null where nothing is
 * @param event whether the predicate is an event, so that another event is another question
 * @param places the places that narrow it down
 * @param anchor the other time that it is about, null for the event's own
 * @param qualities what sets it apart from another figure for the same things
 * @param context the content words of its sentence
 * @param local the content words close by
 */
public record QuantityFrame(
    Claim claim,
    int source,
    String dimension,
    HedgeReading value,
    Counted counted,
    @Nullable String predicate,
    boolean event,
    WordSet places,
    @Nullable String anchor,
    Qualities qualities,
    WordSet context,
    WordSet local)
    implements Frame {

  /** Returns the same with the head of another. */
  QuantityFrame withHeadOf(QuantityFrame other) {
    Counted changed =
        new Counted(
            other.head(), other.headSort(), counted.modifiers(), counted.groups(), counted.deed());
    return with(changed, predicate, event);
  }

  /** Returns the same with the predicate of another. */
  QuantityFrame withPredicateOf(QuantityFrame other) {
    return with(counted, other.predicate, other.event);
  }

  /** Returns the same for the other time that another is about. */
  QuantityFrame withAnchorOf(QuantityFrame other) {
    return new QuantityFrame(
        claim,
        source,
        dimension,
        value,
        counted,
        predicate,
        event,
        places,
        other.anchor,
        qualities,
        context,
        local);
  }

  private QuantityFrame with(Counted things, @Nullable String said, boolean happened) {
    return new QuantityFrame(
        claim, source, dimension, value, things, said, happened, places, anchor, qualities, context,
        local);
  }

  /** Returns the figure as it was read. */
  public Quantity quantity() {
    return (Quantity) claim.content();
  }

  /** Returns the key of the thing counted, null where nothing is. */
  public @Nullable String head() {
    return counted.head();
  }

  /** Returns the sort of that key, null where it is no class of words. */
  Concepts.@Nullable Sort headSort() {
    return counted.sort();
  }

  /** Returns the names in what is counted, such as those of peoples and parties. */
  public WordSet groups() {
    return counted.groups();
  }

  /** Tells whether it counts a part of another claim's. */
  boolean part() {
    return qualities.part();
  }

  /** Returns how it is said to have changed, null where nothing is said. */
  @Nullable Change change() {
    return qualities.change();
  }

  /** Tells whether it is a count of things or people. */
  public boolean isCount() {
    return dimension.equals(Measures.COUNT);
  }

  /** Tells whether it measures something, other than counting or summing it. */
  boolean isMeasured() {
    return Measures.isPhysical(dimension);
  }

  /** Tells whether it counts things, as far as the list of words knows them. */
  boolean countsThings() {
    return headSort() == Concepts.Sort.THING;
  }

  /** Tells whether it counts people of a group that news counts apart, such as children. */
  boolean countsGroup() {
    return headSort() == Concepts.Sort.GROUP;
  }

  /** Tells whether it counts people. */
  public boolean countsPeople() {
    return counted.people();
  }
}
