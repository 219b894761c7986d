package parallax.ui.shell.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import parallax.storage.Settings;

class WindowPlaceTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1366, 738);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

  private static WindowPlace place(
      double x, double y, double width, double height, Rectangle2D... screens) {
    return WindowPlace.of(
        Optional.of(new Settings.Window(x, y, width, height, false)), List.of(screens));
  }

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(x, y, width, height, false);
  }

  @Test
  void aFirstWindowStandsInTheMiddleOfTheMainScreen() {
    assertEquals(
        new WindowPlace(55, 60, 1257, 679, true),
        WindowPlace.of(Optional.empty(), List.of(MAIN, LEFT)),
        "a small screen is filled");
    assertEquals(
        at(430, 190, 1700, 1060),
        WindowPlace.of(Optional.empty(), List.of(new Rectangle2D(0, 0, 2560, 1440))));
  }

  @Test
  void aWindowStaysWhereItWasOnAScreenThatIsThere() {
    assertEquals(at(-1800, 40, 1700, 900), place(-1800, 40, 1700, 900, MAIN, LEFT));
    assertEquals(at(1100, 500, 800, 600), place(1100, 500, 800, 600, MAIN));
    assertEquals(at(-400, 100, 900, 600), place(-400, 100, 900, 600, MAIN, LEFT));
  }

  @Test
  void aWindowMovesOntoAScreenThatIsThereWhereItsOwnIsGone() {
    assertEquals(at(0, 40, 1366, 738 - 100), place(-1800, 40, 1700, 638, MAIN));
    assertEquals(at(366, 168, 1000, 600), place(5000, 4000, 1000, 600, MAIN, LEFT));
    assertEquals(at(0, 30, 1000, 600), place(-990, -590, 1000, 600, MAIN));
  }

  @Test
  void aWindowWhoseHeadCanNotBeReachedIsMovedBack() {
    assertEquals(at(100, 30, 1000, 600), place(100, -200, 1000, 600, MAIN));
    assertEquals(at(100, 168, 1000, 600), place(100, 760, 1000, 600, MAIN));
    assertEquals(at(366, 100, 1000, 600), place(1300, 100, 1000, 600, MAIN));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeToFit() {
    assertEquals(at(0, 30, 1366, 738), place(50, 50, 2500, 1400, MAIN));
  }

  @Test
  void aWindowThatFilledItsScreenDoesSoAgain() {
    assertEquals(
        new WindowPlace(100, 100, 800, 600, true),
        WindowPlace.of(Optional.of(new Settings.Window(100, 100, 800, 600, true)), List.of(MAIN)));
  }
}
