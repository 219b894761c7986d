package parallax.claims.speech;

import java.util.List;
import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;

/**
 * Judges whether a phrase may name one who speaks: a person, group, body, medium or text, not a
 * thing. By the noun it hangs on; whatever is named with a capital may speak.
 */
final class Somebody {
  /** How sure it is that a phrase names a speaker. */
  enum Degree {
    /** No speaker: a sum, a bare number, words that are no noun phrase. */
    NEVER,
    /** A noun that is known neither for persons nor for bodies nor for texts. */
    UNKNOWN,
    /** A name, a pronoun, or a noun for persons, bodies or texts. */
    KNOWN
  }

  private static final Set<String> PRONOUNS =
      Set.of(
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "many",
          "several",
          "few",
          "some",
          "most",
          "others",
          "both",
          "all",
          "none",
          "those",
          "who",
          "another",
          "neither",
          "either",
          "each");
  private static final Set<String> SHARES = Set.of("percent", "cent", "%", "percentage");

  /** How nouns for persons end in the plural. */
  private static final List<String> PLURALS =
      List.of("ers", "ors", "ists", "ians", "ees", "men", "ives", "ants");

  private static final List<String> SINGULARS = List.of("ist", "ian", "man", "woman");

  /** A number in letters up to this one may stand for persons: "two said". */
  private static final int LONGEST_NUMBER = 6;

  private final MarkedSentence sentence;

  Somebody(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Tells how surely the phrase names a speaker. */
  Degree judge(TokenRange phrase) {
    int head = head(phrase);
    String lower = sentence.lower(head);
    if (isBareNumber(phrase, head) || isVerb(phrase.first())) {
      return Degree.NEVER;
    }
    if (isKnown(head, lower) || isBareName(phrase) || isDescribedPerson(phrase, head)) {
      return Degree.KNOWN;
    }
    boolean amount = isNumber(phrase.first()) || sentence.tag(phrase.first()) == PartOfSpeech.SYM;
    return amount || isOrdinal(head) ? Degree.NEVER : Degree.UNKNOWN;
  }

  private boolean isKnown(int head, String lower) {
    if (sentence.isCapitalized(head) && (head > 0 || sentence.isCapitalized(head + 1))
        || sentence.tag(head) == PartOfSpeech.PROPN
        || sentence.tag(head) == PartOfSpeech.PRON
        || sentence.tag(head) == PartOfSpeech.NUM
        || PRONOUNS.contains(lower)
        || SHARES.contains(lower)) {
      return true;
    }
    String noun = Lemmas.noun(lower);
    return OfficeReader.isSource(noun)
        || OfficeReader.isSource(lower)
        || PhraseWords.isDocument(lower)
        || PhraseWords.isDocument(noun)
        || PhraseWords.isOccasion(noun)
        || CueLexicon.isNoun(noun)
        || endsAsPerson(lower);
  }

  private static boolean endsAsPerson(String lower) {
    for (String ending : PLURALS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    for (String ending : SINGULARS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return lower.endsWith("-old");
  }

  /** "Unite said": a bare noun in the singular that opens a sentence is mostly a name. */
  private boolean isBareName(TokenRange phrase) {
    String lower = sentence.lower(phrase.first());
    return phrase.size() == 1
        && sentence.isCapitalized(phrase.first())
        && Lemmas.noun(lower).equals(lower);
  }

  /** "the 52 - year - old", also with blanks around the hyphens; "an insider". */
  private boolean isDescribedPerson(TokenRange phrase, int head) {
    boolean one = sentence.is(phrase.first(), "an") || sentence.is(phrase.first(), "a");
    return sentence.is(head, "old") && sentence.is(head - 1, "-")
        || one && phrase.size() == 2 && sentence.lower(head).endsWith("er");
  }

  /**
   * Returns the noun that the phrase hangs on: the last before a preposition, a bracket or what
   * says more of it ("a source close to the family").
   */
  private int head(TokenRange phrase) {
    int i = phrase.first();
    while (i < phrase.last()
        && !(sentence.tag(i + 1) == PartOfSpeech.ADP && !sentence.isCapitalized(i + 1))
        && !sentence.is(i + 1, "(")
        && !PhraseWords.isPlace(sentence.lower(i + 1))
        && !sentence.is(i + 1, ",")) {
      i++;
    }
    int noun = i;
    while (noun > phrase.first() && !sentence.tag(noun).isNoun()) {
      noun--;
    }
    return sentence.tag(noun).isNoun() && i < phrase.last() ? noun : i;
  }

  /** "57", but "two of his aides" and "two". */
  private boolean isBareNumber(TokenRange phrase, int head) {
    boolean digits = Character.isDigit(sentence.token(head).text().charAt(0));
    boolean small = !digits && sentence.lower(head).length() < LONGEST_NUMBER;
    return isNumber(head)
        && !sentence.isCapitalized(head)
        && !sentence.is(head + 1, "of")
        && !(small && phrase.size() <= 2);
  }

  private boolean isNumber(int i) {
    return sentence.tag(i) == PartOfSpeech.NUM || sentence.token(i).isNumber();
  }

  /** "received 64 of the wounded": no phrase for a speaker starts with a verb. */
  private boolean isVerb(int first) {
    return sentence.tag(first) == PartOfSpeech.VERB
        && !sentence.isCapitalized(first)
        && sentence.tag(first + 1) != PartOfSpeech.NOUN
        && sentence.tag(first + 1) != PartOfSpeech.ADJ;
  }

  private boolean isOrdinal(int head) {
    return sentence.tag(head) == PartOfSpeech.ADJ || sentence.tag(head) == PartOfSpeech.ADV;
  }
}
