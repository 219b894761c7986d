package parallax.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The looks of the window: dark letters on light, or light on dark. */
public enum Theme {
  /** Dark letters on light. */
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  /** Light letters on dark. */
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

  /** Size of the interface's text at 100 %, in pixels. */
  public static final double EM = 14;

  private final String base;
  private final String palette;

  Theme(String base, String palette) {
    this.base = base;
    this.palette = palette;
  }

  /**
   * Gives a window's scene this look, and with it the popups of all windows, which have scenes of
   * their own.
   *
   * @param scene any window's or dialog's scene
   * @param scale size of the text, 1 for 100 %
   */
  public void applyTo(Scene scene, double scale) {
    Application.setUserAgentStylesheet(base);
    dress(scene, scale);
  }

  /** Gives a scene this look and leaves all others alone. */
  void dress(Scene scene, double scale) {
    scene.setUserAgentStylesheet(base);
    scene.getStylesheets().setAll(stylesheets());
    scene
        .getRoot()
        .setStyle(
            "-fx-font-family: \"%s\"; -fx-font-size: %spx;".formatted(Typeface.sans(), EM * scale));
  }

  /** Returns the addresses of the style sheets that lie over the base, for popups. */
  public List<String> stylesheets() {
    return List.of(sheet(palette), sheet("kit.css"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
