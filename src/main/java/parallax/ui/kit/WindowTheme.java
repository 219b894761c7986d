package parallax.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import parallax.work.Subscription;

/**
 * Gives every window of the program the theme and the size of text, now and whenever one opens or
 * either changes: dialogs, menus and tooltips are windows too.
 */
public final class WindowTheme {
  private final ObservableValue<Theme> theme;
  private final ObservableValue<? extends Number> scale;

  private WindowTheme(ObservableValue<Theme> theme, ObservableValue<? extends Number> scale) {
    this.theme = theme;
    this.scale = scale;
  }

  /**
   * Dresses all windows until the subscription is cancelled.
   *
   * @param theme the look
   * @param scale size of the text, 1 for 100 %
   */
  public static Subscription follow(
      ObservableValue<Theme> theme, ObservableValue<? extends Number> scale) {
    WindowTheme dressing = new WindowTheme(theme, scale);
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(dressing::dress);
          }
        };
    Window.getWindows().addListener(opened);
    javafx.util.Subscription changes =
        theme
            .subscribe(dressing::dressAll)
            .and(scale.subscribe(dressing::dressAll))
            .and(() -> Window.getWindows().removeListener(opened));
    dressing.dressAll();
    return changes::unsubscribe;
  }

  private void dressAll() {
    List.copyOf(Window.getWindows()).forEach(this::dress);
  }

  private void dress(Window window) {
    if (window.getScene() != null) {
      theme.getValue().applyTo(window.getScene(), scale.getValue().doubleValue());
    }
  }
}
