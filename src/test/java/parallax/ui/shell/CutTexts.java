package parallax.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.ui.kit.Tip;

/** Finds the texts of a window that can't be read whole, by asking the nodes. */
final class CutTexts {
  private static final double TOLERANCE = 1.5;

  /** Names that outlets and users gave, as long as they like; a tooltip shows them whole. */
  private static final Set<String> NAMES =
      Set.of("header-name", "recent-place", "comparison-name", "text-input");

  /** What scrolls: a text may stand outside of it. */
  private static final Set<String> SCROLLS =
      Set.of("text-pane", "reader", "row-grid", "header-row", "viewport");

  /** What scrolls as one: a text stands within it, and it where it likes. */
  private static final Set<String> SCROLLED =
      Set.of("grid-cell", "grid-question", "grid-fold", "header-cell", "fold-head");

  /** Where texts stand side by side. */
  private static final Set<String> LINES =
      Set.of(
          "title-bar",
          "status-bar",
          "header-cell",
          "filter-bar",
          "filter-chips",
          "filter-foot",
          "hint",
          "advice-bar",
          "layer-top",
          "inspector-head",
          "fold-head");

  private final List<String> found = new ArrayList<>();

  private CutTexts() {}

  /** Returns what is wrong, empty where every text can be read. */
  static List<String> in(Scene scene) {
    CutTexts texts = new CutTexts();
    texts.walk(scene.getRoot());
    return texts.found;
  }

  private void walk(Node node) {
    if (!node.isVisible() || isAny(node, NAMES)) {
      return;
    }
    if (!says(node).isBlank()) {
      look(node);
    }
    if (isAny(node, LINES)) {
      overlaps(node);
    }
    if (node instanceof Parent parent && !(node instanceof Labeled)) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private static boolean isAny(Node node, Set<String> names) {
    return node.getStyleClass().stream().anyMatch(names::contains)
        || node.getId() != null && names.contains(node.getId());
  }

  private static String says(Node node) {
    return switch (node) {
      case FontIcon _ -> "";
      case Labeled labeled when labeled.getText() != null -> labeled.getText();
      case TextFlow flow ->
          flow.getChildren().stream()
              .map(child -> child instanceof Text text ? text.getText() : "")
              .reduce("", String::concat);
      default -> "";
    };
  }

  private void look(Node node) {
    if (node instanceof Labeled labeled && labeled.isTextTruncated() && !tellsWhole(labeled)) {
      found.add("cut: " + named(node));
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      boolean viewport = at.getStyleClass().contains("viewport");
      if (isAny(at, SCROLLS) && !viewport) {
        return;
      }
      boolean content = at.getParent() != null && isAny(at.getParent(), Set.of("viewport"));
      if (at instanceof Region
          && !content
          && !holds(at.localToScene(at.getLayoutBounds()), bounds, viewport)) {
        found.add("outside of " + at.getStyleClass() + ": " + named(node));
        return;
      }
      if (viewport || isAny(at, SCROLLED)) {
        return;
      }
    }
  }

  private static boolean tellsWhole(Labeled labeled) {
    return Tip.of(labeled).filter(labeled.getText()::equals).isPresent();
  }

  private static boolean holds(Bounds outer, Bounds inner, boolean sidewaysOnly) {
    boolean sideways =
        inner.getMinX() >= outer.getMinX() - TOLERANCE
            && inner.getMaxX() <= outer.getMaxX() + TOLERANCE;
    return sideways
        && (sidewaysOnly
            || inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxY() <= outer.getMaxY() + TOLERANCE);
  }

  private void overlaps(Node line) {
    List<Node> texts = new ArrayList<>();
    collect(line, texts);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Bounds one = texts.get(i).localToScene(texts.get(i).getLayoutBounds());
        Bounds other = texts.get(j).localToScene(texts.get(j).getLayoutBounds());
        double wide =
            Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high =
            Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        if (wide > TOLERANCE && high > TOLERANCE) {
          found.add(named(texts.get(i)) + " over " + named(texts.get(j)));
        }
      }
    }
  }

  private static void collect(Node node, List<Node> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (!says(node).isBlank()) {
      texts.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static String named(@Nullable Node node) {
    return node == null
        ? ""
        : "%s%s “%s”"
            .formatted(
                node.getId() == null ? "" : "#" + node.getId(), node.getStyleClass(), says(node));
  }
}
