package parallax.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Deeds;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;
import parallax.language.Plurals;

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

  /** What a length is measured of; other nouns are the things that are so long. */
  private static final Set<String> EXTENTS =
      Set.of(
          "depth",
          "height",
          "altitude",
          "distance",
          "length",
          "width",
          "range",
          "radius",
          "speed",
          "diameter",
          "thickness",
          "area",
          "size",
          "weight",
          "elevation");

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
          "wage");

  private final Excerpts excerpts;
  private final Complements complements;
  private final SharedNouns nouns;

  MeasureLabels(Excerpts excerpts, Complements complements, SharedNouns nouns) {
    this.excerpts = excerpts;
    this.complements = complements;
    this.nouns = nouns;
  }

  /** Returns the question. */
  String of(List<QuantityFrame> question) {
    QuantityFrame first = question.getFirst();
    if ("age".equals(first.head())) {
      return age(question);
    }
    String thing = thing(question);
    return switch (first.dimension()) {
      case "time" -> duration(question, thing);
      case "magnitude" -> thing == null ? "Magnitude" : "Magnitude of the " + small(thing);
      case Measures.SHARE -> share(question, thing);
      case "length", "mass", "area" -> extent(question, thing);
      default -> sum(question, thing);
    };
  }

  /** Returns the words for what is measured that most sources have in their sentences, or null. */
  private @Nullable String thing(List<QuantityFrame> question) {
    return nouns.typical(
        question.stream()
            .filter(frame -> !CountedReader.isGeneric(frame.quantity().counted()))
            .toList(),
        question);
  }

  private String age(List<QuantityFrame> question) {
    String named = null;
    String described = null;
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      if (counted == null || !counted.startsWith("age of ")) {
        continue;
      }
      String whose = counted.substring("age of ".length());
      String last = whose.substring(name(whose));
      String name = PersonNouns.holds(last.toLowerCase(Locale.ROOT)) ? "" : last; // "Girl, 7"
      if (!name.isEmpty() && isBetter(name, named)) {
        named = name;
      }
      described = described == null && name.isEmpty() ? whose : described;
    }
    if (named != null) {
      return "Age of " + named;
    }
    List<String> near = nouns.of(question, true);
    String whose = described == null ? near.isEmpty() ? null : near.getFirst() : described;
    return whose == null ? "Age" : "Age of the " + small(whose);
  }

  /** A full name is better than a surname, and both than one with an office before it. */
  private static boolean isBetter(String name, @Nullable String than) {
    if (than == null) {
      return true;
    }
    int words = Phrases.words(name);
    int others = Phrases.words(than);
    return others == 1 && words > 1 || words > 1 && words < others;
  }

  /**
   * Returns where the name begins that ends a description: "of the tearful Lorna F."; its end if
   * none.
   */
  private static int name(String whose) {
    int name = whose.length();
    for (int at = whose.length(); at > 0; ) {
      int start = whose.lastIndexOf(' ', at - 1) + 1;
      if (start >= at || !Character.isUpperCase(whose.codePointAt(start))) {
        break;
      }
      name = start;
      at = start - 1;
    }
    return name;
  }

  private String duration(List<QuantityFrame> question, @Nullable String thing) {
    List<String> lasting =
        question.stream()
            .filter(frame -> "last".equals(frame.quantity().predicate()))
            .map(frame -> frame.quantity().counted())
            .filter(Objects::nonNull)
            .map(Phrases::bare)
            .filter(phrase -> !SharedNouns.isEmpty(phrase))
            .distinct()
            .toList();
    if (lasting.size() > 1 && lasting.size() == question.size()) {
      return "How long: " + both(lasting);
    }
    boolean deed = thing != null && isDeed(thing);
    if (deed || !lasting.isEmpty()) {
      String what = deed || lasting.contains(thing) ? thing : lasting.getFirst();
      return "Duration of the " + Phrases.cut(what);
    }
    String course = complements.course(question);
    return "How long" + (course == null ? ": " + excerpts.of(question) : " " + course);
  }

  /** Only what happens lasts: a debate, a quake, but no bombs and no prison. */
  private static boolean isDeed(String thing) {
    String noun = head(thing).toLowerCase(Locale.ROOT);
    String key = ContentWords.key(noun);
    boolean event = Concepts.sortOfKey(key) == Concepts.Sort.EVENT && !PLACED.contains(key);
    boolean single = Lemmas.noun(noun).equals(noun) || noun.equals("talks");
    return single && (event || Deeds.sortOf(key) == Deeds.Sort.HAPPENING);
  }

  /** Deeds whose nouns may name where people are instead: a prison, a shelter. */
  private static final Set<String> PLACED = Set.of("sentence", "displace", "kill");

  private static String both(List<String> forms) {
    return "\u201c"
        + Phrases.cut(forms.get(0))
        + "\u201d / \u201c"
        + Phrases.cut(forms.get(1))
        + "\u201d";
  }

  private String share(List<QuantityFrame> question, @Nullable String thing) {
    if (thing == null) {
      List<String> near = nouns.of(question, false);
      return near.isEmpty()
          ? excerpts.of(question)
          : Phrases.capitalized(near.getFirst()) + " (percent)";
    }
    return isOf(question, thing) ? "Share of " + thing : Phrases.capitalized(thing) + " (percent)";
  }

  /** Tells whether one of the figures stands before "of" and the thing. */
  private boolean isOf(List<QuantityFrame> question, String thing) {
    return question.stream()
        .anyMatch(
            frame ->
                excerpts.isFollowedBy(frame, "of")
                    && thing.equals(
                        Phrases.bare(Objects.requireNonNullElse(frame.quantity().counted(), ""))));
  }

  private String extent(List<QuantityFrame> question, @Nullable String thing) {
    String extent =
        Phrases.commonest(
            question.stream()
                .map(frame -> frame.quantity().counted())
                .filter(MeasureLabels::isExtent)
                .toList());
    if (extent != null) {
      String whose = extent.indexOf(' ') < 0 ? whose(question) : "";
      return Phrases.capitalized(Phrases.cut(extent)) + whose;
    }
    if (thing != null && isOf(question, thing)) {
      return unit(question) + " of " + thing;
    }
    for (QuantityFrame frame : question) {
      String direction = excerpts.directionOf(frame);
      if (direction != null) {
        return direction;
      }
    }
    List<String> near = thing == null ? nouns.of(question, false) : List.of(thing);
    return near.isEmpty()
        ? excerpts.of(question)
        : Phrases.capitalized(near.getFirst())
            + " ("
            + unit(question).toLowerCase(Locale.ROOT)
            + ")";
  }

  /** Returns what is so high or so deep where two figures say it of the same things. */
  private static String whose(List<QuantityFrame> question) {
    Map<String, Integer> things = new LinkedHashMap<>();
    for (QuantityFrame frame : question) {
      String counted = frame.quantity().counted();
      if (counted != null && !isExtent(counted)) {
        String bare = Phrases.bare(counted).toLowerCase(Locale.ROOT);
        if (things.merge(bare, 1, Integer::sum) == 2) {
          return " of the " + bare;
        }
      }
    }
    return "";
  }

  private static boolean isExtent(@Nullable String phrase) {
    if (phrase == null) {
      return false;
    }
    String bare = Phrases.bare(phrase);
    int space = bare.indexOf(' ');
    return EXTENTS.contains(space < 0 ? bare : bare.substring(0, space))
        || EXTENTS.contains(head(phrase));
  }

  private static String head(String phrase) {
    String bare = Phrases.bare(phrase);
    String head = bare.substring(0, Phrases.headEnd(bare));
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private static String unit(List<QuantityFrame> question) {
    String unit = question.getFirst().quantity().unit();
    if (unit == null) {
      return "";
    }
    int per = unit.indexOf(' ');
    String noun = per < 0 ? unit : unit.substring(0, per);
    return Phrases.capitalized(Plurals.of(noun)) + unit.substring(noun.length());
  }

  private String sum(List<QuantityFrame> question, @Nullable String thing) {
    boolean cost =
        question.stream()
            .anyMatch(frame -> "cost".equals(frame.head()) || "cost".equals(frame.predicate()));
    if (cost) {
      return "Cost" + currency(question);
    }
    String done = done(question, thing);
    if (thing == null || isPayer(thing)) {
      List<String> near = done.isEmpty() ? nouns.of(question, false) : List.of("sum" + done);
      return near.isEmpty()
          ? excerpts.of(question)
          : Phrases.capitalized(near.getFirst()) + currency(question);
    }
    boolean sum = SUMS.contains(Lemmas.noun(head(thing).toLowerCase(Locale.ROOT)));
    String words = sum || done.isEmpty() ? thing + done : thing + ": sum" + done;
    return Phrases.capitalized(words) + currency(question);
  }

  /** People and bodies pay and get sums; they are none. */
  private static boolean isPayer(String thing) {
    String head = head(thing);
    Concepts.Sort sort = Concepts.sortOfKey(ContentWords.key(head.toLowerCase(Locale.ROOT)));
    return sort == Concepts.Sort.PERSON
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

  private static String small(String thing) {
    boolean shouted = thing.length() > 1 && Character.isUpperCase(thing.charAt(0));
    String lower = thing.toLowerCase(Locale.ROOT);
    boolean common = shouted && (Concepts.sort(lower) != null || PersonNouns.holds(lower));
    return common ? lower : thing;
  }
}
