package parallax.alignment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names a row of figures: what is counted, what is said of it, and where. */
final class QuantityLabels {
  private final Corpus corpus;

  QuantityLabels(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the question. */
  String label(List<QuantityFrame> question) {
    QuantityFrame first = question.getFirst();
    String counted =
        Phrases.commonest(
            question.stream()
                .filter(frame -> !CountedReader.isGeneric(frame.quantity().counted()))
                .map(frame -> frame.quantity().counted())
                .toList());
    String predicate = Phrases.commonest(question.stream().map(QuantityFrame::predicate).toList());
    boolean people = question.stream().anyMatch(QuantityFrame::countsPeople);
    if (!first.dimension().equals(Measures.COUNT)) {
      return measure(first, worded(question, counted));
    }
    if ("live".equals(predicate) && people) {
      String who = groupWords(question, counted);
      return "How many " + who + " live in " + place(question);
    }
    String thing = counted == null ? people ? "People" : "Number" : counted;
    if (predicate != null && Predicates.holds(predicate)) {
      boolean said = ContentWords.of(thing).contains(predicate);
      boolean generic =
          people
              && question.stream()
                  .anyMatch(frame -> "person".equals(frame.head()) && frame.groups().isEmpty());
      if (said || generic) {
        thing = generic ? "People" : thing;
      }
      boolean still = ContentWords.of(thing).contains(predicate);
      return Phrases.capitalized(Phrases.cut(thing))
          + (still ? "" : " " + Predicates.words(predicate));
    }
    return "Number of " + Phrases.cut(thing);
  }

  private static String place(List<QuantityFrame> question) {
    String place =
        Phrases.commonest(question.stream().map(frame -> frame.quantity().place()).toList());
    if (place == null) {
      return "the area";
    }
    boolean name = Character.isUpperCase(place.codePointAt(0));
    return name ? Phrases.cut(place) : "the " + Phrases.cut(place);
  }

  private static String groupWords(List<QuantityFrame> question, @Nullable String counted) {
    return question.stream()
        .filter(frame -> !frame.groups().isEmpty())
        .map(frame -> frame.quantity().counted())
        .filter(Objects::nonNull)
        .min((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
        .map(Phrases::bare)
        .orElse(counted == null ? "people" : counted);
  }

  /** Things that the sources word in two ways are named in both, as their words. */
  private static @Nullable String worded(List<QuantityFrame> question, @Nullable String commonest) {
    List<String> forms =
        question.stream()
            .map(frame -> frame.quantity().counted())
            .filter(Objects::nonNull)
            .map(Phrases::bare)
            .filter(form -> !form.equals(commonest))
            .filter(form -> !ContentWords.of(form).equals(ContentWords.of(commonest)))
            .distinct()
            .toList();
    boolean contained =
        commonest == null
            || forms.stream()
                .allMatch(form -> form.contains(commonest) || commonest.contains(form));
    return contained
        ? commonest
        : "\u201c" + commonest + "\u201d / \u201c" + forms.getFirst() + "\u201d";
  }

  private String measure(QuantityFrame first, @Nullable String counted) {
    String unit = Objects.requireNonNullElse(first.quantity().unit(), "");
    String thing = counted == null ? "" : Phrases.cut(counted);
    return switch (first.dimension()) {
      case "time" -> thing.isEmpty() ? "How long" : "How long: " + thing;
      case "magnitude" -> thing.isEmpty() ? "Magnitude" : "Magnitude of the " + thing;
      case "percent" -> thing.isEmpty() ? "Share in per cent" : "Share of " + thing;
      case "length", "mass", "area" ->
          thing.isEmpty() ? "Measured in " + unit + "s" : Phrases.capitalized(thing);
      default ->
          thing.isEmpty() ? "Sum in " + unit : Phrases.capitalized(thing) + " (" + unit + ")";
    };
  }

  /** Returns what tells the row from others of the same label: time, places, figure. */
  String detail(List<QuantityFrame> question) {
    QuantityFrame first = question.getFirst();
    if (first.anchor() != null) {
      return first.anchor();
    }
    List<@Nullable String> narrowing =
        question.stream()
            .filter(frame -> !frame.places().isEmpty())
            .map(frame -> frame.quantity().place())
            .toList();
    String place = Phrases.commonest(narrowing);
    if (place != null && narrowing.size() * 2 > question.size()) {
      return Phrases.cut(place);
    }
    return Phrases.line(first.claim().span().of(corpus.sources().get(first.source()).text()));
  }
}
