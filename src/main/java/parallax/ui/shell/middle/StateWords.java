package parallax.ui.shell.middle;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.ui.kit.RightToLeft;

/** What stands in the middle where there is no comparison to show: a sign, a title and a hint. */
final class StateWords {
  private StateWords() {}

  /** Returns the sign, the title and the hint, to stand below each other. */
  static List<Node> of(Ikon sign, String title, String hint) {
    FontIcon icon = new FontIcon(sign);
    icon.getStyleClass().addAll("empty-sign", "large-icon");
    return List.of(icon, words(title, "empty-title"), words(hint, "empty-hint"));
  }

  private static Label words(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    RightToLeft.wrap(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
