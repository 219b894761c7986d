package parallax.model;

/**
 * A piece of an original that cleaning took out of the text.
 *
 * @param text what was taken out
 * @param reason why
 * @param at offset in the cleaned text before which the piece stood
 */
public record Removed(String text, RemovalReason reason, int at) {}
