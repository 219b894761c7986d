package parallax.importing;

import java.util.List;

/**
 * The files behind what the user named.
 *
 * @param files one for each source to be, in order
 * @param problems what is missing or was left out
 */
public record Inputs(List<Input> files, List<ImportProblem> problems) {
  /** Takes copies of the lists. */
  public Inputs {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
