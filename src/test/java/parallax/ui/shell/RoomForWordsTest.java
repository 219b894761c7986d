package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import parallax.i18n.Messages;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.work.Subscription;

/**
 * No text of the interface is cut or covered, in a language of longer words and in large letters.
 */
class RoomForWordsTest {
  private static Subscription fonts = () -> {};
  private static Subscription screen = () -> {};

  @BeforeAll
  static void bringFonts() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    fonts = BroughtFonts.useForArticles();
    screen = HeadlessScreen.high();
  }

  @AfterAll
  static void takeFontsAway() {
    screen.cancel();
    fonts.cancel();
  }

  private static List<String> cut(
      Scenario scenario, int width, int height, int textSize, Messages messages) {
    return Sight.ask(
        scenario,
        new Sight.Setting(width, height, ThemeChoice.LIGHT, textSize, messages),
        sight -> CutTexts.in(sight.scene()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomOnAnOldProjector(Scenario scenario) {
    assertEquals(List.of(), cut(scenario, 1024, 768, 100, PseudoLanguage.longer()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomForLargeLettersOnAnOldProjector(Scenario scenario) {
    assertEquals(List.of(), cut(scenario, 1024, 768, 200, PseudoLanguage.longer()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomOnALargeScreen(Scenario scenario) {
    assertEquals(List.of(), cut(scenario, 1600, 1000, 100, PseudoLanguage.longer()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomForLargeLettersOnALargeScreen(Scenario scenario) {
    assertEquals(List.of(), cut(scenario, 1600, 1000, 200, PseudoLanguage.longer()));
  }

  private static List<String> cut(Popup popup, int textSize, Messages messages) {
    return popup.ask(
        new Sight.Setting(990, 900, ThemeChoice.LIGHT, textSize, messages),
        sight -> CutTexts.in(sight.scene()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomInWhatOpensOverTheWindow(Popup popup) {
    assertEquals(List.of(), cut(popup, 100, PseudoLanguage.longer()));
  }

  /** But for what opens under a button for which such letters leave no room; it is a menu too. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADDING")
  void thereIsRoomForLargeLettersInWhatOpensOverTheWindow(Popup popup) {
    assertEquals(List.of(), cut(popup, 200, Messages.english()));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomInEnglish(Scenario scenario) {
    assertEquals(List.of(), cut(scenario, 1024, 768, 100, Messages.english()));
  }
}
