package parallax.alignment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.language.CalendarNames;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;
import parallax.language.Plurals;

/** Names a row of figures: what is counted, what is said of it, where, and of what other time. */
final class QuantityLabels {
  /** What is said of people where nothing else tells who they are needs less agreement. */
  private static final double HEARD = 0.25;

  private final Excerpts excerpts;
  private final MeasureLabels measures;
  private final Complements complements;
  private final SharedNouns nouns;

  QuantityLabels(Corpus corpus) {
    this.complements = new Complements(corpus);
    this.nouns = new SharedNouns(corpus);
    this.excerpts = new Excerpts(corpus);
    this.measures = new MeasureLabels(excerpts, complements, nouns);
  }

  /** Returns the question. */
  String label(List<QuantityFrame> question) {
    String counted = counted(question);
    String label = question.getFirst().isCount() ? count(question, counted) : measures.of(question);
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
    String votes = votes(question);
    if (votes != null) {
      return votes;
    }
    boolean bodies = counted == null || !isKnownThing(counted);
    boolean anybody =
        people
            && bodies
            && question.stream()
                .anyMatch(frame -> "person".equals(frame.head()) && frame.groups().isEmpty());
    String thing = counted == null ? people ? "people" : null : counted;
    boolean common =
        thing != null && !anybody && (isCommon(thing) || nouns.areNouns(question, thing));
    String noun = anybody || people && !common ? "people" : common ? plural(thing) : null;
    if (predicate != null && noun != null && Predicates.fits(predicate, people)) {
      boolean said = ContentWords.of(noun).contains(predicate);
      String subject = said && people ? "people" : noun;
      boolean still = ContentWords.of(subject).contains(predicate);
      String words = still ? "" : " " + Predicates.words(predicate, question);
      return Phrases.capitalized(subject) + words;
    }
    Complements.Complement complement = complements.best(question);
    boolean bare = noun == null || "people".equals(noun);
    if (complement != null
        && noun != null
        && complement.support() >= (bare ? HEARD : Complements.AGREED)) {
      return Phrases.capitalized(noun) + " " + complement.words();
    }
    return common && noun != null ? "Number of " + noun : unnamed(question);
  }

  /** Returns the question where no thing is named and nothing is said of it. */
  private String unnamed(List<QuantityFrame> question) {
    List<String> near = question.getFirst().countsPeople() ? List.of() : nouns.of(question, false);
    return near.isEmpty() ? excerpts.of(question) : "Number of " + Plurals.of(near.getFirst());
  }

  /** Votes are counted for and against. */
  private static @Nullable String votes(List<QuantityFrame> question) {
    if (question.stream().noneMatch(frame -> "elect".equals(frame.head()))) {
      return null;
    }
    int inFavour = 0;
    int against = 0;
    for (QuantityFrame frame : question) {
      inFavour += "vote".equals(frame.quantity().predicate()) ? 1 : 0;
      against += "oppose".equals(frame.quantity().predicate()) ? 1 : 0;
    }
    boolean most = 2 * StrictMath.max(inFavour, against) >= question.size();
    if (!most) {
      return null;
    }
    return inFavour > against ? "Votes in favour" : "Votes against";
  }

  /** The head of a phrase in the plural: one deputy is a number of deputies. */
  private static String plural(String phrase) {
    String cut = Phrases.cut(phrase);
    int end = Phrases.headEnd(cut);
    int start = cut.lastIndexOf(' ', end - 1) + 1;
    String head = cut.substring(start, end);
    String lower = head.toLowerCase(Locale.ROOT);
    return head.equals(lower)
        ? cut.substring(0, start) + Plurals.of(head) + cut.substring(end)
        : cut;
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

  /** Beds and places are counted, whoever lies in them. */
  private static boolean isKnownThing(String phrase) {
    String head = phrase.substring(0, Phrases.headEnd(phrase));
    String noun = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean plural = !Lemmas.noun(noun).equals(noun);
    return plural
        && !PersonNouns.holds(noun)
        && !PersonNouns.holds(Lemmas.noun(noun))
        && Concepts.sort(noun) == null;
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
      return CalendarNames.holds(first(anchor))
          ? Phrases.capitalized(anchor)
          : anchor.replace('/', '\u2013'); // a year, two years, or words
    }
  }

  private static String first(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** Returns what may tell the row from others of the same label, the best first. */
  List<String> details(List<QuantityFrame> question) {
    List<String> details = new ArrayList<>();
    List<@Nullable String> narrowing =
        question.stream()
            .filter(frame -> !frame.places().isEmpty())
            .map(frame -> frame.quantity().place())
            .toList();
    String place = Phrases.commonest(narrowing);
    if (place != null && narrowing.size() * 2 > question.size()) {
      details.add(Phrases.cut(place));
    }
    String predicate = Phrases.commonest(question.stream().map(QuantityFrame::predicate).toList());
    for (Complements.Complement complement : complements.ranked(question)) {
      List<String> keys = ContentWords.of(complement.words());
      boolean telling = keys.stream().anyMatch(key -> !key.equals(predicate));
      if (complement.support() >= Complements.AGREED && telling) {
        boolean again = keys.getFirst().equals(predicate) && complement.words().indexOf(' ') > 0;
        details.add(
            again
                ? complement.words().substring(complement.words().indexOf(' ') + 1)
                : complement.words());
      }
    }
    details.addAll(nouns.of(question, false));
    details.add(excerpts.words(question.getFirst()));
    return details;
  }
}
