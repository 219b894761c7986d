package parallax.alignment;

import parallax.model.Claim;
import parallax.model.Moment;

/**
 * An expression of time with what is known about it for lining it up.
 *
 * @param time what it may mean
 * @param distance days from the event; large where either is unknown
 * @param deeds the events and things that its clause and its own words speak of
 * @param clause the content words of its clause and of what it is about
 * @param context the content words of its sentence
 * @param spoken whether what happened then is that somebody spoke
 */
record MomentFrame(
    Claim claim,
    int source,
    TimeReading time,
    long distance,
    WordSet deeds,
    WordSet clause,
    WordSet context,
    boolean spoken)
    implements Frame {

  Moment moment() {
    return (Moment) claim.content();
  }
}
