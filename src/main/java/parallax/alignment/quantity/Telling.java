package parallax.alignment.quantity;

import java.util.List;
import java.util.Set;
import parallax.alignment.text.SourceText;
import parallax.language.Lexicon;
import parallax.language.Token;
import parallax.model.Claim;
import parallax.model.Voice;

/**
 * How a text tells a figure. Two figures that are told as rival counts of one thing need not be
 * worded alike: "officials put the toll at 17", "but monitors say that 31 died".
 *
 * @param voiced whether somebody is said to give it
 * @param contrasted whether its sentence sets one account against another
 * @param counted whether it is said to be a count, as a toll or total is
 * @param named whether a name stands close by
 */
record Telling(boolean voiced, boolean contrasted, boolean counted, boolean named) {
  private static final Set<String> CONTRAST = Lexicon.words(Telling.class, "contrast.txt");
  private static final Set<String> COUNTS = Lexicon.words(Telling.class, "counts.txt");

  /** How far from a figure the word stands that says it is a count, in words. */
  private static final int REACH = 6;

  /** How far from a figure a name stands that may belong to it, in letters. */
  private static final int CLOSE = 40;

  /** Finds out how a claim is told. */
  static Telling of(SourceText source, Claim claim) {
    List<Token> tokens = source.tokens(source.sentenceAt(claim.span().start()));
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= claim.span().start()) {
      at++;
    }
    int from = StrictMath.max(0, at - REACH);
    int to = StrictMath.min(tokens.size(), at + REACH);
    return new Telling(
        claim.attribution().voice() != Voice.OUTLET,
        holds(tokens, CONTRAST),
        holds(tokens.subList(from, to), COUNTS),
        tokens.stream().anyMatch(token -> isCloseName(token, claim)));
  }

  private static boolean holds(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(token -> words.contains(token.lower()));
  }

  private static boolean isCloseName(Token token, Claim claim) {
    int apart = StrictMath.abs(token.start() - claim.span().start());
    return token.isCapitalized() && apart < CLOSE && token.start() > claim.sentence().start();
  }
}
