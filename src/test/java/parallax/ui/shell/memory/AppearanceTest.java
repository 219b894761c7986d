package parallax.ui.shell.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import parallax.ui.kit.Theme;
import parallax.ui.shell.memory.Appearance.ThemeChoice;

class AppearanceTest {
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final ObjectProperty<Boolean> highContrast = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Boolean> reducedMotion = new SimpleObjectProperty<>(false);
  private final Appearance appearance =
      new Appearance(new SystemLook(system, highContrast, reducedMotion));

  @Test
  void followsTheSystemUntilTheUserChooses() {
    assertEquals(Theme.LIGHT, appearance.themeProperty().get());
    system.set(ColorScheme.DARK);
    assertEquals(Theme.DARK, appearance.themeProperty().get());
    appearance.switchTheme();
    assertEquals(ThemeChoice.LIGHT, appearance.choiceProperty().get());
    assertEquals(Theme.LIGHT, appearance.themeProperty().get());
    system.set(ColorScheme.LIGHT);
    system.set(ColorScheme.DARK);
    assertEquals(Theme.LIGHT, appearance.themeProperty().get());
    appearance.choiceProperty().set(ThemeChoice.SYSTEM);
    assertEquals(Theme.DARK, appearance.themeProperty().get());
  }

  @Test
  void textGrowsAndShrinksInStepsWithinBounds() {
    appearance.enlarge();
    assertEquals(1.1, appearance.scaleProperty().get());
    appearance.reduce();
    appearance.reduce();
    assertEquals(0.9, appearance.scaleProperty().get());
    appearance.normalize();
    assertEquals(1.0, appearance.scaleProperty().get());
    appearance.resize(1000);
    assertEquals(2.5, appearance.scaleProperty().get());
    appearance.resize(1);
    assertEquals(0.7, appearance.scaleProperty().get());
  }

  @Test
  void aSystemOfHighContrastIsFollowedToo() {
    highContrast.set(true);
    assertEquals(Theme.CONTRAST, appearance.themeProperty().get());
    appearance.switchTheme();
    assertEquals(Theme.LIGHT, appearance.themeProperty().get());
    appearance.choiceProperty().set(ThemeChoice.CONTRAST);
    highContrast.set(false);
    assertEquals(Theme.CONTRAST, appearance.themeProperty().get());
  }

  @Test
  void thingsMoveUnlessTheSystemOrTheUserWantsThemToStand() {
    assertTrue(appearance.motionProperty().get());
    reducedMotion.set(true);
    assertFalse(appearance.motionProperty().get());
    appearance.motionChoiceProperty().set(true);
    assertTrue(appearance.motionProperty().get());
    reducedMotion.set(false);
    appearance.motionChoiceProperty().set(false);
    assertFalse(appearance.motionProperty().get());
  }
}
