package parallax.model;

import java.util.Locale;

/**
 * A fact about a row, put into words where it is shown. The comment of each names its arguments.
 */
public enum ReasonCode {
  /** The claims count the same thing: its words. */
  SAME_THING_COUNTED,
  /** The claims say the same of what they count: the predicate. */
  SAME_PREDICATE,
  /** The claims speak of the same place: its words. */
  SAME_PLACE,
  /** The claims are about the same event: its words. */
  SAME_DEED,
  /** The claims' sentences have words in common: the words. */
  SAME_CONTEXT,
  /** The claims tell what the same speaker said: the name. */
  SAME_SPEAKER,
  /** The claims share their wording: no argument. */
  SAME_WORDS,
  /** The figures are the same: the figure. */
  SAME_FIGURE,
  /** The dates are the same: the date. */
  SAME_DATE,
  /** The values meet once the hedges are read: the two values. */
  HEDGES_MEET,
  /** The figures lie apart: the quotient, larger by smaller. */
  FIGURES_APART,
  /** The dates differ: the two dates. */
  DATES_DIFFER,
  /** One date is only coarser: the coarser, the finer. */
  DATE_COARSER,
  /** The persons named differ: the two names. */
  PERSONS_DIFFER,
  /** One counts a part of the other: the part, the whole. */
  PART_OF,
  /** One is an earlier state of the other: the earlier, the later. */
  EARLIER_STATE,
  /** The places are named and differ: the two places. */
  PLACES_DIFFER,
  /** What is counted is worded differently, and nobody can tell whether the same is meant: both. */
  COUNTED_WORDED_DIFFERENTLY,
  /**
   * The area counted is worded differently, and nobody can tell whether the same is meant: both.
   */
  SCOPE_WORDED_DIFFERENTLY,
  /** Different speakers give the figures: both. */
  SPEAKERS_DIFFER,
  /** The two statements say different things: no argument. */
  STATEMENTS_DIFFER,
  /** One statement says more than the other: no argument. */
  STATEMENT_FULLER,
  /** The forms stand for the same thing: the forms. */
  SAME_REFERENT;

  /** Returns the code used in files, such as {@code scope-worded-differently}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
