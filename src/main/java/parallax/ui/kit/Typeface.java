package parallax.ui.kit;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import parallax.work.Subscription;

/** The two font families of the window, chosen once from those that the machine has. */
public final class Typeface {
  private static final List<String> SANS =
      List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Cantarell", "Noto Sans");
  private static final List<String> SERIF =
      List.of("Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif");
  private static volatile Families families =
      new Families(firstOf(SANS, "System"), firstOf(SERIF, "Serif"));

  private record Families(String sans, String serif) {}

  private Typeface() {}

  /**
   * Sets all text that is built from now on in certain families, until the subscription is
   * cancelled: pictures of the window must not depend on what the machine has.
   *
   * @param sans the family of the interface's text
   * @param serif the family of the articles
   */
  public static Subscription use(String sans, String serif) {
    Families before = families;
    families = new Families(sans, serif);
    return () -> families = before;
  }

  private static String firstOf(List<String> wanted, String otherwise) {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }

  /** Returns the family of the interface's text. */
  public static String sans() {
    return families.sans();
  }

  /** Returns the font of a role where the interface's text has the given size in pixels. */
  public static Font of(TextRole role, double em) {
    return Font.font(
        role.serif() ? families.serif() : families.sans(),
        role.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
        Math.round(role.ems() * em * 2) / 2.0);
  }
}
