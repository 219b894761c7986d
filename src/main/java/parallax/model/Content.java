package parallax.model;

/** What a claim states; one record for each sort of claim. */
public sealed interface Content permits Quantity, Moment, Speech, Deed, Wording {

  /** Returns the kind of a claim with this content. */
  ClaimKind kind();
}
