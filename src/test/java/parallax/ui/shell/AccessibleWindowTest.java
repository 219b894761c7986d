package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.analysis.Analysis;
import parallax.ui.kit.FxJobRunner;

/** Whatever the keyboard's focus or a screen reader meets has a role and a text. */
class AccessibleWindowTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(new Analysis(), FxJobRunner.create());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void openFolder() throws Exception {
    Path folder = HarbourArticles.folder(temp);
    desk.interact(() -> desk.window.model().open(List.of(folder)));
    desk.settle();
  }

  private void assertAllIsSaid(String where) {
    desk.settle();
    assertEquals(
        List.of(),
        desk.ask(
            () -> {
              List<String> silent = new ArrayList<>();
              desk.window.root().applyCss();
              desk.window.root().layout();
              collect(desk.window.root(), silent);
              return silent;
            }),
        where);
  }

  private static void collect(Node node, List<String> silent) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled()) {
      if (said(node).isBlank()) {
        silent.add("no text: " + node);
      }
      if (node.getAccessibleRole() == AccessibleRole.NODE
          || node.getAccessibleRole() == AccessibleRole.PARENT) {
        silent.add("no role: " + node);
      }
    }
    if (node instanceof MenuButton button) {
      items(button.getItems(), silent);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
    }
  }

  private static void items(List<MenuItem> items, List<String> silent) {
    for (MenuItem item : items) {
      if (!(item instanceof SeparatorMenuItem)
          && (item.getText() == null || item.getText().isBlank())) {
        silent.add("no text: " + item);
      }
      if (item instanceof Menu menu) {
        items(menu.getItems(), silent);
      }
    }
  }

  private static String said(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    return label(node);
  }

  /** Returns what a label that stands for the node says. */
  private static String label(Node node) {
    Node root = node.getScene().getRoot();
    return root.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> label.getLabelFor() == node)
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  @Test
  void withNothingOpen() {
    assertAllIsSaid("nothing open");
  }

  @Test
  void withAComparisonOpen() throws Exception {
    openFolder();
    assertAllIsSaid("a comparison");
    desk.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    desk.write("dockers");
    assertAllIsSaid("something found");
  }

  @Test
  void withThePaletteOpen() throws Exception {
    openFolder();
    desk.push(
        new KeyCodeCombination(
            KeyCode.P, KeyCodeCombination.SHORTCUT_DOWN, KeyCodeCombination.SHIFT_DOWN));
    assertAllIsSaid("the palette");
  }

  @Test
  void withTheShortcutsOpen() {
    desk.type(KeyCode.F1);
    assertAllIsSaid("the shortcuts");
  }

  @Test
  void withAFormOpen() throws Exception {
    openFolder();
    desk.interact(() -> desk.window.sources().edit("s1"));
    assertAllIsSaid("the form");
  }

  @Test
  void withNoticesShown() throws Exception {
    openFolder();
    desk.interact(() -> desk.window.model().clipboardWasEmpty());
    desk.interact(() -> desk.window.model().report(new IllegalStateException("told")));
    desk.settle();
    desk.clickOn(".notice-details");
    assertAllIsSaid("notices");
  }
}
