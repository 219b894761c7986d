package parallax.importing.page;

import java.util.ArrayList;
import java.util.List;

/** Puts a page's lines together to paragraphs. */
public final class BlockReader {
  private BlockReader() {}

  /** Returns the paragraphs and lines of a page, in its order. */
  public static List<Block> blocks(Page page) {
    String text = page.text().text();
    List<Line> lines = LineReader.lines(page);
    var wrapping = new Wrapping(text, lines);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int next = i + 1;
      while (next < lines.size() && wrapping.joins(lines.get(next - 1), lines.get(next))) {
        next++;
      }
      blocks.add(Block.of(text, lines.subList(i, next)));
      i = next;
    }
    return blocks;
  }
}
