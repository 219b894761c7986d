package parallax.ui.shell.bars;

import java.util.Optional;
import parallax.model.Comparison;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.shell.words.ShellText;

/** What to do next where the view has little or nothing to show. */
enum Advice {
  /** There is nothing to compare the one source with. */
  ONE_SOURCE(ShellText.ONE_SOURCE),
  /** Nothing in the sources answers a question. */
  NO_ROWS(ShellText.NO_ROWS);

  private final ShellText text;

  Advice(ShellText text) {
    this.text = text;
  }

  /** Returns the advice that a view needs, if it needs any. */
  static Optional<Advice> on(CompareViewModel view) {
    Comparison comparison = view.comparisonProperty().get();
    if (comparison.sources().size() == 1) {
      return Optional.of(ONE_SOURCE);
    }
    boolean nothing = !comparison.sources().isEmpty() && comparison.rows().isEmpty();
    return nothing ? Optional.of(NO_ROWS) : Optional.empty();
  }

  /** Returns what the advice says. */
  ShellText text() {
    return text;
  }
}
