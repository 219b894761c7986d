package parallax.claims.quantity.counted;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;

/**
 * Names a sum after what is done with it, where no noun says what it is: "saved $3m", "$3m is
 * owed", "paid $3m to settle the case".
 */
final class MoneyDeeds {
  private static final Map<String, String> NOUNS = new LinkedHashMap<>();
  private static final Map<String, String> BEARING = new LinkedHashMap<>();

  static {
    Lexicon.pairs(MoneyDeeds.class, "money-deeds.tsv")
        .forEach(
            (noun, verbs) -> {
              for (String verb : verbs.split(" ")) {
                boolean bearing = verb.endsWith("*");
                String lemma = bearing ? verb.substring(0, verb.length() - 1) : verb;
                NOUNS.put(lemma, noun);
                if (bearing) {
                  BEARING.put(lemma, noun);
                }
              }
            });
  }

  /** What ends a case stands as close behind the sum as this. */
  private static final int CASE = 6;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  MoneyDeeds(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Returns what a sum is by the verb that takes it; null if none says. */
  @Nullable String of(Amount amount) {
    if (endsCase(amount)) {
      return "settlement";
    }
    int verb = amount.first() - 1;
    while (isParticle(verb)) {
      verb--;
    }
    if (pieces.tag(verb) == PartOfSpeech.VERB) {
      return NOUNS.get(pieces.lemma(verb));
    }
    if (pieces.is(verb, "for") && pieces.lemma(verb - 1).equals("settle")) {
      return NOUNS.get("settle");
    }
    return borne(verb);
  }

  private boolean isParticle(int at) {
    return pieces.tag(at) == PartOfSpeech.ADV || pieces.isAny(at, "out", "up", "off", "over");
  }

  /** "fined the bank $3m", "saves them $3m". */
  private @Nullable String borne(int last) {
    NounPhrase bearer = phrases.upTo(last);
    int verb = bearer == null ? last - 1 : bearer.first() - 1;
    boolean person = bearer != null || pieces.isAny(last, "him", "her", "them", "it", "us");
    while (pieces.tag(verb) == PartOfSpeech.DET || pieces.isAny(verb, "its", "his", "their")) {
      verb--;
    }
    return person && pieces.tag(verb) == PartOfSpeech.VERB ? BEARING.get(pieces.lemma(verb)) : null;
  }

  /** "$3m is owed", "$3m was raised". */
  @Nullable String passive(Amount amount) {
    int verb = amount.last() + 1;
    boolean be = false;
    while (pieces.tag(verb) == PartOfSpeech.AUX || pieces.tag(verb) == PartOfSpeech.ADV) {
      be |= pieces.isAny(verb, "is", "was", "are", "were", "be", "been", "being");
      verb++;
    }
    return be && pieces.tag(verb).isVerb() ? NOUNS.get(pieces.lemma(verb)) : null;
  }

  /** "$3m to settle a case", "$3m to end the lawsuit". */
  private boolean endsCase(Amount amount) {
    int to = amount.last() + 1;
    for (int i = to; i < to + CASE; i++) {
      if (pieces.is(i, "to") && pieces.isAny(i + 1, "settle", "end", "resolve")) {
        NounPhrase ended = phrases.from(i + 2);
        return pieces.is(i + 1, "settle") || ended != null && isCase(ended);
      }
      if (!pieces.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean isCase(NounPhrase phrase) {
    return pieces.isAny(
        phrase.head(), "lawsuit", "suit", "case", "claims", "claim", "litigation", "lawsuits");
  }
}
