package parallax.ui.shell.bars;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
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
import parallax.ui.kit.FittingLine;
import parallax.ui.kit.Theme;
import parallax.ui.shell.actions.MainViewModel;
import parallax.ui.shell.actions.ShellActions;
import parallax.ui.shell.actions.ShellMenu;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.words.ShellText;

/**
 * The line at the window's head: what is open, the find field, and what can be done. Where there is
 * little room the find field waits behind a button, and the counts say only what is disputed.
 */
public final class TitleBar extends FittingLine {
  /** What of a name is kept in sight, in ems. */
  private static final double LONGEST_NAME = 16;

  private final BooleanProperty finding = new SimpleBooleanProperty();
  private final MainViewModel model;
  private final FindField field;
  private final Label name = new Label();
  private final Label counts = label("comparison-counts");
  private final Label conflicts = label("comparison-conflicts");
  private final Region space = new Region();
  private final Button find;
  private final MenuButton add;
  private final MenuButton addBriefly;
  private final Button theme;
  private final Node menu;

  /**
   * Makes the line.
   *
   * @param model what is open
   * @param actions what can be done
   * @param field where words are looked for
   * @param menu everything that can be done
   * @param appearance how the window looks
   * @param messages the texts
   */
  public TitleBar(
      MainViewModel model,
      ShellActions actions,
      FindField field,
      ShellMenu menu,
      Appearance appearance,
      Messages messages) {
    this.model = model;
    this.field = field;
    this.menu = menu;
    setId("title-bar");
    getStyleClass().add("title-bar");
    name.setId("comparison-name");
    name.textProperty().bind(model.nameProperty());
    name.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(name.prefWidth(-1), LONGEST_NAME * name.getFont().getSize()),
                name.textProperty(),
                name.fontProperty()));
    counts.textProperty().bind(model.countsProperty());
    conflicts.textProperty().bind(model.conflictsProperty());
    HBox.setHgrow(space, Priority.ALWAYS);
    find = ActionControls.button(actions.find);
    find.setText(messages.text(ShellText.FIND_SHORT));
    add = ShellMenu.adding(actions, messages);
    addBriefly = ShellMenu.adding(actions, messages);
    addBriefly.setText("");
    addBriefly.setId("add-sources-briefly");
    addBriefly.getStyleClass().add("button-icon");
    theme = ActionControls.iconButton(actions.switchTheme);
    theme
        .graphicProperty()
        .bind(
            appearance
                .themeProperty()
                .map(now -> new FontIcon(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
    for (Region control : new Region[] {find, add, addBriefly, theme, menu}) {
      control.setMinWidth(Region.USE_PREF_SIZE);
    }
    arrange(
        List.of(name, counts, conflicts, space, field, find, add, addBriefly, theme, menu),
        this::arrangements);
    finding.subscribe(_ -> requestLayout());
    model.emptyProperty().subscribe(_ -> requestLayout());
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private List<List<Node>> arrangements() {
    if (model.emptyProperty().get()) {
      return List.of(List.of(name, space, theme, menu), List.of(name, space, menu));
    }
    List<Node> full = List.of(name, counts, space, field, add, theme, menu);
    if (finding.get()) {
      return List.of(full, List.of(name, space, field, menu), List.of(field, space, menu));
    }
    return List.of(
        full,
        List.of(name, counts, space, find, add, theme, menu),
        List.of(name, conflicts, space, find, add, theme, menu),
        List.of(name, conflicts, space, find, addBriefly, theme, menu),
        List.of(name, conflicts, space, find, menu),
        List.of(name, space, find, menu),
        List.of(name, space, menu));
  }

  /** Puts the cursor into the find field, which takes the place of other things if it must. */
  public void beginFind() {
    finding.set(true);
    layout();
    field.begin();
  }

  /** Looks for words in the texts. */
  public void find(String words) {
    beginFind();
    field.find(words);
  }

  /** Lets the find field go where there is little room. */
  public void endFind() {
    finding.set(false);
  }
}
