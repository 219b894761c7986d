package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.analysis.Analysis;
import parallax.ui.compare.model.Choice;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.Theme;

/**
 * What an instructor does before a class, once with the mouse alone and once with the keyboard
 * alone: open articles, walk what is disputed, read it in the texts, look closer, find, arrange the
 * columns, copy with the source.
 */
class StoryTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = Desk.open(new Analysis(), FxJobRunner.create());
    desk.dialogs.folder = Optional.of(HarbourArticles.folder(temp));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Choice choice() {
    return desk.settle().ask(() -> desk.window.compare().choiceProperty().get());
  }

  private List<String> columns() {
    return desk.settle()
        .ask(
            () ->
                desk.window.compare().arrangement().columnsProperty().get().shown().stream()
                    .map(source -> source.id())
                    .toList());
  }

  private int count(String query) {
    return desk.settle().ask(() -> desk.lookup(query).queryAll().size());
  }

  private int rows() {
    return desk.settle().ask(() -> desk.window.compare().itemsProperty().get().size());
  }

  private String clipboard() {
    return desk.ask(() -> Clipboard.getSystemClipboard().getString());
  }

  private void keys(KeyCode code, Modifier... modifiers) {
    desk.push(new KeyCodeCombination(code, modifiers));
    desk.settle();
  }

  private void click(String query, int nth) {
    desk.settle().clickOn(desk.lookup(query).nth(nth).<Node>query());
    desk.settle();
  }

  private void item(String menu, int nth, String item) {
    click(menu, nth);
    desk.clickOn(item);
    desk.settle();
  }

  @Test
  void withTheMouseAlone() {
    click("#empty-open-folder", 0);
    assertEquals(3, columns().size());
    Choice first = choice();

    click(".grid-cell", 1);
    assertNotEquals(first.source(), choice().source(), "another outlet's cell is chosen");
    assertTrue(count(".ribbon") > 0, "its passage is joined with the others");

    click(".opener", 0);
    assertTrue(count(".claim-block") > 0, "the row's claims stand in their sentences");
    click(".opener", 0);

    item("#order", 0, "as in the text");
    click("#filter-conflicts", 0);
    int disputed = rows();
    click("#filter-all", 0);
    assertTrue(rows() > disputed);

    item(".source-menu", 1, "Keep at the left");
    assertEquals("s2", columns().getFirst());
    item(".source-menu", 2, "Hide column");
    assertEquals(2, columns().size());
    click("#hidden", 0);
    assertEquals(3, columns().size());

    Theme before = desk.ask(() -> desk.appearance.themeProperty().get());
    click("#switch-theme", 0);
    assertNotEquals(before, desk.ask(() -> desk.appearance.themeProperty().get()));
  }

  @Test
  void withTheKeyboardAlone() {
    keys(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertEquals(3, columns().size());

    Choice first = choice();
    desk.type(KeyCode.DOWN);
    assertNotEquals(first.row(), choice().row());
    desk.type(KeyCode.F8);
    assertTrue(desk.settle().sees("#status-disputed"), "the dispute is counted");

    desk.type(KeyCode.SPACE);
    assertTrue(count(".claim-block") > 0, "the row is open");
    desk.type(KeyCode.ESCAPE);
    assertEquals(0, count(".claim-block"));

    desk.type(KeyCode.F6);
    Choice before = choice();
    desk.type(KeyCode.ENTER);
    assertNotEquals(before.claim(), choice().claim(), "the next claim of the text");
    keys(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertTrue(clipboard().contains("\n"), "its source stands under it: " + clipboard());

    keys(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    desk.write("harbour").type(KeyCode.ENTER);
    assertTrue(desk.settle().text("#find-place").startsWith("2 "), desk.text("#find-place"));
    desk.type(KeyCode.ESCAPE);

    keys(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    desk.write("hide column").type(KeyCode.ENTER);
    assertEquals(2, columns().size());
    keys(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    desk.write("show hidden").type(KeyCode.ENTER);
    assertEquals(3, columns().size());

    keys(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
    keys(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
    assertEquals("90 %", desk.text("#status-size"));
    assertFalse(desk.sees("#layer-title"));
  }
}
