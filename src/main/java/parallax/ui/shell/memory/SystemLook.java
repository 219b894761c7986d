package parallax.ui.shell.memory;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * How the system's other programs look.
 *
 * @param scheme light or dark
 * @param highContrast whether the system asks for the strongest contrast
 * @param reducedMotion whether the system asks that things stand rather than move
 */
public record SystemLook(
    ObservableValue<ColorScheme> scheme,
    ObservableValue<Boolean> highContrast,
    ObservableValue<Boolean> reducedMotion) {

  /** Returns a light system on which nothing moves, for pictures. */
  public static SystemLook plain() {
    return new SystemLook(
        new SimpleObjectProperty<>(ColorScheme.LIGHT),
        new SimpleObjectProperty<>(false),
        new SimpleObjectProperty<>(true));
  }

  /** Returns the look of this machine's programs, as it changes. */
  public static SystemLook ofThisMachine() {
    Platform.Preferences preferences = Platform.getPreferences();
    return new SystemLook(
        preferences.colorSchemeProperty(),
        Bindings.createObjectBinding(() -> highContrast(preferences), preferences),
        preferences.reducedMotionProperty());
  }

  // Windows says it outright; desktops with GTK have a theme of that name.
  private static boolean highContrast(Platform.Preferences preferences) {
    return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
        || preferences.getString("GTK.theme_name").orElse("").contains("HighContrast");
  }
}
