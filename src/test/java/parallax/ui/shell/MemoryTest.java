package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.analysis.Analysis;
import parallax.model.Source;
import parallax.storage.Settings;
import parallax.storage.SettingsStore;
import parallax.ui.compare.model.Arrangement;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.model.RowOrder;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.Pulses;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.memory.WindowPlace;
import parallax.work.SameThreadJobRunner;

/** What comes back at the next start, and the hints of the first. */
class MemoryTest {
  @TempDir private Path temp;
  private Optional<Desk> desk = Optional.empty();

  @AfterEach
  void close() {
    desk.ifPresent(Desk::close);
  }

  private Memory memory(SettingsStore store) {
    return new Memory(store, new SameThreadJobRunner());
  }

  private Desk desk(SettingsStore store) {
    Desk opened = Desk.open(new Analysis(), FxJobRunner.create(), memory(store));
    desk = Optional.of(opened);
    return opened;
  }

  private Desk deskWithArticles(SettingsStore store) throws Exception {
    Desk opened = desk(store);
    Path folder = HarbourArticles.folder(temp);
    opened.interact(() -> opened.session.open(List.of(folder)));
    return opened.settle();
  }

  private static Set<String> hintsDone(SettingsStore store) {
    return store.settings().hintsDone();
  }

  @Test
  void lookAndViewComeBack() {
    SettingsStore store = SettingsStore.in(temp);
    Appearance appearance = Appearance.of(ThemeChoice.SYSTEM);
    CompareViewModel model = new CompareViewModel();
    DoubleProperty divider = new SimpleDoubleProperty(0.58);
    Memory memory = memory(store);
    memory.follow(appearance);
    memory.follow(model, divider);
    appearance.choiceProperty().set(ThemeChoice.CONTRAST);
    appearance.resize(150);
    appearance.switchMotion();
    model.orderProperty().set(RowOrder.TEXT);
    model.filterProperty().set(RowFilter.ALL.withKind(RowKind.DATES));
    model.scrollTogetherProperty().set(false);
    divider.set(0.3);
    store.close();

    Appearance next = Appearance.of(ThemeChoice.SYSTEM);
    CompareViewModel nextModel = new CompareViewModel();
    DoubleProperty nextDivider = new SimpleDoubleProperty(0.58);
    Memory later = memory(SettingsStore.in(temp));
    later.follow(next);
    later.follow(nextModel, nextDivider);
    assertEquals(ThemeChoice.CONTRAST, next.choiceProperty().get());
    assertEquals(1.5, next.scaleProperty().get());
    assertTrue(next.motionProperty().get());
    assertEquals(RowOrder.TEXT, nextModel.orderProperty().get());
    assertEquals(RowFilter.ALL.withKind(RowKind.DATES), nextModel.filterProperty().get());
    assertFalse(nextModel.scrollTogetherProperty().get());
    assertEquals(0.3, nextDivider.get());
  }

  @Test
  void aComparisonIsLaidOutAsItWasWhenItsSourcesAreOpenAgain() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    Desk first = deskWithArticles(store);
    List<String> came = first.sources();
    first.interact(
        () -> {
          Arrangement columns = first.window.compare().arrangement();
          columns.widen("s1", 31);
          columns.pin("s2");
          columns.hide("s3");
          columns.lock("s1");
          first.session.move("s1", 2);
        });
    first.settle();
    String row = first.ask(() -> first.session.comparison().rows().getLast().label());
    first.interact(
        () -> {
          first.window.compare().rows().open(row::equals);
          first.window.compare().rows().toggle(RowKind.DATES);
        });
    first.interact(first.session::clear);
    first.settle();
    first.close();

    Desk next = desk(store);
    Path same = temp.resolve("harbour-strike");
    next.interact(() -> next.session.open(List.of(same)));
    next.settle();
    assertEquals(List.of(came.get(1), came.get(2), came.getFirst()), next.sources());
    CompareViewModel model = next.window.compare();
    Columns columns = next.ask(() -> model.arrangement().columnsProperty().get());
    assertEquals(Map.of("s1", 31.0), columns.widths());
    assertEquals(List.of("s2", "s1"), columns.shown().stream().map(Source::id).toList());
    assertEquals(1, columns.pinned());
    assertEquals(Set.of("s1"), columns.locked());
    assertEquals(Set.of(row), model.rows().opened());
    assertEquals(Set.of(RowKind.DATES), model.rows().closed());

    next.interact(
        () -> {
          model.arrangement().showHidden();
          next.session.remove("s2");
        });
    next.settle();
    Settings.Layout kept = store.settings().layouts().getLast();
    assertEquals(3, kept.sources().size(), "fewer sources are another comparison");
  }

  @Test
  void aWindowThatFilledTheScreenDoesSoAgainAndGoesBackToWhereItWas() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    Settings.Window before = new Settings.Window(5000, 40, 600, 500, false);
    store.change(now -> now.withWindow(before.filling(true)));
    Desk opened = desk(store);
    WindowPlace place =
        WindowPlace.of(store.settings().place(), List.of(new Rectangle2D(0, 0, 1000, 1000)));
    assertEquals(new WindowPlace(400, 40, 600, 500, true), place, "on the screen that is there");

    Stage stage = opened.ask(Stage::new);
    opened.interact(
        () -> {
          memory(store).follow(stage, place);
          stage.show();
        });
    Pulses.settle();
    assertTrue(stage.isMaximized());
    opened.interact(stage::hide);
    assertEquals(before.filling(true), store.settings().place().orElseThrow());
  }

  @Test
  void wordsThatNobodyKnowsAreForgiven() {
    SettingsStore store = SettingsStore.forgetful();
    store.change(
        _ ->
            Settings.USUAL
                .withLook(new Settings.Look("SEPIA", 9000, null))
                .withTable(new Settings.Table(null, "LOUDEST", Set.of("ODD"), true)));
    Appearance appearance = Appearance.of(ThemeChoice.DARK);
    CompareViewModel model = new CompareViewModel();
    Memory memory = memory(store);
    memory.follow(appearance);
    memory.follow(model, new SimpleDoubleProperty());
    assertEquals(ThemeChoice.DARK, appearance.choiceProperty().get());
    assertEquals(2.5, appearance.scaleProperty().get());
    assertEquals(RowOrder.DISPUTED, model.orderProperty().get());
    assertEquals(RowFilter.ALL, model.filterProperty().get());
  }

  @Test
  void whatWasOpenedStandsInTheEmptyWindowUnlessItIsGone() throws Exception {
    Path folder = HarbourArticles.folder(temp);
    Path gone = Files.writeString(temp.resolve("gone.txt"), "x");
    SettingsStore store = SettingsStore.forgetful();
    store.change(now -> now.withOpened(List.of(gone)).withOpened(List.of(folder)));
    Files.delete(gone);
    Desk opened = desk(store);
    assertTrue(opened.sees("#empty-recent-1"));
    assertFalse(opened.sees("#empty-recent-2"));
    opened.clickOn("#empty-recent-1");
    opened.settle();
    assertEquals(3, opened.sources().size());
    assertEquals(List.of(folder), store.settings().recent().getFirst());
  }

  @Test
  void whatWasOpenedCanBeForgottenInTheMenu() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    store.change(now -> now.withOpened(List.of(temp)));
    Desk opened = desk(store);
    opened.clickOn("#menu");
    opened.type(KeyCode.DOWN, 2).type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of(), store.settings().recent());
    assertFalse(opened.sees("#empty-recent"));
  }

  @Test
  void aHintGoesWhenItIsReadAndNeverComesBack() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    Desk opened = desk(store);
    assertFalse(opened.sees("#hints"), "nothing is open yet");
    Path folder = HarbourArticles.folder(temp);
    opened.interact(() -> opened.session.open(List.of(folder)));
    opened.settle();
    for (String hint : List.of("row", "mark", "add")) {
      opened.clickOn("#hint-done-" + hint);
    }
    assertEquals(Set.of("ROW", "MARK", "ADD"), hintsDone(store));
    assertFalse(opened.sees("#hints"));
    assertEquals(List.of(), memory(store).hints().waiting());
  }

  @Test
  void aHintGoesWhenWhatItTellsIsDone() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    Desk opened = deskWithArticles(store);
    assertEquals(Set.of(), hintsDone(store), "choosing the first row by itself counts for nothing");
    opened.type(KeyCode.DOWN);
    assertEquals(Set.of("ROW"), hintsDone(store));
    opened.interact(
        () -> {
          String claim = opened.session.comparison().claims().getLast().id();
          opened.window.compare().chooseClaim(claim);
        });
    assertEquals(Set.of("ROW", "MARK"), hintsDone(store));
    opened.interact(() -> opened.window.model().open(List.of(temp.resolve("1-times.txt"))));
    assertEquals(Set.of("ROW", "MARK", "ADD"), hintsDone(store));
  }

  @Test
  void aHintCanBeDismissedByKeyboard() throws Exception {
    SettingsStore store = SettingsStore.forgetful();
    Desk opened = deskWithArticles(store);
    opened.interact(() -> opened.lookup("#hint-done-row").query().requestFocus());
    opened.type(KeyCode.SPACE);
    assertEquals(Set.of("ROW"), hintsDone(store));
  }

  @Test
  void theTextGrowsByTheKeysOfEveryKeyboard() {
    Desk opened = desk(SettingsStore.forgetful());
    opened.press(KeyCode.CONTROL).type(KeyCode.EQUALS, KeyCode.ADD).release(KeyCode.CONTROL);
    assertEquals("120 %", opened.text("#status-size"));
    opened.press(KeyCode.CONTROL).type(KeyCode.SUBTRACT).release(KeyCode.CONTROL);
    assertEquals("110 %", opened.text("#status-size"));
    opened.press(KeyCode.CONTROL).type(KeyCode.NUMPAD0).release(KeyCode.CONTROL);
    assertEquals("100 %", opened.text("#status-size"));
  }
}
