package parallax.alignment.grouping;

import parallax.model.Claim;

/** A claim with what is known about it for lining it up. */
public interface Frame {
  Claim claim();

  /** Returns the place of the claim's source among all, from 0. */
  int source();
}
