package parallax.ui.compare.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextRole;

/** Finds in each column the passage that answers the chosen row, or the gap where nothing does. */
final class Passages {
  /** A remark or sentence stands no more than this share of the height above the answers. */
  private static final double ABOVE = 0.3;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;

  Passages(CompareViewModel model, ColumnGeometry geometry, Messages messages) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
  }

  private Optional<Claim> answer(int column) {
    return Marks.answer(model.index(), model.choiceProperty().get(), geometry.source(column).id());
  }

  private @Nullable Silence silence(int column) {
    return model
        .index()
        .row(model.choiceProperty().get().row())
        .map(row -> row.silent().get(geometry.source(column).id()))
        .orElse(null);
  }

  private @Nullable Span nearest(int column) {
    Silence silence = silence(column);
    return silence == null ? null : silence.nearest();
  }

  /** Puts the remark that nothing answers into a column of which that is true. */
  void setInset(int column) {
    Optional<Row> row = model.index().row(model.choiceProperty().get().row());
    boolean silent = row.isPresent() && answer(column).isEmpty();
    Silence silence = silence(column);
    List<Run> words =
        silent ? List.of(new Run(messages.text(remark(silence)), TextRole.ASIDE)) : List.of();
    geometry.reader(column).setInset(words, nearest(column));
  }

  private static CompareMessage remark(@Nullable Silence silence) {
    if (silence != null && silence.state() == Silence.State.PUBLISHED_BEFORE) {
      return CompareMessage.TOO_EARLY;
    }
    return silence == null || silence.nearest() == null
        ? CompareMessage.NOTHING_HERE
        : CompareMessage.NOTHING_HERE_NEAREST;
  }

  /**
   * Returns the first line of a column's answer, from the top of its text; nothing where the source
   * says nothing.
   */
  Optional<TextBox> line(int column) {
    return answer(column)
        .flatMap(claim -> geometry.reader(column).boxes(claim.span()).stream().findFirst());
  }

  /** Returns the height at which a line may pass between the paragraphs of a column. */
  double gap(int column) {
    ReaderHeights reader = geometry.reader(column);
    double half = reader.gap() / 2;
    double below = reader.isInsetAbove() ? reader.insetHeight() + half : -half;
    return reader.insetTop().map(top -> top + below).orElse(0.0);
  }

  /** Returns the height in a column's text that is to stand where those of the others stand. */
  Optional<Double> height(int column) {
    return line(column)
        .map(TextBox::y)
        .or(() -> geometry.reader(column).insetTop().map(_ -> silentHeight(column)));
  }

  /**
   * Brings the gap between remark and outlined sentence to the height of the answers, or as near as
   * leaves in sight what stands above it.
   */
  private double silentHeight(int column) {
    double gap = gap(column) - geometry.em() * TextRole.ARTICLE.ems() / 2;
    double above = ABOVE * geometry.textHeight();
    ReaderHeights reader = geometry.reader(column);
    if (reader.isInsetAbove()) {
      return reader.insetTop().map(top -> Math.min(gap, top + above)).orElse(gap);
    }
    return model
        .index()
        .row(model.choiceProperty().get().row())
        .flatMap(row -> Marks.nearest(row, geometry.source(column).id()))
        .flatMap(span -> geometry.reader(column).boxes(span).stream().findFirst())
        .map(box -> Math.min(gap, box.y() + above))
        .orElse(gap);
  }

  /** Returns the first lines of the answers in sight, by column. */
  Map<Integer, TextBox> lines() {
    Map<Integer, TextBox> lines = new HashMap<>();
    for (int column : geometry.inSight()) {
      line(column).ifPresent(box -> lines.put(column, box));
    }
    return lines;
  }
}
