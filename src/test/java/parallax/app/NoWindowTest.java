package parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoWindowTest {

  @Test
  void theToolkitsFailureTellsTheReason() {
    assertEquals(
        NoWindow.NO_DISPLAY,
        NoWindow.of(new UnsupportedOperationException("Unable to open DISPLAY")));
    assertEquals(
        NoWindow.NO_GTK,
        NoWindow.of(new UnsupportedOperationException("Unable to load glass GTK library.")));
    assertEquals(NoWindow.NO_GTK, NoWindow.of(new UnsatisfiedLinkError("libglassgtk3.so")));
    assertEquals(NoWindow.NO_TOOLKIT, NoWindow.of(new RuntimeException("no suitable pipeline")));
  }

  @Test
  void aStartAfterAFailureKnowsTheReason() {
    assertEquals(
        Optional.of(NoWindow.NO_GTK),
        NoWindow.foreseen(Map.of(NoWindow.VARIABLE, "NO_GTK", "DISPLAY", ":0"), "Linux"));
    assertEquals(
        Optional.of(NoWindow.NO_TOOLKIT),
        NoWindow.foreseen(Map.of(NoWindow.VARIABLE, "something else"), "Mac OS X"));
  }

  @Test
  void onlyLinuxCanLackADisplay() {
    assertEquals(Optional.of(NoWindow.NO_DISPLAY), NoWindow.foreseen(Map.of(), "Linux"));
    assertEquals(
        Optional.of(NoWindow.NO_DISPLAY), NoWindow.foreseen(Map.of("DISPLAY", ""), "Linux"));
    assertEquals(Optional.empty(), NoWindow.foreseen(Map.of("DISPLAY", ":0"), "Linux"));
    assertEquals(
        Optional.empty(), NoWindow.foreseen(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux"));
    assertEquals(Optional.empty(), NoWindow.foreseen(Map.of(), "Windows 11"));
    assertEquals(Optional.empty(), NoWindow.foreseen(Map.of(), "Mac OS X"));
  }

  @Test
  void everyReasonIsASentence() {
    for (NoWindow reason : NoWindow.values()) {
      assertEquals('.', reason.sentence().charAt(reason.sentence().length() - 1));
    }
  }
}
