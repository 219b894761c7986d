package parallax.alignment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;

/** Names a row of figures: what is counted, what is said of it, where, and of what other time. */
final class QuantityLabels {
  private final Corpus corpus;
  private final Excerpts excerpts;
  private final MeasureLabels measures;

  QuantityLabels(Corpus corpus) {
    this.corpus = corpus;
    this.excerpts = new Excerpts(corpus);
    this.measures = new MeasureLabels(excerpts);
  }

  /** Returns the question. */
  String label(List<QuantityFrame> question) {
    String counted = counted(question);
    String label =
        question.getFirst().isCount() ? count(question, counted) : measures.of(question, counted);
    String anchor = Phrases.commonest(question.stream().map(QuantityFrame::anchor).toList());
    return anchor == null ? label : label + " (" + time(anchor) + ")";
  }

  /** Returns the commonest phrase for what is counted, null where none says it. */
  private static @Nullable String counted(List<QuantityFrame> question) {
    String several = counted(question.stream().filter(frame -> frame.value().figure() != 1));
    return several == null ? counted(question.stream()) : several; // "deputies", not "deputy"
  }

  private static @Nullable String counted(Stream<QuantityFrame> frames) {
    return Phrases.commonest(
        frames
            .map(frame -> frame.quantity().counted())
            .filter(phrase -> !CountedReader.isGeneric(phrase))
            .toList());
  }

  private String count(List<QuantityFrame> question, @Nullable String counted) {
    String predicate = Phrases.commonest(question.stream().map(QuantityFrame::predicate).toList());
    boolean people = question.stream().anyMatch(QuantityFrame::countsPeople);
    if ("live".equals(predicate) && people) {
      return "How many " + groupWords(question, counted) + " live in " + place(question);
    }
    boolean anybody =
        people
            && question.stream()
                .anyMatch(frame -> "person".equals(frame.head()) && frame.groups().isEmpty());
    String thing = counted == null ? people ? "people" : null : counted;
    boolean votes = "elect".equals(question.getFirst().head());
    if (predicate != null && Predicates.holds(predicate) && thing != null && !votes) {
      boolean said = ContentWords.of(thing).contains(predicate);
      String subject = anybody || said && people ? "people" : Phrases.cut(thing);
      boolean still = ContentWords.of(subject).contains(predicate);
      return Phrases.capitalized(subject) + (still ? "" : " " + Predicates.words(predicate));
    }
    boolean common = thing != null && !anybody && isCommon(thing);
    return common ? "Number of " + Phrases.cut(thing) : excerpts.of(question.getFirst());
  }

  /**
   * Tells whether a phrase ends in a common noun: a surname alone says nothing of what counts, nor
   * does a headline's verb ("a million flee").
   */
  private static boolean isCommon(String phrase) {
    if (phrase.indexOf(' ') > 0) {
      return true;
    }
    boolean small = Character.isLowerCase(phrase.codePointAt(0));
    boolean plural = !Lemmas.noun(phrase).equals(phrase);
    Concepts.Sort sort = Concepts.sort(phrase);
    return small && (plural || sort != null && sort != Concepts.Sort.EVENT);
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
        .min(Comparator.comparingInt(Phrases::words))
        .map(Phrases::bare)
        .orElse(counted == null ? "people" : counted);
  }

  /** Returns a month in words, and any other time as it is. */
  private static String time(String anchor) {
    try {
      YearMonth month = YearMonth.parse(anchor);
      return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + " "
          + month.getYear();
    } catch (DateTimeException e) {
      return anchor.replace('/', '\u2013'); // a year, two years, or words
    }
  }

  /** Returns what tells the row from others of the same label: places, or else the figure. */
  String detail(List<QuantityFrame> question) {
    QuantityFrame first = question.getFirst();
    List<@Nullable String> narrowing =
        question.stream()
            .filter(frame -> !frame.places().isEmpty())
            .map(frame -> frame.quantity().place())
            .toList();
    String place = Phrases.commonest(narrowing);
    if (place != null && narrowing.size() * 2 > question.size()) {
      return Phrases.cut(place);
    }
    return excerpts.words(first);
  }
}
