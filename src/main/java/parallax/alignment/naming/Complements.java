package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.WordSet;
import parallax.language.Lemmas;

/** Finds what the sources agree to say of the things that they count: "told to leave". */
final class Complements {
  /** So many figures of a row are enough to hear what is said. */
  private static final int SOME = 24;

  /** From here on the sources agree on what is said of the things. */
  static final double AGREED = 0.5;

  /** What every further word of a label must bring. */
  static final double PRICE = 0.03;

  private final Corpus corpus;

  Complements(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Words that may stand behind the noun.
   *
   * @param support the share of the figures whose sentence has the words, on average
   */
  record Complement(String words, double support) {}

  /**
   * Returns the complement that most of the sources support, the first of equals; null if none.
   *
   * @param offering the figures whose sentences may offer one: those that count the same
   */
  @Nullable Complement best(List<QuantityFrame> question, Predicate<QuantityFrame> offering) {
    List<Complement> ranked = ranked(question, offering);
    for (Complement complement : ranked) {
      if (!LIGHT.contains(Lemmas.verb(complement.words().toLowerCase(Locale.ROOT)))) {
        return complement;
      }
    }
    return null;
  }

  /** Returns the complements, the one with most support for its length first. */
  List<Complement> ranked(List<QuantityFrame> question, Predicate<QuantityFrame> offering) {
    List<QuantityFrame> some = some(question);
    boolean anybody = question.stream().anyMatch(QuantityFrame::countsPeople);
    Set<String> offered = new LinkedHashSet<>();
    for (QuantityFrame frame : some) {
      if (!offering.test(frame)) {
        continue;
      }
      boolean people = frame.countsPeople() || anybody && frame.head() == null;
      SourceText source = corpus.sources().get(frame.source());
      for (String words : ComplementReader.read(source, frame, people)) {
        offered.add(words);
        offered.add(shortened(words));
      }
    }
    List<Complement> ranked = new ArrayList<>();
    for (String words : offered) {
      ranked.add(new Complement(words, support(words, some)));
    }
    ranked.sort((a, b) -> Double.compare(worth(b), worth(a)));
    return ranked;
  }

  /** Returns as many of the figures as are enough. */
  static List<QuantityFrame> some(List<QuantityFrame> question) {
    return question.subList(0, StrictMath.min(SOME, question.size()));
  }

  private static double worth(Complement complement) {
    return complement.support() - PRICE * Phrases.words(complement.words());
  }

  /** Verbs that tell little without what follows them. */
  private static final Set<String> LIGHT =
      Set.of(
          "pull", "move", "order", "ask", "force", "allow", "expect", "receive", "turn", "call",
          "use", "name", "place", "add", "base", "carry", "report", "believe", "set", "need");

  private static final Set<String> PARTICLES = Set.of("out", "up", "off", "down", "away", "back");

  /** A participle may stand without what follows it: "vaccinated" for "vaccinated in the city". */
  private static String shortened(String words) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return words;
    }
    String first = words.substring(0, space);
    int next = words.indexOf(' ', space + 1);
    String second = words.substring(space + 1, next < 0 ? words.length() : next);
    if (!first.endsWith("ed") || LIGHT.contains(Lemmas.verb(first))) {
      return words;
    }
    return PARTICLES.contains(second) ? first + " " + second : first;
  }

  /** Returns what says when or where a time ran, such as "after the quake", or null. */
  @Nullable String course(List<QuantityFrame> question) {
    for (Complement complement : ranked(question, frame -> true)) {
      String words = complement.words();
      int space = words.indexOf(' ');
      boolean empty = SharedNouns.isEmpty(words.substring(words.lastIndexOf(' ') + 1));
      boolean course = space > 0 && !empty && COURSE.contains(words.substring(0, space));
      boolean relative = space > 0 && RELATIVE.contains(words.substring(0, space));
      if (course && complement.support() >= (relative ? MENTIONED : AGREED)) {
        return words;
      }
    }
    return null;
  }

  /** What a time is counted from, though not all of the sources repeat it. */
  private static final Set<String> RELATIVE = Set.of("after", "before", "since");

  private static final double MENTIONED = 0.3;

  private static final Set<String> COURSE =
      Set.of("after", "before", "until", "since", "without", "on", "under", "in", "at", "aboard");

  /** Returns how much of the words the sentences of the figures have, on average. */
  double support(String words, List<QuantityFrame> question) {
    WordSet own = corpus.vocabulary().known(ContentWords.of(words));
    if (own.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (QuantityFrame frame : question) {
      double held = own.shared(frame.local()).ids().length;
      double said = own.shared(frame.context()).ids().length;
      sum += (held + said) / (2.0 * own.ids().length);
    }
    return sum / question.size();
  }
}
