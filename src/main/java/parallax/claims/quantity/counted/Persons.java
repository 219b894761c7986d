package parallax.claims.quantity.counted;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;

/** Tells figures that count persons though no noun by them says so: "killed 190", "9,000 fled". */
final class Persons {
  /** Who is counted where no noun says it. */
  static final String PEOPLE = "people";

  /** What befalls persons. */
  static final Set<String> HARMS =
      Set.of("kill", "injure", "trap", "displace", "arrest", "rescue", "evacuate", "missing");

  private final Pieces pieces;

  Persons(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "a country of 4 million": who else lives there. */
  boolean isPopulation(Amount amount) {
    boolean large = amount.numeral().low() >= 100;
    return large
        && pieces.is(amount.first() - 1, "of")
        && pieces.isAny(
            amount.first() - 2,
            "country",
            "nation",
            "town",
            "city",
            "village",
            "state",
            "island",
            "community");
  }

  /** "a family of four", "a panel of five": those who make it up; null if it is none. */
  @Nullable NounPhrase group(Amount amount, NounPhraseReader phrases) {
    int group = amount.first() - 2;
    boolean of = pieces.is(group + 1, "of") && !pieces.tag(amount.last() + 1).isNoun();
    return of
            && pieces.isAny(
                group, "family", "panel", "crew", "team", "group", "jury", "majority", "party")
        ? phrases.upTo(group)
        : null;
  }

  /** "left 9,000 without power": those who lack something are persons. */
  boolean isBereft(Amount amount) {
    return pieces.is(amount.last() + 1, "without")
        && pieces.isAny(amount.first() - 1, "left", "leaving", "leaves", "leave");
  }

  /**
   * "killed 190", "117 were detained": persons, whatever was counted before, unless those before
   * can be harmed themselves ("nine cows died and 40 were injured").
   */
  @Nullable String harmed(Amount amount, @Nullable ReadQuantity last) {
    int left = amount.first() - 1;
    boolean object = pieces.tag(left) == PartOfSpeech.VERB;
    int verb = object ? left : amount.last() + 1;
    boolean feared =
        pieces.isAny(verb, "feared", "presumed", "believed", "reported", "confirmed")
            && States.of(pieces.lower(verb + 1)) != null;
    boolean wiped = pieces.is(amount.last() + 2, "wiped") && pieces.is(amount.last() + 3, "out");
    boolean harm = wiped || isHarm(verb) || !object && (isHarmed(verb) || feared);
    if (pieces.is(left, "of") && !object) {
      return null; // "a mob of 900 burnt the hall"
    }
    if (!harm) {
      return null;
    }
    String shared = last == null ? null : last.counted().wording();
    boolean fits =
        last != null
            && last.amount().isCount()
            && shared != null
            && (last.countsPeople()
                || !object && last.predicate() != null && HARMS.contains(last.predicate()));
    return fits ? shared : PEOPLE;
  }

  /** "were still missing", "was badly hurt". */
  private boolean isHarmed(int be) {
    int at = be;
    while (pieces.tag(at) == PartOfSpeech.AUX || pieces.tag(at) == PartOfSpeech.ADV) {
      at++;
    }
    String state = at > be ? States.of(pieces.lower(at)) : null;
    return state != null && (PredicateClasses.HARMS.contains(state) || state.equals("missing"));
  }

  private boolean isHarm(int verb) {
    String kind =
        pieces.tag(verb) == PartOfSpeech.VERB ? PredicateClasses.of(pieces.lemma(verb)) : null;
    return kind != null && PredicateClasses.HARMS.contains(kind);
  }
}
