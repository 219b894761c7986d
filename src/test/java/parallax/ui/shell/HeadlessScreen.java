package parallax.ui.shell;

import com.sun.glass.ui.Application;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What windows are drawn on without a display: 1,000 pixels either way. It fails where the shadow
 * of a menu reaches below its edge, so it is given more memory than it shows.
 */
final class HeadlessScreen {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 3_000;

  private HeadlessScreen() {}

  /** Lets windows that open from now on reach below the screen. */
  static void giveRoom() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Application platform = Application.GetApplication();
          Field buffer = platform.getClass().getDeclaredField("frameBuffer");
          buffer.setAccessible(true);
          buffer.set(platform, ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES));
          return null;
        });
  }
}
