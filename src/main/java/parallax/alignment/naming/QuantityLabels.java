package parallax.alignment.naming;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.CountedReader;
import parallax.alignment.quantity.PredicateReader;
import parallax.alignment.quantity.Predicates;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.language.CalendarNames;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;
import parallax.language.Plurals;

/** Names a row of figures: what is counted, what is said of it, where, and of what other time. */
public final class QuantityLabels {
  /** What is said of people where nothing else tells who they are needs less agreement. */
  private static final double HEARD = 0.25;

  private final MeasureLabels measures;
  private final Complements complements;
  private final SharedNouns nouns;
  private final CountedPhrases phrases;

  /** Names rows for the sources of a corpus. */
  public QuantityLabels(Corpus corpus) {
    this.complements = new Complements(corpus);
    this.nouns = new SharedNouns(corpus);
    this.phrases = new CountedPhrases(corpus);
    this.measures = new MeasureLabels(corpus, new NearbyWords(corpus), complements, nouns, phrases);
  }

  /** Returns the question. */
  public String label(List<QuantityFrame> question) {
    String counted = counted(question);
    String label = question.getFirst().isCount() ? count(question, counted) : measures.of(question);
    String anchor = Phrases.commonest(question.stream().map(QuantityFrame::anchor).toList());
    return anchor == null ? label : label + " (" + time(anchor) + ")";
  }

  /** Returns the commonest phrase for what is counted, null where none says it. */
  private @Nullable String counted(List<QuantityFrame> question) {
    String several = named(question.stream().filter(frame -> frame.value().figure() != 1));
    return several == null ? named(question.stream()) : several; // "deputies", not "deputy"
  }

  /** Returns the commonest phrase, the whole ones before those that are parts of others. */
  private @Nullable String named(Stream<QuantityFrame> frames) {
    List<QuantityFrame> named =
        frames.filter(frame -> !CountedReader.isGeneric(frame.quantity().counted())).toList();
    String whole =
        Phrases.commonest(named.stream().filter(phrases::isWhole).map(phrases::counted).toList());
    return whole == null ? Phrases.commonest(named.stream().map(phrases::counted).toList()) : whole;
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
        thing != null && !anybody && (isCommon(thing) || phrases.areNouns(question, thing));
    String noun = anybody || people && !common ? "people" : common ? plural(thing) : null;
    boolean fate = predicate != null && PredicateReader.FATES.contains(predicate);
    if (fate && people && noun != null && !countPeople(question, thing)) {
      noun = "people"; // "47 names" of people killed
    }
    Set<String> heads = heads(question, thing);
    boolean ofPeople = countPeople(question, thing);
    boolean somebody = "people".equals(noun);
    Predicate<QuantityFrame> same =
        frame ->
            frame.head() == null && frame.quantity().counted() == null
                || (somebody
                    ? frame.countsPeople()
                    : heads.contains(frame.head()) && frame.countsPeople() == ofPeople);
    boolean told =
        question.stream()
            .anyMatch(frame -> same.test(frame) && Objects.equals(predicate, frame.predicate()));
    if (predicate != null && noun != null && told && Predicates.fits(predicate, people)) {
      boolean said = ContentWords.of(noun).contains(predicate);
      String subject = said && people ? "people" : noun;
      boolean still = ContentWords.of(subject).contains(predicate);
      String words = still ? "" : " " + Predicates.words(predicate, question);
      return Phrases.capitalized(subject) + words;
    }
    Complements.Complement complement = complements.best(question, same);
    if (complement != null
        && noun != null
        && complement.support() >= (somebody ? HEARD : Complements.AGREED)
        && !ContentWords.of(noun).containsAll(ContentWords.of(complement.words()))) {
      return isAdjective(complement.words())
          ? Phrases.capitalized(complement.words()) + " " + noun
          : Phrases.capitalized(noun) + " " + complement.words();
    }
    boolean named = thing != null && (common || isCommon(thing));
    return unnamed(question, named ? plural(thing) : somebody ? noun : null);
  }

  /** Tells whether any of the figures that count what a phrase says counts people. */
  private boolean countPeople(List<QuantityFrame> question, @Nullable String phrase) {
    return question.stream()
        .filter(QuantityFrame::countsPeople)
        .map(phrases::counted)
        .anyMatch(counted -> counted != null && Phrases.bare(counted).equalsIgnoreCase(phrase));
  }

  /** Returns the keys of what is counted where it is called by a phrase. */
  private Set<String> heads(List<QuantityFrame> question, @Nullable String phrase) {
    Set<String> heads = new HashSet<>();
    for (QuantityFrame frame : question) {
      String counted = phrases.counted(frame);
      if (counted != null
          && frame.head() != null
          && Phrases.bare(counted).equalsIgnoreCase(phrase)) {
        heads.add(frame.head());
      }
    }
    return heads;
  }

  /** An adjective alone stands before its noun; a participle may stand behind it. */
  private static boolean isAdjective(String words) {
    return words.indexOf(' ') < 0
        && words.length() > LONG_ENOUGH
        && ADJECTIVE_ENDS.stream().anyMatch(words::endsWith);
  }

  /** "Sent" and "spent" end as adjectives do. */
  private static final int LONG_ENOUGH = 5;

  private static final List<String> ADJECTIVE_ENDS =
      List.of("ant", "ent", "able", "ible", "ful", "less", "ous", "ive");

  /** Returns the question where nothing is said of the things, or no thing is named. */
  private String unnamed(List<QuantityFrame> question, @Nullable String noun) {
    if (noun == null) {
      List<String> near = question.getFirst().countsPeople() ? List.of() : nouns.common(question);
      return near.isEmpty() ? "Number" : "Number of " + Plurals.of(near.getFirst());
    }
    List<String> near = "people".equals(noun) ? nouns.common(question) : List.of();
    return "Number of " + noun + (near.isEmpty() ? "" : " (" + near.getFirst() + ")");
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
        .map(words -> words.substring(0, Phrases.headEnd(words)))
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
}
