package parallax.ui.compare.words;

import java.util.List;
import java.util.stream.Collectors;
import parallax.ui.kit.Run;

/**
 * The words of one cell, line by line; no nodes.
 *
 * @param lines paragraphs of runs, from the top
 * @param silent whether the source says nothing here
 */
public record CellText(List<List<Run>> lines, boolean silent) {
  /** Takes copies of the lists. */
  public CellText {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** Returns all words, for reading out. */
  public String plain() {
    return lines.stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .collect(Collectors.joining(", "));
  }
}
