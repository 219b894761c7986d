package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.language.Deeds;
import parallax.language.Lemmas;
import parallax.language.Plurals;

/** Names a row of times: what lasted, what went on for so long, or when it was over. */
final class DurationLabels {
  /** Deeds whose nouns may name where people are instead: a prison, a shelter. */
  private static final Set<String> PLACED = Set.of("sentence", "displace", "kill");

  /** What the sentences have in common with a question, at least, for it to be the row's. */
  private static final double ASKED = 0.3;

  /** How a phrase begins that says before what there is so much time. */
  private static final String TIME = "time ";

  private final Corpus corpus;
  private final Complements complements;
  private final SharedNouns nouns;
  private final CountedPhrases phrases;

  DurationLabels(
      Corpus corpus, Complements complements, SharedNouns nouns, CountedPhrases phrases) {
    this.phrases = phrases;
    this.corpus = corpus;
    this.complements = complements;
    this.nouns = nouns;
  }

  /**
   * Returns the question.
   *
   * @param thing the words for what is measured, null where none are found
   */
  String of(List<QuantityFrame> question, @Nullable String thing) {
    String before = before(question);
    if (before != null) {
      return before;
    }
    String unit = question.getFirst().quantity().unit();
    if (unit != null && countsTimes(question)) {
      return "Number of " + Plurals.of(unit);
    }
    List<String> lasting = lasting(question);
    if (lasting.size() > 1 && lasting.size() == question.size()) {
      return "Duration: " + both(lasting);
    }
    boolean deed = thing != null && isDeed(thing);
    if (deed || !lasting.isEmpty()) {
      String what = deed || lasting.contains(thing) ? thing : lasting.getFirst();
      return "Duration of the " + Phrases.cut(what);
    }
    String course = complements.course(question);
    if (course != null) {
      return "How long " + definite(course);
    }
    String asked = asked(question);
    if (asked != null) {
      return asked;
    }
    for (String near : nouns.wide(question)) {
      if (isDeed(near)) {
        return "Duration (" + near + ")";
      }
    }
    return "Duration";
  }

  /** "In 11 of the 18 years" counts years, and is no time that something took. */
  private static boolean countsTimes(List<QuantityFrame> question) {
    int counted = 0;
    int named = 0;
    for (QuantityFrame frame : question) {
      String phrase = frame.quantity().counted();
      String unit = frame.quantity().unit();
      named += phrase == null ? 0 : 1;
      boolean same =
          phrase != null && unit != null && Phrases.head(phrase).equals(Plurals.of(unit));
      counted += same && Phrases.words(phrase) <= 2 ? 1 : 0;
    }
    return counted * 2 > named && counted * 2 >= question.size();
  }

  /** Returns what there is so much time before, the commonest of what the sources say. */
  private @Nullable String before(List<QuantityFrame> question) {
    List<@Nullable String> times =
        question.stream()
            .filter(frame -> !phrases.isSubject(frame))
            .map(frame -> frame.quantity().counted())
            .filter(phrase -> phrase != null && phrase.startsWith(TIME + "before "))
            .toList();
    String phrase = times.size() * 2 < question.size() ? null : Phrases.commonest(times);
    return phrase == null ? null : Phrases.capitalized(definite(Phrases.cut(phrase)));
  }

  /** The event that a row is about is not just any: "after the quake". */
  private static String definite(String phrase) {
    return phrase.replace(" an ", " the ").replace(" a ", " the ");
  }

  /** Returns what lasted; of two phrases of which one holds the other only the shorter. */
  private static List<String> lasting(List<QuantityFrame> question) {
    List<String> lasting = new ArrayList<>();
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      if (!"last".equals(frame.quantity().predicate()) || counted == null) {
        continue;
      }
      String phrase = Phrases.bare(counted);
      if (SharedNouns.isEmpty(phrase) || lasting.stream().anyMatch(phrase::contains)) {
        continue;
      }
      lasting.removeIf(other -> other.contains(phrase));
      lasting.add(phrase);
    }
    return lasting;
  }

  /** Only what happens lasts: a debate, a quake, but no bombs and no prison. */
  private static boolean isDeed(String thing) {
    String noun = Phrases.head(thing).toLowerCase(Locale.ROOT);
    String key = ContentWords.key(noun);
    boolean event = Concepts.sortOfKey(key) == Concepts.Sort.EVENT && !PLACED.contains(key);
    boolean single = Lemmas.noun(noun).equals(noun) || noun.equals("talks");
    return single && (event || Deeds.sortOf(key) == Deeds.Sort.HAPPENING);
  }

  private static String both(List<String> forms) {
    return "\u201c"
        + Phrases.cut(forms.get(0))
        + "\u201d / \u201c"
        + Phrases.cut(forms.get(1))
        + "\u201d";
  }

  /** Returns the question that most of the sentences answer, in the words of one of them. */
  private @Nullable String asked(List<QuantityFrame> question) {
    List<QuantityFrame> some = Complements.some(question);
    DurationReader.Answered best = null;
    double most = 0;
    for (QuantityFrame frame : some) {
      for (DurationReader.Answered answered : DurationReader.read(corpus, frame)) {
        double support = complements.support(answered.words(), some);
        double worth = support - Complements.PRICE * Phrases.words(answered.words());
        if (support >= ASKED && (best == null || worth > most)) {
          best = answered;
          most = worth;
        }
      }
    }
    return best == null ? null : best.label();
  }
}
