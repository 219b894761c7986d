package parallax.model;

import java.util.Locale;

/** The seven kinds of claim. */
public enum ClaimKind {
  /** A count, sum, share, measurement, duration or age. */
  QUANTITY,
  /** A place on the calendar or clock. */
  TIME,
  /** A direct quotation of a clause or more. */
  QUOTE,
  /** A clause that somebody is said to have said. */
  REPORT,
  /** A named person with a deed or an office. */
  ACTOR,
  /** How the outlet names a person, place or group. */
  NAME,
  /** The wording the outlet chooses for a thing or deed. */
  TERM;

  /** Returns the code used in files, such as {@code quantity}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether rows of this kind are about wording alone and so have no conflict. */
  public boolean isWording() {
    return this == NAME || this == TERM;
  }

  /** Tells whether claims of this kind are somebody's speech. */
  public boolean isSpeech() {
    return this == QUOTE || this == REPORT;
  }
}
