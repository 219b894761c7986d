package parallax.benchmark;

import com.sun.glass.ui.Window;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * A window as large as a common screen where there is no display. The toolkit's screen without a
 * display has 1000×1000 pixels, and a larger window's picture finds no room in it.
 */
public final class LargeStage {
  /** Width of the content in pixels. */
  public static final double WIDTH = 1920;

  /** Height of the content in pixels. */
  public static final double HEIGHT = 1080;

  private static final int BYTES = 8 << 20;

  private LargeStage() {}

  /** Shows a window with a scene; on the toolkit's thread only. */
  public static Stage show(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    show(stage);
    return stage;
  }

  /** Shows a window; on the toolkit's thread only. */
  public static void show(Stage stage) {
    stage.setX(0);
    stage.setY(0);
    stage.show();
    openWindows();
    Window.getWindows().forEach(LargeStage::giveRoom);
  }

  private static void openWindows() {
    try {
      ToolkitInside.open("com.sun.glass.ui", "com.sun.glass.ui.headless");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The toolkit's windows are closed", e);
    }
  }

  private static void giveRoom(Window window) {
    try {
      Field picture = window.getClass().getDeclaredField("frameBuffer");
      picture.setAccessible(true);
      picture.set(window, ByteBuffer.allocate(BYTES));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Windows without a display are made otherwise now", e);
    }
  }
}
