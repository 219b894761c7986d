package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.language.FiniteForms;
import parallax.language.Lemmas;
import parallax.language.NumberWords;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * Mends parts of speech where the tagger errs in ways that hide a speaker or what is said: it never
 * saw many of the past forms of news prose, and takes callings before a name for verbs.
 */
final class SpeechTags {
  private static final Set<String> POINTING = Set.of("this", "these", "those");

  private SpeechTags() {}

  /** Returns the parts of speech of a sentence's tokens. */
  static List<PartOfSpeech> of(Sentence sentence) {
    List<PartOfSpeech> raw = sentence.tags();
    List<PartOfSpeech> tags = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      tags.add(mended(sentence.tokens(), raw, i));
    }
    return tags;
  }

  private static PartOfSpeech mended(List<Token> tokens, List<PartOfSpeech> raw, int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    PartOfSpeech tag = raw.get(i);
    if (lower.endsWith("n't")) {
      return PartOfSpeech.AUX; // the tagger learned "did" and "n't" as two words
    }
    if (tag == PartOfSpeech.PUNCT && lower.equals("'s")) {
      boolean pronoun = i > 0 && raw.get(i - 1) == PartOfSpeech.PRON;
      return pronoun ? PartOfSpeech.AUX : PartOfSpeech.PART;
    }
    if (tag == PartOfSpeech.VERB && token.isNumber()) {
      return PartOfSpeech.NUM; // "the years to 2020"
    }
    if (tag == PartOfSpeech.VERB) {
      if (isNameTakenForVerb(tokens, raw, i)) {
        return PartOfSpeech.PROPN;
      }
      if (isNamedDocument(tokens, raw, i)) {
        return PartOfSpeech.NOUN;
      }
      boolean noun = isCallingTakenForVerb(tokens, i) || isHeadTakenForVerb(tokens, raw, i);
      return noun ? PartOfSpeech.NOUN : tag;
    }
    boolean misread = tag == PartOfSpeech.ADP && OfficeReader.isSource(lower);
    if (misread || tag == PartOfSpeech.ADJ && isBodyTakenForQuality(raw, i, lower)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADJ && OfficeReader.isCalling(lower) && isFollowedByVerb(raw, i)) {
      return PartOfSpeech.NOUN; // "our correspondent says"
    }
    if (tag == PartOfSpeech.PART && NumberWords.find(lower).isPresent()) {
      return PartOfSpeech.NUM; // "said eleven other people"
    }
    boolean points = tag == PartOfSpeech.PRON && POINTING.contains(lower);
    if (points && i + 1 < raw.size() && raw.get(i + 1) == PartOfSpeech.NOUN) {
      return PartOfSpeech.DET; // "told this newspaper"
    }
    boolean finite = (tag.isNoun() || tag == PartOfSpeech.ADJ) && FiniteForms.holds(lower);
    return finite && !token.isCapitalized() ? PartOfSpeech.VERB : tag;
  }

  /** "Trump says": two verbs in a row, the first with a capital, are a name and a verb. */
  private static boolean isNameTakenForVerb(List<Token> tokens, List<PartOfSpeech> raw, int i) {
    return tokens.get(i).isCapitalized()
        && !tokens.get(i).lower().endsWith("ing")
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).isCapitalized()
        && raw.get(i + 1).isVerb()
        && !tokens.get(i + 1).lower().endsWith("ing");
  }

  /** "a Bell Institute poll taken last week": a verb would be "polls" there. */
  private static boolean isNamedDocument(List<Token> tokens, List<PartOfSpeech> raw, int i) {
    String lower = tokens.get(i).lower();
    if (!PhraseWords.isDocument(lower) || !Lemmas.noun(lower).equals(lower)) {
      return false;
    }
    int name = i;
    while (name > 0 && tokens.get(name - 1).isCapitalized()) {
      name--;
    }
    return name < i && name > 0 && raw.get(name - 1) == PartOfSpeech.DET;
  }

  /** "The war monitor, based abroad, said": a verb would be "monitors" there. */
  private static boolean isHeadTakenForVerb(List<Token> tokens, List<PartOfSpeech> raw, int i) {
    boolean singular =
        i > 1
            && raw.get(i - 1) == PartOfSpeech.NOUN
            && raw.get(i - 2) == PartOfSpeech.DET
            && Lemmas.noun(tokens.get(i - 1).lower()).equals(tokens.get(i - 1).lower());
    return singular
        && (i + 1 == tokens.size() || tokens.get(i + 1).is(",") || isFollowedByVerb(raw, i))
        && Lemmas.verb(tokens.get(i).lower()).equals(tokens.get(i).lower());
  }

  /** "the military said", "according to the daily": behind a determiner and before no noun. */
  private static boolean isBodyTakenForQuality(List<PartOfSpeech> raw, int i, String lower) {
    if (i == 0 || !OfficeReader.isSource(lower)) {
      return false;
    }
    boolean opened =
        raw.get(i - 1) == PartOfSpeech.DET
            || raw.get(i - 1) == PartOfSpeech.PART
            || raw.get(i - 1) == PartOfSpeech.PRON;
    PartOfSpeech next = i + 1 < raw.size() ? raw.get(i + 1) : PartOfSpeech.PUNCT;
    return opened && (next == PartOfSpeech.PUNCT || next.isVerb());
  }

  private static boolean isFollowedByVerb(List<PartOfSpeech> raw, int i) {
    return i + 1 < raw.size() && raw.get(i + 1).isVerb();
  }

  /** "U.N. envoy Ruth Hale", "said to reporters": persons that the tagger took for verbs. */
  private static boolean isCallingTakenForVerb(List<Token> tokens, int i) {
    boolean beforeName =
        i > 0
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isCapitalized()
            && !tokens.get(i - 1).is("to");
    String lower = tokens.get(i).lower();
    if (beforeName && OfficeReader.isCalling(lower)) {
      return true;
    }
    boolean plural = i > 0 && lower.endsWith("s") && tokens.get(i - 1).is("to");
    return plural && OfficeReader.isCalling(lower.substring(0, lower.length() - 1));
  }
}
