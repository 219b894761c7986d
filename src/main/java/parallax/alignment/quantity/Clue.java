package parallax.alignment.quantity;

import java.util.Locale;

/**
 * What is looked at to tell whether two figures answer one question. A clue that is a yes or no is
 * 1 or 0; likenesses go from 0 to 1.
 */
enum Clue {
  // of the claims
  SAME_SOURCE,
  SAME_SENTENCE,
  /** How many of the two stand at the head of their texts. */
  LEADS,
  SAME_SPEAKER,
  OTHER_SPEAKER,
  // of the figures
  COUNT,
  MONEY,
  PERCENT,
  MEASURED,
  SAME_FIGURE,
  MEETS,
  /** How many times one figure is the other, as a logarithm. */
  APART,
  /** The same for the nearest values that their hedges leave open. */
  GAP,
  /** How much the figures by themselves speak for one question. */
  FIGURES,
  /** The digits that count, of the figure that has fewer. */
  DIGITS,
  /** The logarithm of the larger figure. */
  SIZE,
  SAME_UNIT,
  SAME_RELATION,
  /** How many of the two are orders of magnitude ("tens of thousands"). */
  ORDERS,
  // of the figures before and behind them in their texts
  SAME_BEFORE,
  SAME_BEHIND,
  // of what is counted
  THINGS,
  SAME_NOUN,
  ONE_WITHOUT_NOUN,
  NO_NOUNS,
  PEOPLE,
  KNOWN_NOUNS_DIFFER,
  NOUN_NEARBY,
  GROUPS_DIFFER,
  GROUPS_SHARED,
  MODIFIERS,
  SOLE,
  /**
   * How many of the two are the first in their texts, or the largest, of which the same is said.
   */
  FIRSTS,
  LARGESTS,
  /** Of figures that differ, in two texts: how many the text of the other gives too; else -1. */
  IN_BOTH,
  // of how they are told: how many of the two are
  VOICED,
  CONTRASTED,
  COUNTED,
  NAMED,
  // of what is said of it
  PREDICATES,
  SAME_PREDICATE,
  ONE_WITHOUT_PREDICATE,
  EVENTS,
  ONE_EVENT,
  PREDICATE_NEARBY,
  // of what sets it apart
  PARTS,
  ONE_PART,
  ADDITIONAL_DIFFERS,
  DEGREE_DIFFERS,
  WHOLE_DIFFERS,
  CHANGES,
  /** One fate of people, or one deed to like things, at no other place or time, both whole. */
  SAME_TOLL,
  SAME_DEED,
  // of place and time
  SAME_PLACES,
  ONE_PLACE,
  NO_PLACES,
  PLACES_DIFFER,
  ONE_TIME,
  // of the words around
  SENTENCES,
  NEARBY;

  /** Returns the clue of a name in a table. */
  static Clue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
