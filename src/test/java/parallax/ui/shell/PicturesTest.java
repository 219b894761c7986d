package parallax.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import parallax.i18n.Messages;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.work.Subscription;

/** Everything that the window shows looks as somebody found it good. */
class PicturesTest {
  private static Subscription fonts = () -> {};

  @BeforeAll
  static void bringFonts() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    fonts = BroughtFonts.use();
  }

  @AfterAll
  static void takeFontsAway() {
    fonts.cancel();
  }

  record Size(int width, int height) {}

  record View(Scenario scenario, ThemeChoice theme, Size size) {
    @Override
    public String toString() {
      return "%s-%s-%d"
          .formatted(scenario, theme, size.width())
          .toLowerCase(Locale.ROOT)
          .replace('_', '-');
    }
  }

  static Stream<View> views() {
    List<Size> sizes = List.of(new Size(1024, 768), new Size(1600, 1000));
    Stream<View> usual =
        Arrays.stream(Scenario.values())
            .flatMap(
                scenario ->
                    Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                        .flatMap(
                            theme -> sizes.stream().map(size -> new View(scenario, theme, size))));
    Stream<View> contrast =
        Stream.of(
                Scenario.FIRST_ROW,
                Scenario.FILTERS,
                Scenario.OPENED_LATELY,
                Scenario.PALETTE,
                Scenario.SOURCE_FORM,
                Scenario.ERROR)
            .map(scenario -> new View(scenario, ThemeChoice.CONTRAST, sizes.getFirst()));
    return Stream.concat(usual, contrast);
  }

  @ParameterizedTest
  @MethodSource("views")
  void looksAsApproved(View view) {
    ApprovedPictures.check(
        view.toString(), Sight.ask(view.scenario(), setting(view), Sight::picture));
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENED_LATELY", "PALETTE", "SHORTCUTS", "SOURCE_FORM", "ERROR"})
  void looksAsApprovedInLargeLetters(Scenario scenario) {
    Sight.Setting setting =
        new Sight.Setting(1024, 768, ThemeChoice.LIGHT, 200, Messages.english());
    ApprovedPictures.check("large-" + name(scenario), Sight.ask(scenario, setting, Sight::picture));
  }

  private static String name(Scenario scenario) {
    return scenario.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @EnumSource(names = {"FIRST_ROW", "FILTERS", "EMPTY"})
  void looksAsApprovedInALanguageThatRunsFromRightToLeft(Scenario scenario) {
    Sight.Setting setting =
        new Sight.Setting(1024, 768, ThemeChoice.LIGHT, 100, PseudoLanguage.rightToLeft());
    ApprovedPictures.check(
        "right-to-left-" + name(scenario), Sight.ask(scenario, setting, Sight::picture));
  }

  record Opened(Popup popup, ThemeChoice theme) {
    @Override
    public String toString() {
      return popup + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
  }

  static Stream<Opened> popups() {
    return Stream.concat(
        Arrays.stream(Popup.values())
            .flatMap(
                popup ->
                    Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                        .map(theme -> new Opened(popup, theme))),
        Stream.of(Popup.MENU, Popup.MARK_LEGEND)
            .map(popup -> new Opened(popup, ThemeChoice.CONTRAST)));
  }

  @ParameterizedTest
  @MethodSource("popups")
  void whatOpensOverTheWindowLooksAsApproved(Opened opened) {
    Sight.Setting setting = new Sight.Setting(990, 900, opened.theme(), 100, Messages.english());
    ApprovedPictures.check(opened.toString(), opened.popup().ask(setting, Sight::picture));
  }

  private static Sight.Setting setting(View view) {
    return new Sight.Setting(
        view.size().width(), view.size().height(), view.theme(), 100, Messages.english());
  }
}
