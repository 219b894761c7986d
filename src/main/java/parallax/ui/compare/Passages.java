package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextRole;

/** Finds in each column the passage that answers the chosen row, or the gap where nothing does. */
final class Passages {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;

  Passages(CompareViewModel model, ColumnGeometry geometry, Messages messages) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
  }

  private List<Source> sources() {
    return model.comparisonProperty().get().sources();
  }

  private Optional<Claim> answer(int column) {
    return Marks.answer(model.index(), model.choiceProperty().get(), sources().get(column).id());
  }

  private @Nullable Silence silence(int column) {
    String source = sources().get(column).id();
    return model
        .index()
        .row(model.choiceProperty().get().row())
        .map(row -> row.silent().get(source))
        .orElse(null);
  }

  private @Nullable Span nearest(int column) {
    Silence silence = silence(column);
    return silence == null ? null : silence.nearest();
  }

  /** Puts the remark that nothing answers into the columns of which that is true. */
  void setInsets() {
    Optional<Row> row = model.index().row(model.choiceProperty().get().row());
    for (int column = 0; column < geometry.columns(); column++) {
      Span nearest = nearest(column);
      boolean silent = row.isPresent() && answer(column).isEmpty();
      String words = messages.text(remark(silence(column)));
      geometry
          .reader(column)
          .setInset(silent ? List.of(new Run(words, TextRole.ASIDE)) : List.of(), nearest);
    }
  }

  private static CompareMessage remark(@Nullable Silence silence) {
    if (silence != null && silence.state() == Silence.State.PUBLISHED_BEFORE) {
      return CompareMessage.TOO_EARLY;
    }
    return silence == null || silence.nearest() == null
        ? CompareMessage.NOTHING_HERE
        : CompareMessage.NOTHING_HERE_NEAREST;
  }

  /** Returns for each column the first line of its answer; null where the source says nothing. */
  List<@Nullable TextBox> lines() {
    List<@Nullable TextBox> lines = new ArrayList<>();
    for (int column = 0; column < geometry.columns(); column++) {
      ReaderHeights reader = geometry.reader(column);
      lines.add(
          answer(column)
              .flatMap(claim -> reader.boxes(claim.span()).stream().findFirst())
              .orElse(null));
    }
    return lines;
  }

  /** Returns for each column the height at which a line may pass between its paragraphs. */
  List<Double> gaps() {
    List<Double> gaps = new ArrayList<>();
    for (int column = 0; column < geometry.columns(); column++) {
      ReaderHeights reader = geometry.reader(column);
      double half = reader.gap() / 2;
      double below = nearest(column) == null ? reader.insetHeight() + half : -half;
      gaps.add(reader.insetTop().map(top -> top + below).orElse(0.0));
    }
    return gaps;
  }

  /** Brings all columns to the height of the answers to the chosen row. */
  void align() {
    List<@Nullable TextBox> lines = lines();
    List<Double> gaps = gaps();
    double line = geometry.em() * TextRole.ARTICLE.ems();
    List<@Nullable Double> passages = new ArrayList<>();
    for (int column = 0; column < geometry.columns(); column++) {
      TextBox box = lines.get(column);
      if (box != null) {
        passages.add(box.y());
      } else if (geometry.reader(column).insetTop().isPresent()) {
        passages.add(gaps.get(column) - line / 2);
      } else {
        passages.add(null);
      }
    }
    geometry.align(passages);
  }
}
