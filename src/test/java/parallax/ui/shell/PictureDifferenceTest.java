package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureDifferenceTest {

  /** A column of lines that could be text. */
  private static BufferedImage column(int left) {
    BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 300, 200);
    pen.setColor(Color.BLACK);
    for (int line = 0; line < 10; line++) {
      for (int letter = 0; letter < 12; letter++) {
        pen.fillRect(left + letter * 7, 10 + line * 18, 2, 9);
      }
    }
    pen.dispose();
    return picture;
  }

  private static BufferedImage smoothed(BufferedImage sharp) {
    float[] weights = {0, 0.05f, 0, 0.05f, 0.8f, 0.05f, 0, 0.05f, 0};
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(sharp, new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB));
  }

  private static int pixels(BufferedImage before, BufferedImage now) {
    return PictureDifference.between(before, now).pixels();
  }

  @Test
  void lettersThatAreSmoothedOtherwiseAreTheSame() {
    assertEquals(0, pixels(column(50), smoothed(column(50))));
    assertEquals(0, pixels(smoothed(column(50)), column(50)));
  }

  @Test
  void aColumnThatMovedByThreePixelsIsNot() {
    assertTrue(pixels(column(50), column(53)) > 1000);
    assertEquals(0, pixels(column(50), column(51)), "one pixel is smoothing");
  }

  @Test
  void aGroundOfAnotherTintIsSeenInPicturesOfFewColoursToo() throws IOException {
    BufferedImage tinted = column(50);
    Graphics2D pen = tinted.createGraphics();
    pen.setColor(new Color(0xf4f6f9));
    pen.fillRect(200, 100, 20, 9);
    pen.dispose();
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(FewColours.png(column(50))));
    BufferedImage keptTinted = ImageIO.read(new ByteArrayInputStream(FewColours.png(tinted)));
    assertEquals(0, pixels(keptTinted, tinted));
    assertEquals(18 * 7, pixels(kept, tinted), "all but the edge");
  }

  @Test
  void aWordMoreIsSeen() {
    BufferedImage more = column(50);
    Graphics2D pen = more.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(200, 100, 20, 9);
    pen.dispose();
    PictureDifference difference = PictureDifference.between(column(50), more);
    assertEquals(180, difference.pixels());
    assertEquals(0xffe0004d, difference.drawn().getRGB(205, 104));
    assertEquals(-1, difference.drawn().getRGB(0, 0));
  }
}
