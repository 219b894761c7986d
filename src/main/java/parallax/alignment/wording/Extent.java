package parallax.alignment.wording;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * How far the words around a noun phrase belong to the form: "group of", an owner, "of the …".
 *
 * @param sentence the sentence
 * @param phrases its noun phrases
 * @param index place of the phrase among them
 * @param phrase the phrase, or its part up to a noun before its head
 */
record Extent(Sentence sentence, List<NounPhrase> phrases, int index, NounPhrase phrase) {
  private static final Set<String> DESCENT =
      Set.of(
          "origin",
          "descent",
          "nationality",
          "ethnicity",
          "heritage",
          "extraction",
          "background",
          "speaking",
          "born");
  private static final Set<String> GROUPS =
      Set.of("group", "band", "gang", "handful", "remnant", "formation", "unit");

  /** Words that tell two countries of one name apart. */
  private static final Set<String> HALVES = Set.of("north", "south", "east", "west", "new");

  private static final String WEEKDAY_ENDING = "day";
  private static final Set<String> AMOUNTS =
      Set.of(
          "more",
          "most",
          "many",
          "several",
          "numerous",
          "other",
          "few",
          "certain",
          "various",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "complete",
          "major");

  /** Heads that say little without what stands behind "of". */
  private static final Set<String> OPEN =
      Set.of(
          "cessation",
          "ministry",
          "administration",
          "government",
          "authority",
          "department",
          "contingent",
          "territory",
          "republic");

  /** Returns the same for a part of the phrase. */
  Extent of(NounPhrase part) {
    return new Extent(sentence, phrases, index, part);
  }

  /** "people of Norwegian origin", "Norwegian-speaking people". */
  boolean isOfDescent() {
    NounPhrase behind = behindOf(phrase.last());
    if (behind != null) {
      return DESCENT.contains(token(behind.last()).lower()) && hasCapital(behind);
    }
    String before = phrase.first() < phrase.last() ? token(phrase.last() - 1).lower() : "";
    int hyphen = before.indexOf('-');
    return hyphen > 0 && DESCENT.contains(before.substring(hyphen + 1));
  }

  private Token token(int i) {
    return sentence.tokens().get(i);
  }

  private boolean isAt(int i, String lower) {
    return i >= 0 && i < sentence.tokens().size() && token(i).is(lower);
  }

  /** Tells whether the phrase is something done to something ("the smooth operation of a port"). */
  boolean isDoing() {
    boolean bare = phrase.first() == phrase.last() || !hasCapital(phrase);
    return bare && isAt(phrase.last(), "operation") && isAt(phrase.last() + 1, "of");
  }

  private boolean hasCapital(NounPhrase part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (Roots.isCapital(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the form with as many of the words around it as belong to it. */
  Mention mention(int source, Concept.Link link) {
    int first = start();
    int last = phrase.last();
    boolean named = hasCapital(phrase);
    boolean people = link == Concept.Link.PEOPLE;
    boolean open = OPEN.contains(Lemmas.noun(token(last).lower()));
    if (open || people && !named) {
      last = ofEnd(last);
    }
    boolean owned = index > 0 && phrase.possessed() && people && !named && last == phrase.last();
    if (owned && hasCapital(phrases.get(index - 1))) {
      first = ownerStart(phrases.get(index - 1));
    }
    if (index > 0 && isAt(first - 1, "of")) {
      NounPhrase before = phrases.get(index - 1);
      boolean group = GROUPS.contains(Lemmas.noun(token(before.last()).lower()));
      first = group && before.last() == first - 2 ? before.first() : first;
    }
    return new Mention(source, sentence, first, last);
  }

  /** Leaves out how many, or which day: "several local groups", "Tuesday local elections". */
  private int start() {
    int start = phrase.first();
    while (start < phrase.last() && (isAmount(start) || WEEKDAY_ENDING.equals(ending(start)))) {
      start++;
    }
    return start;
  }

  private boolean isAmount(int i) {
    Token token = token(i);
    return token.isNumber()
        || sentence.tags().get(i) == PartOfSpeech.NUM
        || token.is("-")
        || AMOUNTS.contains(token.lower());
  }

  private String ending(int i) {
    Token token = token(i);
    boolean day = token.isCapitalized() && token.text().length() > WEEKDAY_ENDING.length();
    return day && token.lower().endsWith(WEEKDAY_ENDING) ? WEEKDAY_ENDING : "";
  }

  private int ownerStart(NounPhrase owner) {
    int start = owner.last();
    return start > owner.first() && token(start - 1).isCapitalized() ? start - 1 : start;
  }

  /** Returns the end of the "of" phrases that follow at once. */
  private int ofEnd(int last) {
    int end = last;
    NounPhrase next = behindOf(end);
    while (next != null) {
      end = next.last();
      NounPhrase owned = isAt(end + 1, "'s") ? startingAt(end + 2) : null;
      end = owned == null ? end : owned.last();
      next = behindOf(end);
    }
    return end;
  }

  private @Nullable NounPhrase behindOf(int last) {
    if (!isAt(last + 1, "of")) {
      return null;
    }
    boolean article = isAt(last + 2, "the") || isAt(last + 2, "a") || isAt(last + 2, "an");
    return startingAt(article ? last + 3 : last + 2);
  }

  private @Nullable NounPhrase startingAt(int token) {
    for (int i = index + 1; i < Math.min(phrases.size(), index + 8); i++) {
      if (phrases.get(i).first() == token) {
        return phrases.get(i);
      }
    }
    return null;
  }

  /** Tells whether "of" and a capital follow: "Norwegians of the Coast". */
  boolean isFollowedByPlace() {
    NounPhrase next = behindOf(phrase.last());
    return next != null && hasCapital(next);
  }

  /** Returns the phrase with the place behind "of". */
  Mention withPlace(int source) {
    NounPhrase next = behindOf(phrase.last());
    int last = next == null ? phrase.last() : next.last();
    return new Mention(source, sentence, phrase.first(), last);
  }

  /** Returns the root of the last country or people named in a form, the head left out. */
  String root(Mention mention) {
    String root = "";
    boolean behind = mention.last() > phrase.last();
    int to = behind ? mention.last() : phrase.last() - 1;
    for (int i = mention.first(); i <= to; i++) {
      if (Roots.isCapital(sentence, i)) {
        String lower = token(i).lower();
        int hyphen = lower.indexOf('-');
        String part = Spelling.root(hyphen > 3 ? lower.substring(0, hyphen) : lower);
        boolean half = i > 0 && HALVES.contains(token(i - 1).lower());
        root = half ? token(i - 1).lower() + " " + part : part;
      }
    }
    return root;
  }
}
