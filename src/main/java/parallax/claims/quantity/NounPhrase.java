package parallax.claims.quantity;

/**
 * A noun phrase in a sentence.
 *
 * @param first its first piece
 * @param head the piece of its head noun
 * @param last its last piece; behind the head where a phrase with "of" belongs to it
 */
record NounPhrase(int first, int head, int last) {}
