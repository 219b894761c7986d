package parallax.ui.kit;

import java.util.List;

/**
 * The letter and the colour by which a source is known in every view. The colours keep apart for
 * people who see red and green alike, by lightness as much as by hue; a white letter can be read on
 * each.
 */
public final class SourceColour {
  private static final List<String> COLOURS =
      List.of(
          "#0570b0", "#087457", "#9c3d78", "#b34700", "#5e4bb5", "#7a5c00", "#b3243d", "#1b5e7d",
          "#4d6b1a", "#7b2d9e", "#5b4636", "#3f4d63");

  private SourceColour() {}

  /** Returns the colours in the order in which sources take them, as {@code #rrggbb}. */
  public static List<String> all() {
    return COLOURS;
  }

  /**
   * Returns the colour of a source.
   *
   * @param column the source's place among the sources, from 0
   * @return {@code #rrggbb}; colours come round again after twelve
   */
  public static String of(int column) {
    return COLOURS.get(column % COLOURS.size());
  }

  /**
   * Returns the letter of a source: A to Z, then AA, AB and so on.
   *
   * @param column the source's place among the sources, from 0
   */
  public static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
