package parallax.ui.compare.words;

import java.util.List;

/**
 * What the inspector says of the chosen claim; no nodes.
 *
 * @param title the claim's value, or what else is chosen
 * @param fields what is known about it
 * @param remarks why it stands in its row, and why the row has its status
 */
public record InspectorText(String title, List<Field> fields, List<Field> remarks) {
  /** Nothing is to be said. */
  public static final InspectorText NOTHING = new InspectorText("", List.of(), List.of());

  /** Takes copies of the lists. */
  public InspectorText {
    fields = List.copyOf(fields);
    remarks = List.copyOf(remarks);
  }

  /**
   * One piece of knowledge.
   *
   * @param name what it is about
   * @param text what is known
   */
  public record Field(String name, String text) {}
}
