package parallax.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of views, made without a window; on the toolkit's thread only. */
public final class Snapshot {
  private Snapshot() {}

  /**
   * Renders a view of a certain size, larger than any screen if need be.
   *
   * @param view a view that is in no scene yet
   * @param width width in pixels
   * @param height height in pixels
   * @param theme the look
   * @param scale size of the text, 1 for 100 %
   */
  public static WritableImage of(
      Parent view, double width, double height, Theme theme, double scale) {
    Scene scene = new Scene(view, width, height);
    theme.dress(scene, scale);
    view.applyCss();
    view.layout();
    return scene.snapshot(new WritableImage((int) width, (int) height));
  }

  /** Returns an image as the bytes of a PNG file. */
  public static byte[] png(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(buffer, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes any picture", e);
    }
    return bytes.toByteArray();
  }
}
