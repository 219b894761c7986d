package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.analysis.Analysis;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.shell.palette.PaletteEntry;

/** Everything by keyboard: the palette, the list of shortcuts, the panes. */
class KeyboardTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = Desk.open(new Analysis(), FxJobRunner.create());
    Path folder = HarbourArticles.folder(temp);
    desk.interact(() -> desk.window.model().open(List.of(folder)));
    desk.settle();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void openPalette() {
    desk.push(
        new KeyCodeCombination(
            KeyCode.P, KeyCodeCombination.SHORTCUT_DOWN, KeyCodeCombination.SHIFT_DOWN));
    desk.settle();
  }

  private Optional<Node> focused() {
    return desk.ask(() -> Optional.ofNullable(desk.window.root().getScene().getFocusOwner()));
  }

  private String pane() {
    return desk.ask(
        () -> {
          for (Node at = focusOwner(); at != null; at = at.getParent()) {
            if (at.getId() != null
                && List.of("title-bar", "rows", "texts", "inspector", "status-bar", "notices")
                    .contains(at.getId())) {
              return at.getId();
            }
            if (at.getStyleClass().contains("header-row")) {
              return "heads";
            }
          }
          return "nowhere";
        });
  }

  private Node focusOwner() {
    return desk.window.root().getScene().getFocusOwner();
  }

  @Test
  void thePaletteFindsAnActionAndDoesIt() {
    openPalette();
    assertTrue(desk.sees("#palette-field"));
    desk.write("larg tex");
    assertEquals("1 found", desk.text("#palette-count"));
    assertTrue(
        desk.ask(() -> desk.lookup("#palette-field").query().getAccessibleText())
            .contains("Larger text, View Ctrl+"));
    desk.type(KeyCode.ENTER);
    assertEquals("110 %", desk.text("#status-size"));
    assertFalse(desk.sees("#palette-field"));
    assertEquals("rows", pane(), "the focus is back where it was");
    openPalette();
    assertEquals(
        "Larger text",
        desk.ask(
            () ->
                desk.lookup("#palette-list")
                    .<PaletteEntry>queryListView()
                    .getItems()
                    .getFirst()
                    .title()));
  }

  @Test
  void thePaletteGoesToARowAndToASource() {
    String last = desk.ask(() -> desk.session.comparison().rows().getLast().label());
    openPalette();
    desk.write(last);
    desk.type(KeyCode.ENTER);
    String chosen =
        desk.ask(() -> String.valueOf(desk.window.compare().choiceProperty().get().row()));
    assertEquals(desk.ask(() -> desk.session.comparison().rows().getLast().id()), chosen);
    openPalette();
    desk.write("3-courier");
    desk.type(KeyCode.ENTER);
    assertEquals(
        desk.ask(() -> desk.session.comparison().sources().getLast().id()),
        desk.ask(() -> String.valueOf(desk.window.compare().choiceProperty().get().source())));
  }

  @Test
  void theArrowsWalkThePaletteAndEscapeLeavesIt() {
    openPalette();
    desk.type(KeyCode.DOWN, 3).type(KeyCode.UP);
    ListView<PaletteEntry> list = desk.lookup("#palette-list").queryListView();
    assertEquals(2, desk.ask(() -> list.getSelectionModel().getSelectedIndex()));
    desk.type(KeyCode.PAGE_DOWN);
    assertTrue(desk.ask(() -> list.getSelectionModel().getSelectedIndex()) > 4);
    assertEquals("palette-field", focused().orElseThrow().getId());
    desk.type(KeyCode.TAB);
    assertEquals("layer-close", focused().orElseThrow().getId());
    desk.type(KeyCode.TAB);
    assertEquals("palette-field", focused().orElseThrow().getId());
    desk.type(KeyCode.ESCAPE);
    assertFalse(desk.sees("#palette-list"));
    assertEquals("rows", pane());
  }

  @Test
  void aClickInThePaletteDoesIt() {
    openPalette();
    desk.write("smaller text");
    desk.clickOn(".palette-cell:selected");
    assertEquals("90 %", desk.text("#status-size"));
  }

  @Test
  void whatIsBehindALayerIsLeftAlone() {
    openPalette();
    desk.press(KeyCode.CONTROL).type(KeyCode.O).type(KeyCode.PLUS).release(KeyCode.CONTROL);
    assertEquals(List.of(), desk.dialogs.titles);
    assertEquals("110 %", desk.text("#status-size"));
    assertTrue(desk.sees("#palette-field"));
  }

  @Test
  void allShortcutsAreListed() {
    desk.type(KeyCode.F1);
    desk.settle();
    assertTrue(desk.sees("#shortcut-list"));
    List<String> caps =
        desk.ask(
            () ->
                desk.lookup(".key-cap").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList());
    assertTrue(caps.containsAll(List.of("Ctrl+F", "Shift+↓", "Ctrl+Shift+→")), caps.toString());
    desk.type(KeyCode.ESCAPE);
    assertFalse(desk.sees("#shortcut-list"));
  }

  @Test
  void f6WalksThePanesRoundAndBack() {
    desk.interact(() -> desk.window.model().clipboardWasEmpty());
    desk.settle();
    List<String> walked = new ArrayList<>(List.of(pane()));
    for (int step = 0; step < 7; step++) {
      desk.type(KeyCode.F6);
      walked.add(pane());
    }
    assertEquals(
        List.of(
            "rows", "texts", "inspector", "notices", "status-bar", "title-bar", "heads", "rows"),
        walked);
    desk.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertEquals("heads", pane());
  }

  @Test
  void escapeTakesANoticeAwayAndGivesTheFocusBack() {
    desk.interact(() -> desk.window.model().clipboardWasEmpty());
    desk.settle();
    desk.type(KeyCode.F6, KeyCode.F6, KeyCode.F6);
    assertEquals("notices", pane());
    desk.type(KeyCode.ESCAPE);
    assertFalse(desk.sees(".notice"));
    assertEquals("inspector", pane());
  }

  @Test
  void tabGetsOutOfEveryPane() {
    for (int start = 0; start < 6; start++) {
      String left = pane();
      int steps = 0;
      while (pane().equals(left) && steps < 40) {
        desk.type(KeyCode.TAB);
        steps++;
      }
      assertTrue(steps < 40, "caught in " + left);
      desk.type(KeyCode.F6);
    }
  }

  @Test
  void f8GoesToTheDisputedRowsAndSaysWhich() {
    long disputed = desk.ask(() -> (long) desk.window.compare().disputedProperty().get().count());
    assertTrue(disputed > 0, "the articles disagree");
    desk.type(KeyCode.F8);
    String place = desk.text("#status-disputed");
    assertTrue(place.endsWith(" of " + disputed), place);
  }
}
