package parallax.alignment.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Phrases;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;

/** Names a row of sums of money: what is paid, lost or asked for, and in which money. */
final class SumLabels {
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

  /** What a sum can be called, so that it is paid or lost itself. */
  private static final Set<String> SUMS =
      Set.of(
          "aid",
          "average",
          "award",
          "benefit",
          "bill",
          "bonus",
          "budget",
          "compensation",
          "credit",
          "cut",
          "damage",
          "damages",
          "debt",
          "deficit",
          "donation",
          "due",
          "dues",
          "expense",
          "fee",
          "fine",
          "fund",
          "grant",
          "income",
          "investment",
          "levy",
          "loan",
          "loss",
          "money",
          "offer",
          "package",
          "payment",
          "payout",
          "penalty",
          "pension",
          "price",
          "profit",
          "ransom",
          "refund",
          "rent",
          "revenue",
          "reward",
          "salary",
          "saving",
          "settlement",
          "spending",
          "subsidy",
          "tax",
          "transfer",
          "value",
          "wage");

  /** What is done with sums as such; others say it themselves: a loss is lost, a refund paid. */
  private static final Set<String> PLAIN = Set.of("lost", "spent", "earned");

  /** Sums with which that is done; of a refund or a debt it would say something else. */
  private static final Set<String> SPENDABLE =
      Set.of("money", "fund", "aid", "budget", "grant", "donation", "value");

  /** Bodies that pay and get sums. */
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "bank",
          "campaign",
          "committee",
          "company",
          "council",
          "court",
          "firm",
          "government",
          "insurer",
          "ministry",
          "office",
          "panel",
          "party",
          "state",
          "university");

  private final SharedNouns nouns;
  private final CountedPhrases phrases;
  private final NearbyWords nearby;

  SumLabels(NearbyWords nearby, SharedNouns nouns, CountedPhrases phrases) {
    this.phrases = phrases;
    this.nearby = nearby;
    this.nouns = nouns;
  }

  /**
   * Returns the question.
   *
   * @param thing the words for what the sums are, null where none are found
   */
  String of(List<QuantityFrame> question, @Nullable String thing) {
    boolean cost =
        question.stream()
            .anyMatch(frame -> "cost".equals(frame.head()) || "cost".equals(frame.predicate()));
    if (cost) {
      return "Cost" + currency(question);
    }
    String named = thing == null || isPayer(thing) ? sum(question, thing) : thing;
    String done = done(question, named);
    if (named == null || isPayer(named)) {
      return unnamed(question, done) + currency(question);
    }
    boolean said = named.endsWith("ed") || PLAIN.contains(done.strip()) && !holds(SPENDABLE, named);
    if (isSum(named)) {
      return Phrases.capitalized(said ? named : named + done) + currency(question);
    }
    String words = done.isEmpty() ? named : named + ": sum" + done;
    return Phrases.capitalized(words) + currency(question);
  }

  /** Returns a word for a sum that one of the sources has, else what they have. */
  private @Nullable String sum(List<QuantityFrame> question, @Nullable String thing) {
    List<QuantityFrame> sums =
        question.stream()
            .filter(frame -> frame.quantity().counted() != null)
            .filter(frame -> isSum(Objects.requireNonNull(frame.quantity().counted())))
            .toList();
    String sum = sums.isEmpty() ? null : phrases.typical(sums, question);
    return sum == null ? thing : sum;
  }

  /** What a sum without a name is called: by what is done with it, or by what it is near to. */
  private String unnamed(List<QuantityFrame> question, String done) {
    if (!done.isEmpty()) {
      return "Sum" + done;
    }
    if (question.stream().anyMatch(frame -> nearby.isPreceded(frame, "worth"))) {
      return "Worth";
    }
    for (String noun : nouns.wide(question)) {
      if (isSum(noun)) {
        return Phrases.capitalized(noun);
      }
    }
    for (String noun : nouns.common(question)) {
      if (!isPayer(noun)) {
        return Phrases.capitalized(noun);
      }
    }
    return "Sum";
  }

  private static boolean isSum(String phrase) {
    return holds(SUMS, phrase);
  }

  /** Tells whether the head of a phrase is one of the nouns, or what a participle follows is. */
  private static boolean holds(Set<String> heads, String phrase) {
    String bare = Phrases.bare(phrase);
    String[] words = bare.substring(0, Phrases.headEnd(bare)).split(" ");
    String last = words[words.length - 1];
    boolean participle = words.length > 1 && last.endsWith("ed");
    String noun = participle ? words[words.length - 2] : last;
    return heads.contains(Lemmas.noun(noun.toLowerCase(Locale.ROOT)));
  }

  /** People and bodies pay and get sums; they are none. */
  private static boolean isPayer(String thing) {
    String head = Phrases.head(thing);
    if (thing.contains("'s ") && Character.isUpperCase(thing.codePointAt(0))) {
      return true; // "Smith's law"
    }
    Concepts.Sort sort = Concepts.sortOfKey(ContentWords.key(head.toLowerCase(Locale.ROOT)));
    return BODIES.contains(Lemmas.noun(head.toLowerCase(Locale.ROOT)))
        || PersonNouns.holds(head.toLowerCase(Locale.ROOT))
        || PersonNouns.holds(Lemmas.noun(head.toLowerCase(Locale.ROOT)))
        || sort == Concepts.Sort.PERSON
        || sort == Concepts.Sort.GROUP
        || !head.isEmpty() && Character.isUpperCase(head.codePointAt(0));
  }

  /** Returns the unit, with the time in which so much comes about where all are rates. */
  private static String currency(List<QuantityFrame> question) {
    String rate =
        Phrases.commonest(question.stream().map(frame -> frame.qualities().rate()).toList());
    String unit = Objects.requireNonNullElse(question.getFirst().quantity().unit(), "");
    return " (" + unit + (rate == null ? "" : " a " + rate) + ")";
  }

  /** Returns what a good part of the claims says is done with the sum, with a blank before it. */
  private static String done(List<QuantityFrame> question, @Nullable String thing) {
    List<@Nullable String> deeds =
        question.stream()
            .map(QuantityFrame::predicate)
            .filter(said -> said != null && DONE.containsKey(said))
            .toList();
    String said = Phrases.commonest(deeds);
    boolean known = said != null && deeds.size() * 4 >= question.size();
    return known && !ContentWords.of(thing).contains(said) ? " " + DONE.get(said) : "";
  }
}
