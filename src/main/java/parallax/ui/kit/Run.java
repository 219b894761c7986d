package parallax.ui.kit;

/**
 * A stretch of text of one role.
 *
 * @param text the words
 * @param role what they are for
 */
public record Run(String text, TextRole role) {}
