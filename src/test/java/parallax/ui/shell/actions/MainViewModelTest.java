package parallax.ui.shell.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.session.ScriptedAnalyst;
import parallax.session.Session;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Notice;
import parallax.ui.kit.Notice.Severity;
import parallax.ui.kit.Offer;
import parallax.ui.shell.memory.Memory;
import parallax.work.ExecutorJobRunner;
import parallax.work.SameThreadJobRunner;

class MainViewModelTest {
  private final CompareViewModel compare = new CompareViewModel();
  private final Session session = new Session(new ScriptedAnalyst(), new SameThreadJobRunner());
  private final MainViewModel model =
      new MainViewModel(session, compare, Memory.none(), Optional.empty(), Messages.english());

  private static List<Path> files(String... names) {
    return List.of(names).stream().map(Path::of).toList();
  }

  @Test
  void nothingOpenIsSaidByTheProgramsName() {
    assertTrue(model.emptyProperty().get());
    assertEquals("Parallax", model.nameProperty().get());
    assertEquals("", model.countsProperty().get());
  }

  @Test
  void whatIsOpenedIsShownAndCounted() {
    model.open(files("a", "b"));
    assertFalse(model.emptyProperty().get());
    assertEquals("Untitled comparison", model.nameProperty().get());
    assertEquals("2 sources · no rows", model.countsProperty().get());
    assertEquals(session.comparison(), compare.comparisonProperty().get());
    model.clear();
    assertTrue(model.emptyProperty().get());
  }

  @Test
  void pastesAreNumbered() {
    model.take(new Offer.Text("first", false));
    model.take(new Offer.Text("<p>second</p>", true));
    model.take(new Offer.Files(files("c")));
    assertEquals(
        List.of("first", "<p>second</p>", "c"),
        session.comparison().sources().stream().map(source -> source.file()).toList());
  }

  @Test
  void oneBadFileIsNamedAndSeveralAreCounted() {
    model.open(files("bad-1"));
    model.open(files("a", "bad-2", "bad-3"));
    assertEquals(
        List.of(
            new Notice(Severity.WARNING, "bad-1: It is empty.", ""),
            new Notice(
                Severity.WARNING,
                "2 sources could not be opened.",
                "bad-2: It is empty.\n\nbad-3: It is empty.")),
        model.notices());
    assertEquals(1, session.comparison().sources().size());
  }

  @Test
  void noMoreThanAFewNoticesStandThere() {
    for (int number = 1; number <= 6; number++) {
      model.open(files("bad-" + number));
    }
    assertEquals(4, model.notices().size());
    assertEquals("bad-6: It is empty.", model.notices().getLast().text());
  }

  @Test
  void aRemarkIsNoWarningAndTheSameIsSaidOnce() {
    model.open(files("a"));
    model.open(files("a"));
    model.open(files("a"));
    assertEquals(
        List.of(new Notice(Severity.NOTE, "a: The same text is open already.", "")),
        model.notices());
    model.dismiss(model.notices().getFirst());
    assertEquals(List.of(), model.notices());
  }

  @Test
  void aFailureOfTheProgramIsToldWhole() {
    model.open(files("poison"));
    Notice notice = model.notices().getFirst();
    assertEquals(Severity.ERROR, notice.severity());
    assertTrue(notice.details().contains("broken rule"), notice.details());
    assertTrue(notice.details().contains("ScriptedAnalyst"), notice.details());
    assertTrue(model.emptyProperty().get());
  }

  @Test
  void workUnderWayIsSaidAndCanBeCancelled() {
    Queue<Runnable> work = new ArrayDeque<>();
    Queue<Runnable> news = new ArrayDeque<>();
    Session slow = new Session(new ScriptedAnalyst(), new ExecutorJobRunner(work::add, news::add));
    MainViewModel busy =
        new MainViewModel(
            slow, new CompareViewModel(), Memory.none(), Optional.empty(), Messages.english());
    busy.open(files("a", "b"));
    assertTrue(busy.busyProperty().get());
    assertEquals("Opening…", busy.busyTextProperty().get());
    assertEquals(-1, busy.busyShareProperty().get());
    work.remove().run();
    news.remove().run();
    assertEquals("Opening b (1 of 2)", busy.busyTextProperty().get());
    assertEquals(0.5, busy.busyShareProperty().get());
    busy.cancel();
    assertFalse(busy.busyProperty().get());
    assertTrue(busy.emptyProperty().get());
  }

  @Test
  void aClosedWindowHearsNothingMore() {
    model.close();
    session.open(files("a"));
    assertTrue(model.emptyProperty().get());
  }
}
