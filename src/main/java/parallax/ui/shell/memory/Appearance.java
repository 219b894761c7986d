package parallax.ui.shell.memory;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import parallax.ui.kit.Theme;

/** How the window looks: its theme, the size of its text, and whether things move. */
public final class Appearance {
  private static final int SMALLEST = 70;
  private static final int LARGEST = 250;
  private static final int STEP = 10;
  private static final int NORMAL = 100;

  /** The themes the user can choose among. */
  public enum ThemeChoice {
    /** Dark letters on light. */
    LIGHT,
    /** Light letters on dark. */
    DARK,
    /** White and yellow letters on black, with strong lines. */
    CONTRAST,
    /** What the system's other programs have. */
    SYSTEM
  }

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final ObjectProperty<@Nullable Boolean> motionChoice = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper motion = new ReadOnlyBooleanWrapper(true);
  private final SystemLook system;

  /**
   * Follows the system until the user chooses.
   *
   * @param system how the system's other programs look
   */
  public Appearance(SystemLook system) {
    this.system = system;
    choice.subscribe(this::settle);
    motionChoice.subscribe(this::settle);
    system.scheme().subscribe(this::settle);
    system.highContrast().subscribe(this::settle);
    system.reducedMotion().subscribe(this::settle);
    settle();
  }

  /** Looks as the choice says, and nothing moves. */
  public static Appearance of(ThemeChoice chosen) {
    Appearance appearance = new Appearance(SystemLook.plain());
    appearance.choice.set(chosen);
    return appearance;
  }

  private void settle() {
    theme.set(
        switch (choice.get()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case CONTRAST -> Theme.CONTRAST;
          case SYSTEM -> ofTheSystem();
        });
    Boolean chosen = motionChoice.get();
    motion.set(chosen == null ? !system.reducedMotion().getValue() : chosen);
  }

  private Theme ofTheSystem() {
    if (system.highContrast().getValue()) {
      return Theme.CONTRAST;
    }
    return system.scheme().getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /** Changes to dark from light, and to light from any other. */
  public void switchTheme() {
    choice.set(theme.get() == Theme.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT);
  }

  /** Lets things move into their places from now on, or no longer. */
  public void switchMotion() {
    motionChoice.set(!motion.get());
  }

  /** Makes the text a step larger, up to a bound. */
  public void enlarge() {
    resize(percent() + STEP);
  }

  /** Makes the text a step smaller, down to a bound. */
  public void reduce() {
    resize(percent() - STEP);
  }

  /** Brings the text back to its normal size. */
  public void normalize() {
    resize(NORMAL);
  }

  /** Sets the text's size in per cent, drawn into the bounds. */
  public void resize(long percent) {
    scale.set(Math.clamp(percent, SMALLEST, LARGEST) / 100.0);
  }

  /** Returns the text's size in per cent. */
  public long percent() {
    return Math.round(scale.get() * 100);
  }

  /** What the user chose. */
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /** The theme that follows from it. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** The size of the text, 1 for 100 %. */
  public ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** Whether things move into their places, as the user chose; null follows the system. */
  public ObjectProperty<@Nullable Boolean> motionChoiceProperty() {
    return motionChoice;
  }

  /** Whether things move into their places rather than stand there at once. */
  public ReadOnlyBooleanProperty motionProperty() {
    return motion.getReadOnlyProperty();
  }
}
