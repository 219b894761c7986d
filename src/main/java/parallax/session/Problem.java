package parallax.session;

/**
 * Something the user gave that could not be taken in, or deserves a look; the rest was taken in.
 *
 * @param input the name of the file, folder or paste, and the place in it where there is one
 * @param message what is wrong with it, in one plain sentence
 * @param lost whether an input that was asked for is not among the sources
 */
public record Problem(String input, String message, boolean lost) {

  static Problem of(parallax.analysis.Problem problem) {
    String place = problem.place();
    return new Problem(
        place == null ? problem.input() : problem.input() + ", " + place,
        problem.message(),
        problem.lost());
  }

  static Problem alreadyOpen(String input) {
    return new Problem(input, "The same text is open already.", false);
  }
}
