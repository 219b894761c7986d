package parallax.ui.compare.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.model.Status;
import parallax.ui.compare.words.InspectorText.Field;

/**
 * What the card of a claim says; no nodes.
 *
 * @param value what the claim states
 * @param fields what is known about it
 * @param question of the row in which it stands
 * @param status of that row, null for none
 * @param statusWord the status in words, empty for none
 * @param others what other sources answer
 * @param more how many more sources answer, in words; empty for none
 */
public record CardText(
    String value,
    List<Field> fields,
    String question,
    @Nullable Status status,
    String statusWord,
    List<Other> others,
    String more) {

  /** Takes copies of the lists. */
  public CardText {
    fields = List.copyOf(fields);
    others = List.copyOf(others);
  }

  /**
   * What another source answers.
   *
   * @param place its place among the sources, from 0
   * @param outlet its outlet
   * @param value what it states
   */
  public record Other(int place, String outlet, String value) {}

  /** Returns all of it as it is read out. */
  public String read() {
    return Stream.of(
            Stream.of(value),
            fields.stream().map(field -> field.name() + ": " + field.text()),
            Stream.of(question, statusWord),
            others.stream().map(other -> other.outlet() + ": " + other.value()),
            Stream.of(more))
        .flatMap(part -> part)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }
}
