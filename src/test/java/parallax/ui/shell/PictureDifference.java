package parallax.ui.shell;

import java.awt.image.BufferedImage;

/**
 * Where two pictures differ to the eye. A pixel is the same where the other picture has about its
 * colour there or right beside it: letters that another machine smooths otherwise pass, a column
 * that stands three pixels further does not. In the middle of a ground it must have that colour.
 */
final class PictureDifference {
  /** How far red, green or blue may lie apart, of 255. */
  private static final int SAME_COLOUR = 80;

  /** And how far in the middle of a ground, where nothing is smoothed. */
  private static final int SAME_GROUND = 5;

  private static final int FADED = 4;
  private static final int DIFFERENT = 0xe0004d;

  private final BufferedImage before;
  private final BufferedImage now;
  private final BufferedImage drawn;
  private int pixels;

  private PictureDifference(BufferedImage before, BufferedImage now) {
    this.before = before;
    this.now = now;
    this.drawn = new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
  }

  /** Compares two pictures of one size. */
  static PictureDifference between(BufferedImage before, BufferedImage now) {
    PictureDifference difference = new PictureDifference(before, now);
    for (int y = 0; y < now.getHeight(); y++) {
      for (int x = 0; x < now.getWidth(); x++) {
        difference.look(x, y);
      }
    }
    return difference;
  }

  private void look(int x, int y) {
    int colour = now.getRGB(x, y);
    boolean same =
        isFlat(before, x, y) && isFlat(now, x, y)
            ? isWithin(SAME_GROUND, before.getRGB(x, y), colour)
            : isSame(before.getRGB(x, y), colour)
                || isNear(colour, before, x, y) && isNear(before.getRGB(x, y), now, x, y);
    if (!same) {
      pixels++;
    }
    drawn.setRGB(x, y, same ? faded(colour) : DIFFERENT);
  }

  /** Tells whether a pixel lies in the middle of others of its colour. */
  static boolean isFlat(BufferedImage picture, int x, int y) {
    int colour = picture.getRGB(x, y);
    for (int atY = Math.max(0, y - 1); atY <= Math.min(picture.getHeight() - 1, y + 1); atY++) {
      for (int atX = Math.max(0, x - 1); atX <= Math.min(picture.getWidth() - 1, x + 1); atX++) {
        if (picture.getRGB(atX, atY) != colour) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNear(int colour, BufferedImage picture, int x, int y) {
    for (int atY = Math.max(0, y - 1); atY <= Math.min(picture.getHeight() - 1, y + 1); atY++) {
      for (int atX = Math.max(0, x - 1); atX <= Math.min(picture.getWidth() - 1, x + 1); atX++) {
        if (isSame(colour, picture.getRGB(atX, atY))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(int one, int other) {
    return isWithin(SAME_COLOUR, one, other);
  }

  private static boolean isWithin(int most, int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > most) {
        return false;
      }
    }
    return true;
  }

  private static int faded(int colour) {
    int faded = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = colour >> shift & 0xff;
      faded |= (255 - (255 - part) / FADED) << shift;
    }
    return faded;
  }

  /** Returns how many pixels differ. */
  int pixels() {
    return pixels;
  }

  /** Returns the picture of now, faded, with what differs in a strong colour. */
  BufferedImage drawn() {
    return drawn;
  }
}
