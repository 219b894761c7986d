package parallax.claims.quantity.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.language.FiniteForms;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.NumberWords;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;

/**
 * Mends parts of speech where the tagger is wrong by habit: it takes the verbs of headlines for
 * nouns ("quake hits island") and nouns behind an adjective for verbs ("stern warnings").
 */
final class TagMender {
  private static final Set<String> HEADLINE = Lexicon.words(TagMender.class, "headline-verbs.txt");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "having",
          "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might",
          "must", "ought", "cannot", "need", "dare", "used", "get", "got", "gets", "getting", "ca",
          "wo", "dont", "doesnt", "didnt", "isnt", "wasnt", "wont", "cant", "n't", "done", "doing");

  private static final Set<String> INTRANSITIVE =
      Set.of("lives", "works", "sits", "stands", "lies", "remains", "comes", "goes");

  /** Verbs for a figure that moves ("toll climbs to 24"), the same in form as their nouns. */
  private static final Set<String> MOVES =
      Set.of(
          "climbs",
          "drops",
          "dips",
          "falls",
          "grows",
          "increases",
          "jumps",
          "leaps",
          "rises",
          "slides",
          "slips",
          "soars",
          "surges",
          "swells");

  private TagMender() {}

  /** Returns the mended parts of speech of a sentence's tokens. */
  static List<PartOfSpeech> mend(Sentence sentence) {
    List<PartOfSpeech> tags = new ArrayList<>(sentence.tags());
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tags.size(); i++) {
      tags.set(i, mended(sentence, tokens, tags, i));
    }
    return tags;
  }

  private static PartOfSpeech mended(
      Sentence sentence, List<Token> tokens, List<PartOfSpeech> tags, int i) {
    PartOfSpeech tag = tokens.get(i).isNumber() ? PartOfSpeech.NUM : tags.get(i);
    String lower = tokens.get(i).lower();
    boolean small = !tokens.get(i).isCapitalized();
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : tags.get(i - 1);
    PartOfSpeech behind = i + 1 < tags.size() ? tags.get(i + 1) : PartOfSpeech.PUNCT;
    if (tag == PartOfSpeech.AUX && !isAuxiliary(lower) && tokens.get(i).isWord()) {
      tag = isPlural(lower) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.VERB) {
      return isNounInstead(sentence, tokens, tags, i) ? PartOfSpeech.NOUN : tag;
    }
    if (lower.equals("alone")) {
      return PartOfSpeech.ADV;
    }
    if (tag == PartOfSpeech.PRON && i > 0 && tokens.get(i - 1).is("whose")) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADJ && NumberWords.is(lower, NumberWords.Kind.SMALL)) {
      return PartOfSpeech.NUM;
    }
    if (tag == PartOfSpeech.PUNCT && lower.endsWith("n't") || !tag.isVerb() && isBe(lower)) {
      return PartOfSpeech.AUX;
    }
    if (lower.equals("'s") && isOwner(tokens, before, behind, i)) {
      return PartOfSpeech.PART;
    }
    if (tag == PartOfSpeech.AUX && FiniteForms.holds(lower)) {
      return PartOfSpeech.VERB;
    }
    if (tag.isVerb() || !small) {
      return tag;
    }
    boolean word = tokens.get(i).isWord();
    if (word && (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.X || tag == PartOfSpeech.SYM)) {
      return PartOfSpeech.ADJ;
    }
    if (tag == PartOfSpeech.SCONJ && lower.equals("for")) {
      return PartOfSpeech.ADP;
    }
    boolean verb = before == PartOfSpeech.NUM && behind == PartOfSpeech.ADP && lower.endsWith("ed");
    boolean set = lower.equals("set") && before == PartOfSpeech.AUX && behind == PartOfSpeech.ADP;
    boolean total = lower.equals("total") && before == PartOfSpeech.DET && !behind.isNoun();
    if (tag == PartOfSpeech.ADJ && total && behind != PartOfSpeech.ADJ) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADJ && set) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.ADJ && verb && States.of(lower) == null) {
      return PartOfSpeech.VERB; // "Three settled with the firm"
    }
    boolean determined = before == PartOfSpeech.DET && behind == PartOfSpeech.ADP;
    if (tag == PartOfSpeech.ADJ && determined && tokens.get(i + 1).is("of")) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADV && before == PartOfSpeech.NUM && HEADLINE.contains(lower)) {
      return PartOfSpeech.NOUN;
    }
    boolean lasts = lower.equals("last") && (before == PartOfSpeech.AUX || isTo(tokens, i - 1));
    if (lasts) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.ADJ && before == PartOfSpeech.DET && isNominal(tokens, tags, i)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.NOUN && isShare(tokens, i - 1) && !isPlural(lower)) {
      Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
      boolean object = behind == PartOfSpeech.DET || next.is("it") || next.is("them");
      return object ? PartOfSpeech.VERB : tag; // "58 per cent support it"
    }
    boolean open = tag.isNoun() || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.ADV;
    if (open && (FiniteForms.holds(lower) || opensObject(tokens, tags, i))) {
      return PartOfSpeech.VERB;
    }
    boolean person = tag == PartOfSpeech.ADJ && PersonNouns.holds(lower);
    if (person && !behind.isNoun() && behind != PartOfSpeech.ADJ) {
      return PartOfSpeech.NOUN;
    }
    if (MOVES.contains(lower) && movesTo(tokens, i + 1)) {
      return PartOfSpeech.VERB;
    }
    if (tag.isNoun() && INTRANSITIVE.contains(lower) && before.isNoun()) {
      return behind == PartOfSpeech.ADP ? PartOfSpeech.VERB : tag;
    }
    if (tag.isNoun() && HEADLINE.contains(lower) && before.isNoun()) {
      boolean object =
          switch (behind) {
            case PROPN, DET, NUM -> true;
            case NOUN, ADJ -> tags.size() < Pieces.REACH && !hasVerb(sentence.tags());
            default -> false;
          };
      return object ? PartOfSpeech.VERB : tag;
    }
    return tag;
  }

  /** Tells whether what the tagger takes for a verb is a noun: "Shares in", "rivals' rally". */
  private static boolean isNounInstead(
      Sentence sentence, List<Token> tokens, List<PartOfSpeech> tags, int i) {
    String lower = tokens.get(i).lower();
    boolean small = !tokens.get(i).isCapitalized();
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : tags.get(i - 1);
    PartOfSpeech behind = i + 1 < tags.size() ? tags.get(i + 1) : PartOfSpeech.PUNCT;
    boolean opens = i == 0 && isPlural(lower) && !FiniteForms.holds(lower); // "Shares in"
    boolean owned = i > 0 && tokens.get(i - 1).lower().equals("'s") && !FiniteForms.holds(lower);
    boolean noun = small && !Verbs.isMain(sentence, i) && isPlural(lower);
    boolean counted = before == PartOfSpeech.NUM && isPlural(lower) && !FiniteForms.holds(lower);
    boolean subject =
        before == PartOfSpeech.NUM
            && behind == PartOfSpeech.VERB
            && Lemmas.verb(lower).equals(lower);
    boolean act = i == 0 && lower.endsWith("ing") && behind == PartOfSpeech.AUX;
    boolean people = before == PartOfSpeech.AUX && isPlural(lower) && PersonNouns.holds(lower);
    boolean bearer = behind == PartOfSpeech.SYM && isPlural(lower) && PersonNouns.holds(lower);
    boolean plural = bearer || owned && isPlural(lower);
    boolean base = i > 1 && Lemmas.verb(lower).equals(lower) && !tokens.get(i - 2).is("let");
    boolean whose = i > 0 && tokens.get(i - 1).is("whose") && behind == PartOfSpeech.AUX;
    return noun
        || counted
        || subject
        || plural
        || opens
        || people
        || act
        || whose
        || owned && base; // "Thursday's rally"
  }

  /** The tagger takes rare nouns for adjectives: "the deficit.", "the raid hit three towns". */
  private static boolean isNominal(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    String lower = tokens.get(i).lower();
    if (States.of(lower) != null || lower.endsWith("st") || lower.endsWith("er")) {
      return false;
    }
    PartOfSpeech behind = i + 1 < tags.size() ? tags.get(i + 1) : PartOfSpeech.PUNCT;
    return switch (behind) {
      case SYM, AUX -> true;
      case PUNCT -> i + 1 == tags.size() || isStop(tokens.get(i + 1));
      case NOUN ->
          i + 2 < tags.size()
              && tags.get(i + 2) == PartOfSpeech.NUM
              && HEADLINE.contains(tokens.get(i + 1).lower());
      default -> false;
    };
  }

  private static boolean isStop(Token token) {
    return token.is(".") || token.is(",") || token.is(";");
  }

  private static boolean isShare(List<Token> tokens, int i) {
    return i >= 0
        && (tokens.get(i).is("cent") || tokens.get(i).is("percent") || tokens.get(i).is("%"));
  }

  private static boolean isAuxiliary(String lower) {
    return lower.indexOf('\'') >= 0 || AUXILIARIES.contains(lower);
  }

  private static boolean isTo(List<Token> tokens, int i) {
    return i >= 0 && tokens.get(i).is("to");
  }

  private static boolean isBe(String lower) {
    return switch (lower) {
      case "was", "were", "is", "are", "been" -> true;
      default -> false;
    };
  }

  /** "the company's shares": the mark of the owner, not a verb. */
  private static boolean isOwner(
      List<Token> tokens, PartOfSpeech before, PartOfSpeech behind, int i) {
    return behind.isNoun()
        || behind == PartOfSpeech.ADJ
        || before.isNoun() && behind == PartOfSpeech.VERB && isPlural(tokens.get(i + 1).lower());
  }

  /** "killed seven and wounded 20", "a camp that shelters 900": a verb before a number. */
  private static boolean opensObject(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    if (i + 1 >= tags.size() || tags.get(i + 1) != PartOfSpeech.NUM || i == 0) {
      return false;
    }
    String lower = tokens.get(i).lower();
    boolean harm = States.of(lower) != null && !Lemmas.verb(lower).equals(lower);
    boolean relative =
        (tokens.get(i - 1).is("that") || tokens.get(i - 1).is("which")) && isPlural(lower);
    return harm && tags.get(i) == PartOfSpeech.ADJ || relative;
  }

  private static boolean movesTo(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).is("to") || tokens.get(at).is("by") || tokens.get(at).is("past"))
        && tokens.get(at + 1).isNumber();
  }

  /** Tells whether a form is hardly ever anything but the past tense or present of a verb. */
  static boolean isFinite(String lower) {
    return FiniteForms.holds(lower);
  }

  private static boolean hasVerb(List<PartOfSpeech> tags) {
    return tags.stream().anyMatch(PartOfSpeech::isVerb);
  }

  private static boolean isPlural(String lower) {
    return lower.endsWith("s") && !lower.endsWith("ss") && !Lemmas.noun(lower).equals(lower);
  }
}
