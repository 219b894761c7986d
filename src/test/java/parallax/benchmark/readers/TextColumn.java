package parallax.benchmark.readers;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** One article in one of the three ways. */
interface TextColumn {
  Color HIGHLIGHT = Color.web("#ffe08a");
  Color LINE = Color.web("#57606a");

  /** Returns what is put into the window. */
  Region node();

  /** Scrolls down by a distance. */
  void scroll(double by);

  /** Highlights another row's marks. */
  void highlight(int row);
}
