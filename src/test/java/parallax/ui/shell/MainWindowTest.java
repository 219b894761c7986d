package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import parallax.analysis.Analysis;
import parallax.model.ClaimKind;
import parallax.session.ScriptedAnalyst;
import parallax.ui.compare.model.GridItem;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.Pulses;
import parallax.ui.kit.Theme;
import parallax.work.ExecutorJobRunner;

/** The story of the first use, clicked and typed. */
class MainWindowTest {
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

  private Desk openFolder() throws Exception {
    desk.dialogs.folder = Optional.of(HarbourArticles.folder(temp));
    desk.clickOn("#empty-open-folder");
    return desk.settle();
  }

  private String chosenRow() {
    return desk.ask(() -> String.valueOf(desk.window.compare().choiceProperty().get().row()));
  }

  @Test
  void nothingOpenOffersWaysToStart() {
    assertTrue(desk.sees("#empty-state"));
    assertFalse(desk.sees("#find-field"));
    assertFalse(desk.sees("#rows"));
    assertEquals("Parallax", desk.text("#comparison-name"));
  }

  @Test
  void aFolderOpensAsColumnsWithRows() throws Exception {
    openFolder();
    assertFalse(desk.sees("#empty-state"));
    assertTrue(desk.sees("#rows"));
    assertEquals("Harbour strike", desk.text("#comparison-name"));
    assertEquals("Harbour strike – Parallax", desk.ask(desk::title));
    assertEquals(3, desk.sources().size());
    assertTrue(desk.rows() > 1, "rows: " + desk.rows());
    assertTrue(desk.text("#comparison-counts").startsWith("3 sources · " + desk.rows()));
    assertTrue(desk.text("#status-rows").startsWith(desk.rows() + " rows: "));
    assertEquals(List.of("Open a folder of articles"), desk.dialogs.titles);
  }

  @Test
  void theKeysWalkTheRows() throws Exception {
    openFolder();
    String first = chosenRow();
    desk.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
    String second = chosenRow();
    assertFalse(first.equals(second), second);
    desk.press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
    assertEquals(first, chosenRow());
  }

  @Test
  void whatOpensCanBeWalkedWithTheArrowKeysAtOnce() throws Exception {
    openFolder();
    String first = chosenRow();
    desk.type(KeyCode.DOWN);
    assertFalse(first.equals(chosenRow()), first);
    desk.type(KeyCode.UP);
    assertEquals(first, chosenRow());
    desk.type(KeyCode.ENTER);
    assertEquals(1, desk.dialogs.titles.size(), "Enter opens no file dialog");
    desk.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    desk.type(KeyCode.ESCAPE, KeyCode.DOWN);
    assertFalse(first.equals(chosenRow()), first);
  }

  @Test
  void rowsCanBeFilteredByKind() throws Exception {
    openFolder();
    desk.clickOn("#filter");
    desk.settle();
    desk.clickOn(
        desk.lookup("#filter-panel .check-box")
            .<CheckBox>match(box -> box.getText().startsWith("Figures"))
            .<CheckBox>query());
    assertEquals(
        RowFilter.ALL.withKind(RowKind.FIGURES),
        desk.ask(() -> desk.window.compare().filterProperty().get()));
    List<ClaimKind> kinds =
        desk.ask(
            () ->
                desk.window.compare().itemsProperty().get().stream()
                    .filter(GridItem.RowItem.class::isInstance)
                    .map(item -> ((GridItem.RowItem) item).row().kind())
                    .distinct()
                    .toList());
    assertEquals(List.of(ClaimKind.QUANTITY), kinds);
    desk.clickOn("All");
    assertEquals(RowFilter.ALL, desk.ask(() -> desk.window.compare().filterProperty().get()));
  }

  @Test
  void findWalksThroughAllTexts() throws Exception {
    openFolder();
    desk.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    desk.write("ships were");
    assertEquals("1 of 3", desk.text("#find-place"));
    desk.type(KeyCode.ENTER);
    assertEquals("2 of 3", desk.text("#find-place"));
    desk.press(KeyCode.SHIFT).type(KeyCode.ENTER, 2).release(KeyCode.SHIFT);
    assertEquals("3 of 3", desk.text("#find-place"));
    desk.write("x");
    assertEquals("in none of 3 texts", desk.text("#find-place"));
    desk.type(KeyCode.ESCAPE);
    assertEquals("", desk.ask(() -> desk.lookup("#find-field").queryTextInputControl().getText()));
  }

  @Test
  void whatIsCopiedCanBePasted() throws Exception {
    openFolder();
    desk.copy(Map.of(DataFormat.PLAIN_TEXT, HarbourArticles.PASTED));
    desk.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    desk.settle();
    assertEquals(4, desk.sources().size());
    desk.copy(
        Map.of(
            DataFormat.HTML,
            "<html><body><article><p>The strike at Port Alder ended on Friday, the union said."
                + " About 1,100 dockers went back to work.</p></article></body></html>",
            DataFormat.PLAIN_TEXT,
            "The strike ended."));
    desk.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    desk.settle();
    assertEquals(5, desk.sources().size());
    String text = desk.ask(() -> desk.session.comparison().sources().getLast().text());
    assertTrue(text.contains("went back to work"), text);
    assertFalse(text.contains("<p>"), text);
  }

  @Test
  void anEmptyClipboardIsSaid() {
    desk.interact(() -> Clipboard.getSystemClipboard().clear());
    desk.clickOn("#empty-paste");
    assertTrue(desk.text(".notice-text").startsWith("There is nothing on the clipboard"));
    desk.clickOn(".notice-close");
    assertFalse(desk.sees(".notice"));
  }

  @Test
  void pastingIntoTheFindFieldStaysThere() throws Exception {
    openFolder();
    desk.copy(Map.of(DataFormat.PLAIN_TEXT, "dockers"));
    desk.press(KeyCode.CONTROL).type(KeyCode.F, KeyCode.V).release(KeyCode.CONTROL);
    desk.settle();
    assertEquals(
        "dockers", desk.ask(() -> desk.lookup("#find-field").<TextInputControl>query().getText()));
    assertEquals(3, desk.sources().size());
  }

  @Test
  void filesCanBeDroppedAnywhere() throws Exception {
    Path folder = HarbourArticles.folder(temp);
    File times = folder.resolve("1-times.txt").toFile();
    desk.drag(Map.of(DataFormat.FILES, List.of(times)), DragEvent.DRAG_OVER);
    assertTrue(desk.sees("#drop-veil"));
    desk.drag(Map.of(DataFormat.FILES, List.of(times)), DragEvent.DRAG_EXITED);
    assertFalse(desk.sees("#drop-veil"));
    desk.drag(Map.of(DataFormat.FILES, List.of(times)), DragEvent.DRAG_DROPPED);
    desk.settle();
    assertFalse(desk.sees("#drop-veil"));
    assertEquals(1, desk.sources().size());
    desk.drag(Map.of(DataFormat.PLAIN_TEXT, HarbourArticles.PASTED), DragEvent.DRAG_DROPPED);
    desk.settle();
    assertEquals(2, desk.sources().size());
  }

  @Test
  void badFilesAreNamedAndTheRestStays() throws Exception {
    openFolder();
    desk.dialogs.files =
        List.of(
            Files.createFile(temp.resolve("empty.txt")),
            temp.resolve("missing.txt"),
            Files.writeString(temp.resolve("good.txt"), HarbourArticles.PASTED));
    desk.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    desk.settle();
    assertEquals(4, desk.sources().size());
    assertEquals("2 sources could not be opened.", desk.text(".notice-text"));
    desk.clickOn(".notice-details");
    String whole = desk.ask(() -> desk.lookup(".notice-whole").queryTextInputControl().getText());
    assertTrue(whole.contains("empty.txt"), whole);
    assertTrue(whole.contains("missing.txt"), whole);
    desk.clickOn(".notice-copy");
    assertTrue(desk.ask(() -> Clipboard.getSystemClipboard().getString()).contains(whole));
  }

  @Test
  void whatIsKnownAboutASourceCanBeCorrected() throws Exception {
    openFolder();
    desk.interact(() -> desk.window.sources().edit("s2"));
    assertTrue(desk.sees("#form-outlet"));
    desk.clickOn("#form-published").eraseText(10).write("Monday");
    desk.clickOn("#form-save");
    assertTrue(desk.sees("#form-published-wrong"));
    desk.clickOn("#form-published").eraseText(10).write("2031-03-31");
    desk.clickOn("#form-outlet").eraseText(30).write("Alder Herald");
    desk.type(KeyCode.ENTER);
    desk.settle();
    assertEquals("Alder Herald", desk.sources().get(1));
    assertEquals(
        "2031-03-31",
        desk.ask(
            () ->
                String.valueOf(desk.session.comparison().sources().get(1).metadata().published())));
  }

  @Test
  void escapeLeavesTheFormAndChangesNothing() throws Exception {
    openFolder();
    List<String> before = desk.sources();
    desk.interact(() -> desk.window.sources().edit("s1"));
    desk.settle().write("Something else");
    desk.type(KeyCode.ESCAPE);
    assertFalse(desk.sees("#form-outlet"));
    desk.type(KeyCode.ENTER);
    assertEquals(before, desk.settle().sources());
  }

  @Test
  void sourcesCanBeMovedAndRemoved() throws Exception {
    openFolder();
    desk.interact(() -> desk.window.sources().rename("s1", "Times"));
    desk.interact(() -> desk.window.sources().move("s1", 1));
    desk.settle();
    assertEquals("Times", desk.sources().get(1));
    desk.interact(() -> desk.window.sources().remove("s1"));
    desk.settle();
    assertFalse(desk.sources().contains("Times"));
    assertEquals(2, desk.sources().size());
  }

  @Test
  void themeAndTextSizeFollowTheKeys() throws Exception {
    openFolder();
    desk.press(KeyCode.CONTROL).type(KeyCode.T).type(KeyCode.PLUS, 2).release(KeyCode.CONTROL);
    assertEquals(Theme.DARK, desk.ask(() -> desk.appearance.themeProperty().get()));
    assertEquals("120 %", desk.text("#status-size"));
    desk.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
    assertEquals("110 %", desk.text("#status-size"));
    desk.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertEquals("100 %", desk.text("#status-size"));
  }

  @Test
  void atRestTheWindowLaysNothingOut() throws Exception {
    openFolder();
    WaitForAsyncUtils.waitForFxEvents(20);
    AtomicInteger layouts = new AtomicInteger();
    Parent view = (Parent) desk.lookup(".compare-view").query();
    desk.interact(
        () ->
            view.needsLayoutProperty()
                .subscribe(
                    needed -> {
                      if (needed) {
                        layouts.incrementAndGet();
                      }
                    }));
    WaitForAsyncUtils.waitForFxEvents(40);
    assertEquals(0, layouts.get());
  }

  @Test
  void slowWorkIsShownAndCanBeCancelled() {
    desk.close();
    Queue<Runnable> work = new ArrayDeque<>();
    desk = Desk.open(new ScriptedAnalyst(), new ExecutorJobRunner(work::add, Platform::runLater));
    desk.interact(() -> desk.window.model().open(List.of(Path.of("a.txt"))));
    assertTrue(desk.sees("#loading-state"));
    assertFalse(desk.sees("#empty-state"));
    desk.clickOn("#loading-cancel");
    desk.settle();
    assertTrue(desk.sees("#empty-state"));
    assertEquals(List.of(), desk.sources());
  }

  @Test
  void slowWorkBehindAnOpenComparisonIsShownAndCanBeCancelled() throws Exception {
    desk.close();
    Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    desk = Desk.open(new ScriptedAnalyst(), new ExecutorJobRunner(work::add, Platform::runLater));
    desk.interact(() -> desk.window.model().open(List.of(Path.of("a"))));
    for (int step = 0; step < 2; step++) {
      work.remove().run();
      Pulses.settle();
    }
    assertEquals(List.of("a"), desk.settle().sources());
    desk.interact(() -> desk.window.model().open(List.of(Path.of("b"))));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> desk.sees("#busy"));
    assertTrue(desk.sees("#rows"));
    desk.clickOn("#cancel");
    desk.settle();
    work.remove().run();
    Pulses.settle();
    assertFalse(desk.sees("#busy"));
    assertEquals(List.of("a"), desk.settle().sources());
  }

  @Test
  void aFailureOfTheProgramIsShownWithItsDetails() {
    desk.close();
    desk = Desk.open(new ScriptedAnalyst(), FxJobRunner.create());
    desk.interact(() -> desk.window.model().open(List.of(Path.of("good"))));
    desk.settle();
    desk.interact(() -> desk.window.model().open(List.of(Path.of("poison"))));
    desk.settle();
    assertEquals(List.of("good"), desk.sources());
    desk.clickOn(".notice-details");
    String whole = desk.ask(() -> desk.lookup(".notice-whole").queryTextInputControl().getText());
    assertTrue(whole.contains("broken rule"), whole);
  }
}
