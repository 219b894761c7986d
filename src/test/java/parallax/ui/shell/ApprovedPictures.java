package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The pictures that somebody looked at and found good. Where a picture differs from its approved
 * one, it is written beside what differs under {@code target/pictures}; with the system property
 * {@code parallax.approve} it becomes the approved one.
 */
final class ApprovedPictures {
  private static final Path APPROVED = Path.of("src/test/resources/parallax/ui/pictures");
  private static final Path ACTUAL = Path.of("target/pictures");

  /** Fewer pixels are a letter smoothed otherwise, and not something that moved. */
  private static final int OVERLOOKED = 120;

  private ApprovedPictures() {}

  /** Fails where a picture differs from the approved one of its name. */
  static void check(String name, BufferedImage picture) {
    Path approved = APPROVED.resolve(name + ".png");
    try {
      if (Boolean.getBoolean("parallax.approve")) {
        approve(approved, picture);
      } else {
        compare(name, approved, picture);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A picture that differs by nothing to speak of keeps its bytes, so that the history stays small.
  private static void approve(Path approved, BufferedImage picture) throws IOException {
    if (Files.exists(approved)
        && differing(ImageIO.read(approved.toFile()), picture) <= OVERLOOKED) {
      return;
    }
    Files.createDirectories(APPROVED);
    Files.write(approved, FewColours.png(picture));
  }

  private static int differing(BufferedImage before, BufferedImage now) {
    return isOneSize(before, now)
        ? PictureDifference.between(before, now).pixels()
        : Integer.MAX_VALUE;
  }

  private static boolean isOneSize(BufferedImage one, BufferedImage other) {
    return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
  }

  private static void compare(String name, Path approved, BufferedImage picture)
      throws IOException {
    if (!Files.exists(approved)) {
      fail("No approved picture yet; see " + write(name, picture));
    }
    BufferedImage before = ImageIO.read(approved.toFile());
    if (!isOneSize(before, picture)) {
      fail("Another size than " + approved + "; see " + write(name, picture));
    }
    PictureDifference difference = PictureDifference.between(before, picture);
    if (difference.pixels() > OVERLOOKED) {
      fail(
          "%d pixels differ from %s; see %s and %s"
              .formatted(
                  difference.pixels(),
                  approved,
                  write(name, picture),
                  write(name + "-difference", difference.drawn())));
    }
  }

  private static Path write(String name, BufferedImage picture) throws IOException {
    Files.createDirectories(ACTUAL);
    Path file = ACTUAL.resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
