package parallax.ui.compare.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.model.Passage;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;

/**
 * Moves the texts: they glide to the passages of a chosen row, and follow each other when one is
 * scrolled or comes to a passage. Whatever begins ends the gliding that is under way.
 */
final class TextMotion {
  /** A passage brought into sight stands at this share of the height of the texts. */
  private static final double REVEALED = 1 / 3.0;

  private final ColumnGeometry geometry;
  private final Runnable changed;
  private final SharedScroll scroll;
  private final Glide glide;
  private @Nullable Passage wanted;

  /**
   * Prepares moving.
   *
   * @param changed is run when the geometry has been scrolled
   */
  TextMotion(ColumnGeometry geometry, SharedScroll scroll, Runnable changed) {
    this.geometry = geometry;
    this.changed = changed;
    this.scroll = scroll;
    this.glide = new Glide(changed);
  }

  /** Takes up another comparison. */
  void setComparison() {
    scroll.setComparison();
  }

  /**
   * Brings all texts in sight to the passages of the chosen row.
   *
   * @param eased whether they glide there
   */
  void align(boolean eased) {
    glide.end();
    List<ReaderHeights> moving =
        eased ? geometry.inSight().stream().map(geometry::reader).toList() : List.of();
    List<Double> before = moving.stream().map(ReaderHeights::scroll).toList();
    scroll.align();
    glide.start(moving, before, geometry.textHeight());
  }

  /**
   * Scrolls a text by a distance, and the others with it where they scroll as one.
   *
   * @param column whose text; -1 for any
   * @param by pixels, downwards
   */
  void scroll(int column, double by) {
    glide.end();
    scroll.scroll(column, by);
    changed.run();
  }

  /**
   * Brings a passage to where one reads, and the other texts with it where they scroll as one; when
   * {@link #arrive} is called next, its column being in sight by then.
   */
  void reveal(Passage passage) {
    wanted = passage;
    changed.run();
  }

  /** Returns the source of the passage that is to be brought into sight, null for none. */
  @Nullable String revealing() {
    return wanted == null ? null : wanted.source();
  }

  /** Brings texts that came into sight to where the others are, and a passage that is wanted. */
  void arrive() {
    scroll.arrive();
    Passage passage = wanted;
    wanted = null;
    int column = passage == null ? -1 : geometry.column(passage.source());
    if (passage != null && column >= 0) {
      glide.end();
      ReaderHeights reader = geometry.reader(column);
      reader.boxes(passage.span()).stream()
          .findFirst()
          .map(box -> box.y() - geometry.textHeight() * REVEALED)
          .ifPresent(y -> scroll.scroll(column, y - reader.scroll()));
    }
  }
}
