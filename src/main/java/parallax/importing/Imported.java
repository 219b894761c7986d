package parallax.importing;

import java.util.List;
import parallax.model.Source;

/**
 * The outcome of an import.
 *
 * @param sources what could be read, in the order of the inputs
 * @param problems what could not, and remarks, in the order they were met
 */
public record Imported(List<Source> sources, List<ImportProblem> problems) {
  /** Takes copies of the lists. */
  public Imported {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }
}
