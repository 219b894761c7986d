package parallax.ui.shell;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import org.testfx.util.WaitForAsyncUtils;
import parallax.work.Subscription;

/**
 * What windows stand on without a display: 1,000 pixels either way. Drawing fails where a menu does
 * not fit there.
 */
final class HeadlessScreen {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 3_000;
  private static final int DEPTH = 32;
  private static final int DENSITY = 100;

  private HeadlessScreen() {}

  /** Makes the screen much higher for windows that open until the subscription is cancelled. */
  static Subscription high() {
    Object before = replace("screens", new Screen[] {screen(HEIGHT)});
    replace("frameBuffer", ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES));
    return () -> replace("screens", before);
  }

  private static Screen screen(int height) {
    return new Screen(
        0, DEPTH, 0, 0, WIDTH, height, 0, 0, WIDTH, height, 0, 0, WIDTH, height, DENSITY, DENSITY,
        1, 1, 1, 1);
  }

  private static Object replace(String name, Object value) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Application platform = Application.GetApplication();
          Field field = platform.getClass().getDeclaredField(name);
          field.setAccessible(true);
          Object before = field.get(platform);
          field.set(platform, value);
          Screen.notifySettingsChanged();
          return before;
        });
  }
}
