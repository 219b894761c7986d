package parallax.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
  private static final Settings CHANGED =
      Settings.USUAL
          .withWindow(new Settings.Window(-1200, 40.5, 1100, 700, true))
          .withLook(new Settings.Look("DARK", 150, false))
          .withTable(new Settings.Table(0.4, "TEXT", Set.of("FIGURES", "DATES"), false))
          .withOpened(List.of(Path.of("strike").toAbsolutePath()))
          .withOpened(List.of(Path.of("a").toAbsolutePath(), Path.of("b c").toAbsolutePath()))
          .withHintDone("MARK")
          .withLayout(
              new Settings.Layout(
                  List.of("b1", "a2"),
                  Set.of("a2"),
                  "b1",
                  Set.of("b1"),
                  Map.of("b1", 30.5),
                  Set.of("5f")))
          .afterStart();

  @TempDir private Path temp;
  private final Queue<Runnable> later = new ArrayDeque<>();

  private SettingsStore open() {
    return SettingsStore.in(temp, later::add);
  }

  private Path file() {
    return temp.resolve("settings.json");
  }

  private void write(String json) throws IOException {
    Files.writeString(file(), json);
  }

  private void writeNow() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    SettingsStore store = open();
    assertEquals(Settings.USUAL, store.settings());
    assertEquals(Optional.empty(), store.putAside());
  }

  @Test
  void whatIsChangedComesBack() {
    SettingsStore store = open();
    store.change(_ -> CHANGED);
    assertEquals(CHANGED, store.settings());
    assertFalse(Files.exists(file()), "written at once, on the caller's thread");
    writeNow();
    assertEquals(CHANGED, open().settings());
  }

  @Test
  void manyChangesAreWrittenOnce() {
    SettingsStore store = open();
    for (int size = 110; size <= 200; size += 10) {
      int percent = size;
      store.change(now -> now.withLook(new Settings.Look("", percent, null)));
    }
    store.change(now -> now);
    assertEquals(1, later.size());
    writeNow();
    assertEquals(200, open().settings().look().textSize());
  }

  @Test
  void whatIsNotWrittenYetIsWrittenAtTheEnd() {
    SettingsStore store = open();
    store.change(Settings::afterStart);
    store.close();
    assertTrue(open().settings().started());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"look\": {\"theme\": \"DA", "{} {}", "\u0000\u0001"})
  void aDamagedFileIsPutAside(String damaged) throws IOException {
    write(damaged);
    SettingsStore store = open();
    Path aside = temp.resolve("settings-damaged.json");
    assertEquals(Settings.USUAL, store.settings());
    assertEquals(Optional.of(aside), store.putAside());
    assertEquals(damaged, Files.readString(aside));
    store.change(_ -> CHANGED);
    writeNow();
    assertEquals(CHANGED, open().settings());
    assertEquals(Optional.empty(), open().putAside());
  }

  @Test
  void aFolderInPlaceOfTheFileIsPutAside() throws IOException {
    Files.createDirectory(file());
    SettingsStore store = open();
    assertEquals(Settings.USUAL, store.settings());
    store.change(_ -> CHANGED);
    writeNow();
    assertEquals(CHANGED, open().settings());
  }

  @Test
  void ofADamagedLayoutWhatMakesSenseIsTaken() throws IOException {
    write(
        "{\"layouts\": [7, {\"sources\": \"a\"}, {\"sources\": [\"a\", \"b\", 3, \"a\"],"
            + " \"hidden\": 5, \"pinned\": [], \"widths\": {\"a\": -3, \"b\": \"wide\"}}]}");
    Settings.Layout plain =
        new Settings.Layout(List.of("a", "b"), Set.of(), null, Set.of(), Map.of(), Set.of());
    assertEquals(List.of(plain), open().settings().layouts());
  }

  @Test
  void noMoreThanThirtyLayoutsAreKept() {
    Settings settings = Settings.USUAL;
    for (int i = 0; i < 40; i++) {
      settings =
          settings.withLayout(
              new Settings.Layout(
                  List.of("s", "s" + i), Set.of(), "s", Set.of(), Map.of(), Set.of()));
    }
    assertEquals(30, settings.layouts().size());
    assertTrue(settings.layouts().getFirst().isOf(Set.of("s39", "s")), "the latest first");
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsAsUsual() throws IOException {
    write(
        """
        {"window": {"x": 1, "y": 2, "width": "wide"},
         "look": {"theme": 7, "textSize": 130},
         "table": "none",
         "recent": [["%1$s"], [], "x", [3], ["%1$s"]],
         "hintsDone": ["ROW", 4]}
        """
            .formatted(temp.toString().replace("\\", "\\\\")));
    assertEquals(
        Settings.USUAL
            .withLook(new Settings.Look("", 130, null))
            .withOpened(List.of(temp))
            .withHintDone("ROW"),
        open().settings());
  }

  @Test
  void whatANewerProgramWroteIsKept() throws IOException {
    write(
        """
        {"version": 9, "look": {"theme": "SEPIA", "font": "Inter"}, "later": [1, {"a": null}, 2.5]}
        """);
    SettingsStore store = open();
    assertEquals("SEPIA", store.settings().look().theme());
    store.change(Settings::afterStart);
    writeNow();
    String written = Files.readString(file()).replaceAll("\\s", "");
    assertTrue(written.startsWith("{\"version\":9,"), written);
    assertTrue(written.contains("\"font\":\"Inter\""), written);
    assertTrue(written.contains("\"theme\":\"SEPIA\""), written);
    assertTrue(written.contains("\"later\":[1,{\"a\":null},2.5]"), written);
    assertTrue(open().settings().started());
  }

  @Test
  void twoProgramsDoNotUndoEachOthersChanges() {
    Path mine = Path.of("mine").toAbsolutePath();
    Path theirs = Path.of("theirs").toAbsolutePath();
    SettingsStore one = open();
    SettingsStore other = open();
    one.change(now -> now.withOpened(List.of(mine)));
    other.change(now -> now.withOpened(List.of(theirs)));
    other.change(now -> now.withLook(new Settings.Look("DARK", 100, null)));
    writeNow();
    one.change(Settings::afterStart);
    writeNow();
    assertEquals(
        Settings.USUAL
            .withOpened(List.of(mine))
            .withOpened(List.of(theirs))
            .withLook(new Settings.Look("DARK", 100, null))
            .afterStart(),
        open().settings());
  }

  @Test
  void aFolderThatCanNotBeMadeStopsNobody() throws IOException {
    Path blocked = temp.resolve("a file");
    Files.writeString(blocked, "in the way");
    SettingsStore store = SettingsStore.in(blocked.resolve("parallax"), later::add);
    store.change(_ -> CHANGED);
    writeNow();
    store.close();
    assertEquals(CHANGED, store.settings());
    assertEquals("in the way", Files.readString(blocked));
  }

  @Test
  void settingsWithoutAFileForgetNothingWhileTheyLast() {
    SettingsStore store = SettingsStore.forgetful();
    store.change(_ -> CHANGED);
    store.close();
    assertEquals(CHANGED, store.settings());
  }

  @Test
  void theLatestTenThingsOpenedAreKept() {
    Settings settings = Settings.USUAL;
    for (int i = 1; i <= 12; i++) {
      settings = settings.withOpened(List.of(Path.of("f" + i)));
    }
    settings = settings.withOpened(List.of(Path.of("f5"))).withOpened(List.of());
    assertEquals(
        IntStream.of(5, 12, 11, 10, 9, 8, 7, 6, 4, 3)
            .mapToObj(i -> List.of(Path.of("f" + i).toAbsolutePath()))
            .toList(),
        settings.recent());
    assertEquals(List.of(), settings.withoutRecent().recent());
  }
}
