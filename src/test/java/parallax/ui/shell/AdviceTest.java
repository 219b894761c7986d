package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.analysis.Analysis;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.kit.FxJobRunner;

/** What the window says where the view has little or nothing to show. */
class AdviceTest {
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

  private void open(Path... inputs) {
    desk.interact(() -> desk.session.open(List.of(inputs)));
    desk.settle();
  }

  @Test
  void oneArticleAloneAsksForASecond() throws Exception {
    Path folder = HarbourArticles.folder(temp);
    open(folder.resolve("1-times.txt"));
    assertTrue(desk.text("#advice-text").contains("Add a second article"));
    assertTrue(desk.sees("#advice-add"));
    open(folder);
    assertFalse(desk.sees("#advice"));
  }

  @Test
  void aFilterThatHidesEverythingCanBeCleared() throws Exception {
    open(HarbourArticles.folder(temp));
    assertFalse(desk.sees("#no-row-passes"));
    desk.interact(
        () -> desk.window.compare().filterProperty().set(RowFilter.ALL.withWords("no such words")));
    desk.settle();
    assertFalse(desk.sees("#advice"));
    assertEquals("No row passes the filters.", desk.text("#no-row-passes"));
    desk.clickOn("#chips-clear");
    assertEquals(RowFilter.ALL, desk.ask(() -> desk.window.compare().filterProperty().get()));
    assertFalse(desk.sees("#no-row-passes"));
  }
}
