package parallax.alignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names a row of sums, shares and measures. */
final class MeasureLabels {
  /** What is done with sums, as it stands behind the noun. */
  private static final Map<String, String> DONE =
      Map.of(
          "demand", "demanded",
          "invite", "offered",
          "offer", "offered",
          "pay", "paid",
          "spend", "spent",
          "lose", "lost",
          "earn", "earned",
          "pledge", "promised");

  private final Excerpts excerpts;

  MeasureLabels(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  /**
   * Returns the question.
   *
   * @param counted the commonest phrase for what is measured, null where none says it
   */
  String of(List<QuantityFrame> question, @Nullable String counted) {
    QuantityFrame first = question.getFirst();
    boolean age = "age".equals(first.head());
    String thing = isCost(question) ? "cost" : age ? counted : worded(question, counted);
    if (thing == null && !first.dimension().equals("magnitude")) {
      return (first.dimension().equals("time") ? "How long: " : "") + excerpts.of(first);
    }
    return switch (first.dimension()) {
      case "time" -> age ? Phrases.capitalized(thing) : "How long: " + thing;
      case "magnitude" -> thing == null ? "Magnitude" : "Magnitude of the " + thing;
      case "percent" -> "Share of " + thing;
      case "length", "mass", "area" -> Phrases.capitalized(thing);
      default -> Phrases.capitalized(thing) + done(question, thing) + unit(question);
    };
  }

  private static boolean isCost(List<QuantityFrame> question) {
    boolean sum = !question.getFirst().isMeasured();
    return sum
        && question.stream()
            .anyMatch(frame -> "cost".equals(frame.head()) || "cost".equals(frame.predicate()));
  }

  /** Returns the unit, with the time in which so much comes about where all are rates. */
  private static String unit(List<QuantityFrame> question) {
    String rate =
        Phrases.commonest(question.stream().map(frame -> frame.qualities().rate()).toList());
    String unit = Objects.requireNonNullElse(question.getFirst().quantity().unit(), "");
    return " (" + unit + (rate == null ? "" : " a " + rate) + ")";
  }

  private static String done(List<QuantityFrame> question, String thing) {
    String said = Phrases.commonest(question.stream().map(QuantityFrame::predicate).toList());
    boolean known = said != null && DONE.containsKey(said);
    return known && !ContentWords.of(thing).contains(said) ? " " + DONE.get(said) : "";
  }

  /** Things that the sources word in two ways are named in both, as their words. */
  private static @Nullable String worded(List<QuantityFrame> question, @Nullable String commonest) {
    if (commonest == null) {
      return null;
    }
    List<String> forms =
        question.stream()
            .map(frame -> frame.quantity().counted())
            .filter(phrase -> !CountedReader.isGeneric(phrase))
            .filter(Objects::nonNull)
            .map(Phrases::bare)
            .filter(form -> !ContentWords.of(form).equals(ContentWords.of(commonest)))
            .filter(form -> !form.contains(commonest) && !commonest.contains(form))
            .distinct()
            .toList();
    String own = Phrases.cut(commonest);
    return forms.isEmpty()
        ? own
        : "\u201c" + own + "\u201d / \u201c" + Phrases.cut(forms.getFirst()) + "\u201d";
  }
}
