package parallax.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The looks of the window: dark letters on light, light on dark, or white and yellow on black. */
public enum Theme {
  /** Dark letters on light. */
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  /** Light letters on dark. */
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css"),
  /** Light letters on black, with strong lines, for eyes that need it. */
  CONTRAST(new PrimerDark().getUserAgentStylesheet(), "contrast.css");

  /** Size of the interface's text at 100 %, in pixels. */
  public static final double EM = 14;

  /** Sizes of icons in ems: beside text, and the large one of an empty window. */
  private static final double ICON = 1.25;

  private static final double LARGE_ICON = 3.4;

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
    applyToPopups();
    dress(scene, scale);
  }

  /**
   * Gives the popups of all windows this look. Done before the first control is made, it spares the
   * toolkit the reading of its own theme.
   */
  public void applyToPopups() {
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
  }

  /** Gives a scene this look and leaves all others alone. */
  void dress(Scene scene, double scale) {
    List<String> sheets = List.of(sheet(palette), sheet("kit.css"), icons(scale));
    String style =
        "-fx-font-family: \"%s\"; -fx-font-size: %spx;".formatted(Typeface.sans(), EM * scale);
    if (!base.equals(scene.getUserAgentStylesheet())) {
      scene.setUserAgentStylesheet(base);
    }
    if (!sheets.equals(scene.getStylesheets())) {
      scene.getStylesheets().setAll(sheets);
    }
    if (!style.equals(scene.getRoot().getStyle())) {
      scene.getRoot().setStyle(style);
    }
  }

  // An icon's size can't be given in ems: an icon is a letter, whose own size an em would be.
  private static String icons(double scale) {
    String css =
        ".ikonli-font-icon{-fx-icon-size:%dpx}.large-icon{-fx-icon-size:%dpx}"
            .formatted(Math.round(ICON * EM * scale), Math.round(LARGE_ICON * EM * scale));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
