package parallax.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.Theme;

/** The line at the window's head: what is open, the find field, and what can be done. */
final class TitleBar extends HBox {
  /** What of a name is kept in sight, in ems. */
  private static final double LONGEST_NAME = 16;

  TitleBar(
      MainViewModel model,
      ShellActions actions,
      FindField find,
      ShellMenu menu,
      Appearance appearance,
      Messages messages) {
    setId("title-bar");
    getStyleClass().add("title-bar");
    Label name = new Label();
    name.setId("comparison-name");
    name.textProperty().bind(model.nameProperty());
    // Where there is little room, the counts and the find field give way before the name does.
    name.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(name.prefWidth(-1), LONGEST_NAME * name.getFont().getSize()),
                name.textProperty(),
                name.fontProperty()));
    Label counts = new Label();
    counts.setId("comparison-counts");
    counts.textProperty().bind(model.countsProperty());
    counts.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    MenuButton add = ShellMenu.adding(actions, messages);
    Button theme = ActionControls.iconButton(actions.switchTheme);
    theme
        .graphicProperty()
        .bind(
            appearance
                .themeProperty()
                .map(now -> new FontIcon(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
    for (Region control : new Region[] {add, theme, menu}) {
      control.setMinWidth(Region.USE_PREF_SIZE);
    }
    for (Region control : new Region[] {find, add}) {
      control.visibleProperty().bind(model.emptyProperty().not());
      control.managedProperty().bind(control.visibleProperty());
    }
    getChildren().addAll(name, counts, space, find, add, theme, menu);
  }
}
