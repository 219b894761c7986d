package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SnapshotTest {
  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static BufferedImage picture(Theme theme) throws IOException {
    byte[] png =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Snapshot.png(Snapshot.of(new Pane(), 1920, 1080, theme, 1)));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void aPictureMayBeLargerThanTheScreen() throws IOException {
    BufferedImage picture = picture(Theme.LIGHT);

    assertEquals(1920, picture.getWidth());
    assertEquals(1080, picture.getHeight());
    assertEquals(0xffffffff, picture.getRGB(1919, 1079));
  }

  @Test
  void aPictureHasItsTheme() throws IOException {
    assertEquals(0xff12161d, picture(Theme.DARK).getRGB(960, 540));
  }
}
