package parallax.alignment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.CalendarNames;
import parallax.language.Lexicon;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/**
 * Finds the places that narrow a claim down: names and small places behind a preposition of place,
 * in the claim's clause or at the head of its sentence. What the whole comparison is about narrows
 * nothing.
 */
public final class Places {
  private static final Set<String> SMALL = Lexicon.words(Places.class, "small-places.txt");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "around", "off", "outside", "inside", "across", "from", "on");
  private static final Set<String> LINKS = Set.of("of", "the", "and", "a", "an", "'s");
  private static final int REACH = 8;

  /** So many words at the head of a sentence govern all of it. */
  private static final int HEAD = 6;

  private final Corpus corpus;

  /** Finds places in the sources of a corpus. */
  public Places(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Returns the narrowing places of a claim.
   *
   * @param tokens those of the claim's sentence
   * @param span the claim's
   * @param named the place as the claim itself has it, or null
   */
  public WordSet narrowing(List<Token> tokens, Span span, @Nullable String named) {
    List<String> keys = new ArrayList<>();
    if (named != null && isNear(tokens, span, named)) {
      phrase(Tokenizer.tokenize(named, new Span(0, named.length())), 0, new Span(0, 0), keys);
      return narrow(keys);
    }
    Span clause = Clauses.around(tokens, span);
    collect(tokens.subList(clause.start(), clause.end()), span, keys);
    if (clause.start() > 0 && !tokens.isEmpty() && isPreposition(tokens.getFirst())) {
      phrase(tokens, 1, span, keys);
    }
    return narrow(keys);
  }

  /** Tells whether a place stands in the claim's clause or at the head of its sentence. */
  private static boolean isNear(List<Token> tokens, Span span, String named) {
    List<String> words =
        Tokenizer.tokenize(named, new Span(0, named.length())).stream().map(Token::lower).toList();
    Span clause = Clauses.around(tokens, span);
    for (int i = 0; i < tokens.size(); i++) {
      boolean inReach = i < HEAD || i >= clause.start() && i < clause.end();
      if (inReach && tokens.get(i).lower().equals(words.getFirst())) {
        return true;
      }
    }
    return false;
  }

  private WordSet narrow(List<String> keys) {
    return corpus.vocabulary().known(keys);
  }

  private void collect(List<Token> tokens, Span claim, List<String> keys) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isPreposition(tokens.get(i))) {
        phrase(tokens, i + 1, claim, keys);
      }
    }
  }

  /** Takes the names and small places of a phrase that follows a preposition. */
  private void phrase(List<Token> tokens, int from, Span claim, List<String> keys) {
    boolean onto = from > 0 && tokens.get(from - 1).is("on"); // "on a market day" is no place
    for (int i = from; i < StrictMath.min(tokens.size(), from + REACH); i++) {
      Token token = tokens.get(i);
      boolean over = !token.isWord() || isPreposition(token);
      if (over || claim.contains(token.span()) && claim.length() > 0) {
        return;
      }
      boolean name = token.isCapitalized() && !CalendarNames.holds(token.lower());
      if (name || !onto && SMALL.contains(parallax.language.Lemmas.noun(token.lower()))) {
        List<String> own = ContentWords.of(List.of(token));
        boolean topical = corpus.vocabulary().known(own).meets(corpus.topic());
        if (!topical) {
          keys.addAll(own);
        }
      } else if (isVerbLike(token) && !LINKS.contains(token.lower())) {
        return;
      }
    }
  }

  private static boolean isVerbLike(Token token) {
    return token.is("was")
        || token.is("were")
        || token.is("is")
        || token.is("are")
        || token.is("had")
        || token.is("have")
        || token.is("has");
  }

  private static boolean isPreposition(Token token) {
    return PREPOSITIONS.contains(token.lower());
  }
}
