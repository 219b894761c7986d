package parallax.ui.compare.heads;

import org.jspecify.annotations.Nullable;

/** What the Compare view lets the user do with a source; whoever holds the comparison does it. */
public interface SourceActions {
  /**
   * Gives a source another outlet's name.
   *
   * @param source id of the source
   * @param outlet the name; null for unknown
   */
  void rename(String source, @Nullable String outlet);

  /**
   * Moves a source among the columns.
   *
   * @param source id of the source
   * @param by how many places to the right; negative to the left
   */
  void move(String source, int by);

  /**
   * Takes a source out of the comparison.
   *
   * @param source id of the source
   */
  void remove(String source);

  /**
   * Lets the user correct what is known about a source.
   *
   * @param source id of the source
   */
  void edit(String source);
}
