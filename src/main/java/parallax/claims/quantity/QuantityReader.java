package parallax.claims.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.NumberScanner;
import parallax.claims.quantity.phrase.Units;
import parallax.language.Document;
import parallax.language.Letters;
import parallax.language.NumberWords;
import parallax.language.Sentence;
import parallax.language.Token;

/** Reads the quantities of a text, sentence by sentence. */
public final class QuantityReader {
  private QuantityReader() {}

  /**
   * Returns the quantities in the order of the text.
   *
   * @param published the day of publication, from which "last year" is reckoned; null if unknown
   */
  public static List<FoundQuantity> read(Document document, @Nullable LocalDate published) {
    List<FoundQuantity> found = new ArrayList<>();
    QuantityContext context = QuantityContext.EMPTY;
    for (Sentence sentence : document.sentences()) {
      if (!holdsNumber(sentence)) {
        context = context.moneyOnly();
        continue;
      }
      SentenceQuantities quantities = new SentenceQuantities(sentence, context, published);
      found.addAll(quantities.read());
      context = quantities.context();
    }
    return found;
  }

  /** Parts of speech cost time: they are asked for only where there may be a number. */
  private static boolean holdsNumber(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNumber() || isNumberWord(token) || isSpan(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "under an hour", "more than a year". */
  private static boolean isSpan(List<Token> tokens, int article) {
    boolean inside = article > 0 && article + 1 < tokens.size();
    return inside
        && (tokens.get(article).is("a") || tokens.get(article).is("an"))
        && Units.isDuration(tokens.get(article + 1).lower());
  }

  private static boolean isNumberWord(Token token) {
    String lower = token.lower();
    if (!token.isWord()) {
      return NumberScanner.isVulgarFraction(lower);
    }
    int hyphen = lower.indexOf('-');
    String first = hyphen < 0 ? lower : lower.substring(0, hyphen);
    return NumberWords.find(first).isPresent() || Letters.any(lower, Character::isDigit);
  }
}
