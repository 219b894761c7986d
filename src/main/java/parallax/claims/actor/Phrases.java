package parallax.claims.actor;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;

/** Where the phrases around a verb start and end. */
final class Phrases {
  private static final int LONGEST = 18;
  private static final Set<String> INSIDE_NOUN_PHRASE = Set.of("of", "from", "(", ")");
  private static final Set<String> NEW_CLAUSE =
      Set.of("that", "who", "which", "while", "when", "after", "before", "because", "as", "but");

  private Phrases() {}

  /** Returns the end of the verb phrase that starts at a token: before a comma or a new clause. */
  static int verbPhraseEnd(Sentence sentence, int from) {
    int i = from;
    while (i + 1 < sentence.tokens().size() && i - from < LONGEST) {
      Token next = sentence.tokens().get(i + 1);
      boolean word =
          next.isWord() || next.isNumber() || next.is("(") || next.is(")") || next.is("-");
      if (!word
          || i > from && NEW_CLAUSE.contains(next.lower()) && !isPreposition(sentence, i + 1)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isPreposition(Sentence sentence, int i) {
    return sentence.tags().get(i) == PartOfSpeech.ADP;
  }

  /** Returns the end of the noun phrase that starts at a token, with its "of" and "from". */
  static int nounPhraseEnd(Sentence sentence, int from) {
    int i = from;
    while (i + 1 < sentence.tokens().size()
        && inNounPhrase(sentence, i + 1)
        && i - from < LONGEST) {
      i++;
    }
    while (i > from && !sentence.tokens().get(i).isWord()) {
      i--;
    }
    return i;
  }

  /** Returns the start of the noun phrase that ends at a token, with its "of" and "from". */
  static int nounPhraseStart(Sentence sentence, int to) {
    int i = to;
    while (i > 0 && inNounPhrase(sentence, i - 1) && to - i < LONGEST) {
      i--;
    }
    return i;
  }

  private static boolean inNounPhrase(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (token.is("'s")) {
      return true;
    }
    return switch (sentence.tags().get(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, X -> true;
      case ADP, PUNCT -> INSIDE_NOUN_PHRASE.contains(token.lower());
      default -> false;
    };
  }

  /** Returns the start of the clause around a token: behind a mark that closes another. */
  static int clauseStart(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      boolean mark = !token.isWord() && !token.isNumber() && !token.is(",") && !token.is("-");
      if (mark && !token.is("(") && !token.is(")") || NEW_CLAUSE.contains(token.lower())) {
        return i + 1;
      }
    }
    return 0;
  }
}
