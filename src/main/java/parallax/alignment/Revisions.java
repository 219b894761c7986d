package parallax.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;

/**
 * Two states of one count that a text gives at once: "raised its offer from $4 million to $6
 * million". Whatever other sources say of either answers one question.
 */
final class Revisions {
  private Revisions() {}

  /** Tells whether a figure is told to have come out of the one before it. */
  static boolean isRevised(String text, Claim before, Claim after) {
    if (!before.sentence().equals(after.sentence())) {
      return false;
    }
    int gap = after.span().start() - before.span().end();
    if (gap < 0 || gap > "  to ".length()) {
      return false;
    }
    boolean to = text.substring(before.span().end(), after.span().start()).strip().equals("to");
    String head = text.substring(before.sentence().start(), before.span().start());
    return to && head.stripTrailing().endsWith(" from");
  }

  /** Returns the questions, with those joined of which one holds an earlier state of the other. */
  static List<List<QuantityFrame>> joined(List<List<QuantityFrame>> questions) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      for (QuantityFrame frame : questions.get(i)) {
        places.put(frame.claim().id(), i);
      }
    }
    Map<Integer, List<QuantityFrame>> joined = new LinkedHashMap<>();
    Map<Integer, Integer> moved = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      int at = place(questions.get(i), places, moved, i);
      moved.put(i, at);
      joined.computeIfAbsent(at, place -> new ArrayList<>()).addAll(questions.get(i));
    }
    return List.copyOf(joined.values());
  }

  private static int place(
      List<QuantityFrame> question,
      Map<String, Integer> places,
      Map<Integer, Integer> moved,
      int own) {
    for (QuantityFrame frame : question) {
      @Nullable String from = frame.qualities().from();
      Integer earlier = from == null ? null : places.get(from);
      if (earlier != null && earlier < own) {
        return moved.getOrDefault(earlier, earlier);
      }
    }
    return own;
  }
}
