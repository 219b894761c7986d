package parallax.claims.quantity.phrase;

import parallax.language.PersonNouns;

/**
 * A noun phrase in a sentence.
 *
 * @param first its first piece
 * @param head the piece of its head noun
 * @param last its last piece; behind the head where a phrase with "of" belongs to it
 */
public record NounPhrase(int first, int head, int last) {

  /** Returns its last piece if it names one thing: a plural behind a singular is a verb then. */
  public int lastOfOne(Pieces pieces) {
    boolean verb =
        head > first
            && head == last
            && NounPhraseReader.isPlural(pieces, head)
            && pieces.tag(head - 1).isNoun()
            && !NounPhraseReader.isPlural(pieces, head - 1)
            && !PersonNouns.holds(pieces.lower(head));
    return verb ? head - 1 : last;
  }
}
