package parallax.ui.compare.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import parallax.model.Passage;

/** The sentences from which no claim came: how many there are, and where the reader stands. */
public final class UnreadModel {
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private List<Passage> passages = List.of();
  private Map<String, List<Passage>> bySource = Map.of();

  UnreadModel() {
    shown.subscribe(
        marked -> {
          if (!marked) {
            current.set(-1);
          }
        });
  }

  void setPassages(List<Passage> unread) {
    passages = unread;
    bySource = unread.stream().collect(Collectors.groupingBy(Passage::source));
    current.set(-1);
  }

  /** Returns the sentences of a source from which no claim came, in their order. */
  public List<Passage> in(String source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** Goes to the next such sentence, from the last to the first, and marks all of them. */
  public void next() {
    step(1);
  }

  /** Goes to the sentence before, from the first to the last, and marks all of them. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    shown.set(true);
    if (!passages.isEmpty()) {
      int at = current.get() < 0 && by < 0 ? 0 : current.get();
      current.set(Math.floorMod(at + by, passages.size()));
    }
  }

  /** Returns the sentence at which the reader stands. */
  public Optional<Passage> currentPassage() {
    int at = current.get();
    return at < 0 || at >= passages.size() ? Optional.empty() : Optional.of(passages.get(at));
  }

  /** Whether such sentences are marked in the texts. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** The place of the sentence at which the reader stands, from 0; -1 for none. */
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }
}
