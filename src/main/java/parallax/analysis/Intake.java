package parallax.analysis;

import java.util.List;
import parallax.model.Source;

/**
 * What came of reading files and folders.
 *
 * @param sources in the order of the inputs
 * @param problems what could not be read
 */
public record Intake(List<Source> sources, List<Problem> problems) {

  /** Takes copies of the lists. */
  public Intake {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }
}
