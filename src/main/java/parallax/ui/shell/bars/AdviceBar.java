package parallax.ui.shell.bars;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.RightToLeft;
import parallax.ui.shell.actions.ShellActions;
import parallax.ui.shell.actions.ShellMenu;

/** A line above the view that says what to do next where there is little or nothing to show. */
public final class AdviceBar extends HBox {
  private final ShellActions actions;
  private final Messages messages;
  private Optional<Advice> shown = Optional.empty();

  /**
   * Follows a view.
   *
   * @param view what is shown
   * @param actions the ways to add sources
   * @param messages the texts
   */
  public AdviceBar(CompareViewModel view, ShellActions actions, Messages messages) {
    this.actions = actions;
    this.messages = messages;
    setId("advice");
    getStyleClass().add("advice-bar");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    view.comparisonProperty().subscribe(_ -> show(Advice.on(view)));
  }

  private void show(Optional<Advice> advice) {
    if (advice.equals(shown)) {
      return;
    }
    shown = advice;
    setVisible(advice.isPresent());
    getChildren().clear();
    advice.ifPresent(
        needed -> {
          Label text = new Label(messages.text(needed.text()));
          text.setId("advice-text");
          RightToLeft.wrap(text);
          MenuButton add = ShellMenu.adding(actions, messages);
          add.setId("advice-add");
          add.setMinWidth(Region.USE_PREF_SIZE);
          getChildren().addAll(new FontIcon(Feather.INFO), text, add);
        });
  }
}
