package parallax.ui.kit;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The two font families of the window, chosen once from those that the machine has. */
public final class Typeface {
  private static final List<String> SANS =
      List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Cantarell", "Noto Sans");
  private static final List<String> SERIF =
      List.of("Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif");
  private static final String SANS_FAMILY = firstOf(SANS, "System");
  private static final String SERIF_FAMILY = firstOf(SERIF, "Serif");

  private Typeface() {}

  private static String firstOf(List<String> wanted, String otherwise) {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }

  /** Returns the family of the interface's text. */
  public static String sans() {
    return SANS_FAMILY;
  }

  /** Returns the font of a role where the interface's text has the given size in pixels. */
  public static Font of(TextRole role, double em) {
    return Font.font(
        role.serif() ? SERIF_FAMILY : SANS_FAMILY,
        role.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
        Math.round(role.ems() * em * 2) / 2.0);
  }
}
