package parallax.ui.shell;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture in its most common colours, which takes a third of the room in a file. */
final class FewColours {
  private static final int COLOURS = 160;

  /** Grounds stay as they are, so that a tint that changes faintly is seen; so many at most. */
  private static final int GROUNDS = 120;

  /** What fills fewer pixels is not a ground. */
  private static final int SMALLEST_GROUND = 40;

  /** What goes on for more pixels in a line is no part of a letter. */
  private static final int LONGEST_STROKE = 9;

  /** Letters and signs, with all the shades of their edges, are told apart by so much. */
  private static final int APART = 60;

  private final List<Integer> kept = new ArrayList<>();
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private FewColours(BufferedImage picture) {
    Map<Integer, Integer> grounds = new HashMap<>();
    Map<Integer, Integer> shades = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); ) {
        int length = run(picture, x, y);
        for (int at = x; at < x + length; at++) {
          boolean ground = length > LONGEST_STROKE || PictureDifference.isFlat(picture, at, y);
          (ground ? grounds : shades).merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
        }
        x += length;
      }
    }
    grounds.values().removeIf(count -> count < SMALLEST_GROUND);
    mostFrequent(grounds).limit(GROUNDS).forEach(kept::add);
    mostFrequent(shades).forEach(this::keepShade);
  }

  /** Returns how many pixels to the right have one colour. */
  private static int run(BufferedImage picture, int x, int y) {
    int end = x + 1;
    while (end < picture.getWidth() && picture.getRGB(end, y) == picture.getRGB(x, y)) {
      end++;
    }
    return end - x;
  }

  private static Stream<Integer> mostFrequent(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private void keepShade(int colour) {
    if (kept.size() < COLOURS && kept.stream().allMatch(other -> apart(other, colour) >= APART)) {
      kept.add(colour);
    }
  }

  private static int apart(int one, int other) {
    int apart = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      apart += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
    }
    return apart;
  }

  private int nearest(int colour) {
    return nearest.computeIfAbsent(
        colour,
        wanted -> {
          int best = 0;
          for (int i = 1; i < kept.size(); i++) {
            if (apart(kept.get(i), wanted) < apart(kept.get(best), wanted)) {
              best = i;
            }
          }
          return best;
        });
  }

  /** Returns the bytes of a PNG file. */
  static byte[] png(BufferedImage picture) throws IOException {
    FewColours few = new FewColours(picture);
    int[] palette = new int[COLOURS];
    for (int i = 0; i < few.kept.size(); i++) {
      palette[i] = few.kept.get(i);
    }
    BufferedImage small =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, COLOURS, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        small.getRaster().setSample(x, y, 0, few.nearest(picture.getRGB(x, y) & 0xffffff));
      }
    }
    return written(small);
  }

  private static byte[] written(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
