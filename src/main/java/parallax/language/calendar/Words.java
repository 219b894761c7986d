package parallax.language.calendar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * The tokens of a sentence for reading ahead and back: any place may be asked for, also beyond the
 * ends.
 *
 * @param sentence the sentence
 */
record Words(Sentence sentence) {

  int size() {
    return sentence.tokens().size();
  }

  @Nullable Token at(int i) {
    List<Token> tokens = sentence.tokens();
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }

  /** Returns the word in lower case, the empty string beyond the ends. */
  String lower(int i) {
    Token token = at(i);
    return token == null ? "" : token.lower();
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  boolean isIn(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  boolean isDash(int i) {
    return is(i, "-") || is(i, "\u2013") || is(i, "\u2011");
  }

  boolean isCapitalized(int i) {
    Token token = at(i);
    return token != null && token.isCapitalized();
  }

  /** Tells whether the two tokens stand side by side with nothing between. */
  boolean touch(int i) {
    Token one = at(i);
    Token two = at(i + 1);
    return one != null && two != null && one.end() == two.start();
  }

  @Nullable PartOfSpeech tag(int i) {
    return at(i) == null ? null : sentence.tags().get(i);
  }

  @Nullable Integer month(int i) {
    Token token = at(i);
    return token == null ? null : CalendarWords.month(token);
  }

  @Nullable Integer year(int i) {
    Token token = at(i);
    return token == null ? null : CalendarWords.year(token);
  }

  @Nullable Integer digits(int i) {
    Token token = at(i);
    return token == null ? null : CalendarWords.digits(token);
  }
}
