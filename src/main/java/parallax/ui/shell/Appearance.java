package parallax.ui.shell;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import parallax.ui.kit.Theme;

/** How the window looks: its theme and the size of its text. */
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
    /** What the system's other programs have. */
    SYSTEM
  }

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final ObservableValue<ColorScheme> system;

  /**
   * Follows the system until the user chooses.
   *
   * @param system the system's scheme of colours
   */
  public Appearance(ObservableValue<ColorScheme> system) {
    this.system = system;
    choice.subscribe(this::settle);
    system.subscribe(this::settle);
    settle();
  }

  private void settle() {
    theme.set(
        switch (choice.get()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case SYSTEM -> system.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        });
  }

  /** Changes to dark from light, and to light from dark. */
  public void switchTheme() {
    choice.set(theme.get() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
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

  private long percent() {
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
}
