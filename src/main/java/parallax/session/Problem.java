package parallax.session;

/**
 * Something the user gave that could not be taken in; the rest was.
 *
 * @param input the name of the file, folder or paste
 * @param message what is wrong with it, in one plain sentence
 */
public record Problem(String input, String message) {}
