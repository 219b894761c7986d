package parallax.claims.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.language.FiniteForms;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.NumberWords;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;

/**
 * Mends parts of speech where the tagger is wrong by habit: it takes the verbs of headlines for
 * nouns ("quake hits island") and nouns behind an adjective for verbs ("stern warnings").
 */
final class TagMender {
  private static final Set<String> HEADLINE = Lexicon.words(TagMender.class, "headline-verbs.txt");

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
    if (tag == PartOfSpeech.VERB) {
      boolean noun = small && !Verbs.isMain(sentence, i) && isPlural(lower);
      boolean counted = before == PartOfSpeech.NUM && isPlural(lower) && !FiniteForms.holds(lower);
      boolean subject =
          before == PartOfSpeech.NUM
              && behind == PartOfSpeech.VERB
              && Lemmas.verb(lower).equals(lower);
      return noun || counted || subject ? PartOfSpeech.NOUN : tag;
    }
    if (tag == PartOfSpeech.ADJ && NumberWords.is(lower, NumberWords.Kind.SMALL)) {
      return PartOfSpeech.NUM;
    }
    if (tag == PartOfSpeech.PUNCT && lower.endsWith("n't")) {
      return PartOfSpeech.AUX;
    }
    if (lower.equals("'s") && (behind.isNoun() || behind == PartOfSpeech.ADJ)) {
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
    boolean determined = before == PartOfSpeech.DET && behind == PartOfSpeech.ADP;
    if (tag == PartOfSpeech.ADJ && determined && tokens.get(i + 1).is("of")) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADV && before == PartOfSpeech.NUM && HEADLINE.contains(lower)) {
      return PartOfSpeech.NOUN;
    }
    if (FiniteForms.holds(lower) && (tag.isNoun() || tag == PartOfSpeech.ADJ)) {
      return PartOfSpeech.VERB;
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
