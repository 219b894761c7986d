package parallax.importing.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page's text into the lines that have letters. */
final class LineReader {
  private LineReader() {}

  static List<Line> lines(Page page) {
    String text = page.text().text();
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      int start = from;
      int end = to;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (start < end && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (start == end) {
        afterBlank = true;
      } else {
        lines.add(new Line(start, end, afterBlank, start - from, page.hint(number)));
        afterBlank = false;
      }
      from = to + 1;
      number++;
    }
    return lines;
  }
}
