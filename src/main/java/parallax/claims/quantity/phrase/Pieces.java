package parallax.claims.quantity.phrase;

import java.util.List;
import parallax.language.Lemmas;
import parallax.language.NumberWords;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.TokenType;
import parallax.model.Span;

/** The pieces of a sentence in order, safe to ask beyond either end. */
public final class Pieces {
  /** No word is looked for further from a figure than this: a line may be megabytes long. */
  public static final int REACH = 80;

  private static final Piece NONE = new Piece("", "", 0, 0, 0, TokenType.MARK, false);

  private final Sentence sentence;
  private final String text;
  private final List<Piece> pieces;
  private final List<PartOfSpeech> tags;

  Pieces(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.text = sentence.text();
    this.pieces = List.copyOf(pieces);
    this.tags = TagMender.mend(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns the number of pieces. */
  public int size() {
    return pieces.size();
  }

  /** Returns a piece; an empty mark where there is none. */
  public Piece get(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i) : NONE;
  }

  /** Returns the piece in lower case. */
  public String lower(int i) {
    return get(i).lower();
  }

  /** Tells whether the piece is this word, in lower case. */
  public boolean is(int i, String lower) {
    return get(i).lower().equals(lower);
  }

  /** Tells whether the piece is one of these words. */
  public boolean isAny(int i, String... lower) {
    String word = lower(i);
    for (String candidate : lower) {
      if (word.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the piece follows the one before without a space. */
  public boolean glued(int i) {
    return get(i).glued();
  }

  /** Returns the part of speech of the piece's token; X beyond the ends. */
  public PartOfSpeech tag(int i) {
    return i >= 0 && i < pieces.size() ? tagOf(pieces.get(i)) : PartOfSpeech.X;
  }

  /** A part of a hyphenated number word has a part of speech of its own. */
  private PartOfSpeech tagOf(Piece piece) {
    Token token = sentence.tokens().get(piece.token());
    if (token.span().length() == piece.text().length()) {
      return tags.get(piece.token());
    }
    if (piece.isNumber() || NumberWords.find(piece.lower()).isPresent()) {
      return PartOfSpeech.NUM;
    }
    return piece.isWord() ? PartOfSpeech.NOUN : PartOfSpeech.PUNCT;
  }

  /** Returns the lemma of the piece's token. */
  public String lemma(int i) {
    String lower = lower(i);
    String verb = lower.endsWith("n't") ? lower.substring(0, lower.length() - 3) : lower;
    return Lemmas.lemma(verb, tag(i));
  }

  /** Returns the piece behind brackets that open here; the piece itself where none do. */
  public int behindBrackets(int at) {
    if (!is(at, "(")) {
      return at;
    }
    int close = at;
    while (close < Math.min(size(), at + REACH) && !is(close, ")")) {
      close++;
    }
    return close + 1;
  }

  /** Returns the words from one piece to another, both included, as they stand. */
  public String text(int first, int last) {
    int base = sentence.span().start();
    return text.substring(get(first).start() - base, get(last).end() - base);
  }

  /** Returns the span from one piece to another, both included. */
  public Span span(int first, int last) {
    return new Span(get(first).start(), get(last).end());
  }
}
