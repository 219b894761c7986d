package parallax.language;

/** What a token is made of. */
public enum TokenType {
  /** Letters, also with inner apostrophes, hyphens or full stops ("don't", "co-op", "p.m."). */
  WORD,
  /** Digits with separators ("25,000", "6.1"). */
  NUMBER,
  /** Any other sign, one code point each; three dots are one. */
  MARK
}
