package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.model.Claim;

/**
 * Two states of one count that a text gives at once: "raised its offer from $4 million to $6
 * million". Whatever other sources say of either answers one question.
 */
public final class Revisions {
  private static final Comparator<QuantityFrame> IN_TEXT =
      Comparator.comparingInt(QuantityFrame::source).thenComparing(frame -> frame.claim().span());

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

  /**
   * Returns the questions, with those joined of which one holds an earlier state of the other, and
   * both are answered by several sources.
   */
  public static List<List<QuantityFrame>> joined(List<List<QuantityFrame>> questions) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      for (QuantityFrame frame : questions.get(i)) {
        places.put(frame.claim().id(), i);
      }
    }
    int[] first = new int[questions.size()];
    Arrays.setAll(first, i -> i);
    for (int i = 0; i < first.length; i++) {
      for (QuantityFrame frame : questions.get(i)) {
        Integer earlier = places.get(frame.qualities().from());
        boolean share = frame.dimension().equals(Measures.SHARE); // a rate before and after: two
        if (earlier != null
            && !share
            && isShared(questions.get(i))
            && isShared(questions.get(earlier))) {
          int low = StrictMath.min(first[i], first[earlier]);
          int high = StrictMath.max(first[i], first[earlier]);
          Arrays.setAll(first, k -> first[k] == high ? low : first[k]);
        }
      }
    }
    Map<Integer, List<QuantityFrame>> joined = new LinkedHashMap<>();
    for (int i = 0; i < first.length; i++) {
      joined.computeIfAbsent(first[i], place -> new ArrayList<>()).addAll(questions.get(i));
    }
    joined.values().forEach(question -> question.sort(IN_TEXT));
    return List.copyOf(joined.values());
  }

  /** Tells whether two sources give one figure for it: near figures may be for other things. */
  private static boolean isShared(List<QuantityFrame> question) {
    return question.stream()
        .anyMatch(
            a ->
                question.stream()
                    .anyMatch(b -> a.source() < b.source() && a.value().sameFigure(b.value())));
  }
}
