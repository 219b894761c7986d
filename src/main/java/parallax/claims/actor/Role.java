package parallax.claims.actor;

/**
 * What a person did.
 *
 * @param words as the text says it, verb first
 * @param deed the key of the deed
 */
public record Role(String words, String deed) {}
