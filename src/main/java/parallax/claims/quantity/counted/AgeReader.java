package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Reads ages: "a 37-year-old resident", "aged 14", "Jane Miller, 54, said". */
public final class AgeReader {
  private static final int OLDEST = 115;

  /** Of whoever is younger, news says "four years old". */
  private static final int YOUNGEST = 10;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  /** Works on one sentence. */
  public AgeReader(Pieces pieces) {
    this.pieces = pieces;
    this.phrases = new NounPhraseReader(pieces);
  }

  /**
   * Returns what the figure says the age of, counted as "age of …"; null if it is no age.
   *
   * @param before the quantity before it in the sentence; null if none
   */
  public @Nullable Counted read(Amount amount, @Nullable ReadQuantity before) {
    int old = oldBehind(amount);
    if (old >= 0) {
      String whose = bearer(amount, old);
      return new Counted(whose == null ? "age" : "age of " + whose, old, old, -1, false, -1);
    }
    Numeral numeral = amount.numeral();
    boolean whole = numeral.isPlainInteger() || numeral.form() == Numeral.Form.WORDS;
    if (amount.unit() != null || !whole) {
      return null;
    }
    boolean possible = numeral.high() > 0 && numeral.high() < OLDEST;
    boolean listed =
        before != null
            && "age".equals(before.predicate())
            && before.amount().last() == amount.first() - 2
            && pieces.isAny(amount.first() - 1, "and", ",");
    if (possible && listed) {
      return Counted.elsewhere(amount, before.counted().wording());
    }
    if (possible && isAgeBefore(amount)) {
      NounPhrase person = phrases.upTo(beforeAged(amount.first() - 1));
      String whose = person == null ? null : wording(person);
      return new Counted(
          whose == null ? "age" : "age of " + whose, amount.last(), amount.last(), -1, false, -1);
    }
    if (possible && isPredicate(amount)) {
      NounPhrase person = phrases.upTo(amount.first() - 2);
      String whose = person == null ? null : wording(person);
      return Counted.elsewhere(amount, whose == null ? "age" : "age of " + whose);
    }
    if (possible && isBetweenCommas(amount)) {
      NounPhrase person = phrases.upTo(amount.first() - 2);
      boolean name = person != null && pieces.tag(person.head()) == PartOfSpeech.PROPN;
      boolean digits = numeral.isPlainInteger();
      boolean full =
          name && person != null && fullName(person) < person.last() && numeral.high() > 1;
      if (person != null
          && (digits || full || isChild(person) && numeral.high() > 1)
          && (name || PersonNouns.holds(pieces.lower(person.head())))) {
        String whose = "age of " + wording(person);
        return new Counted(whose, amount.last(), amount.last(), -1, false, -1);
      }
    }
    return null;
  }

  /** "the average age is 43", "life expectancy was 73": years. */
  public static boolean isMeanAge(Amount amount, Counted what) {
    String wording = what.wording();
    return amount.isCount()
        && what.head() < 0
        && wording != null
        && (wording.endsWith("life expectancy") || wording.endsWith(" age"));
  }

  /** "aged 14", "ages 55 to 65", "over the age of 21", "people under 30". */
  private boolean isAgeBefore(Amount amount) {
    int left = amount.first() - 1;
    boolean aged = pieces.isAny(left, "aged", "age", "ages");
    boolean of = pieces.is(left, "of") && pieces.isAny(left - 1, "age", "ages");
    boolean bounded =
        pieces.isAny(amount.first(), "under", "over", "below", "above")
            && PersonNouns.holds(pieces.lower(left))
            && !NounPhraseReader.isPlural(pieces, amount.last() + 1);
    boolean person =
        pieces.is(left, "of")
            && pieces.isAny(left - 1, "man", "woman", "boy", "girl", "child", "widow", "widower")
            && !pieces.tag(amount.last() + 1).isNoun();
    return aged || of || bounded || person || isPersonOf(amount);
  }

  /** "He was 78.", "one of them was under 10", "the driver is 31, ...". */
  private boolean isPredicate(Amount amount) {
    int verb = amount.first() - 1;
    if (!pieces.isAny(verb, "is", "was", "be", "turned", "turns", "turn")
        || !amount.numeral().isDigits()) {
      return false;
    }
    int subject = pieces.isAny(verb - 1, "will", "would") ? verb - 2 : verb - 1;
    boolean person =
        pieces.isAny(subject, "he", "she", "i", "who", "i'm")
            || pieces.tag(subject) == PartOfSpeech.PROPN
            || PersonNouns.holds(pieces.lower(subject));
    int next = amount.last() + 1;
    boolean closed =
        !pieces.get(next).isWord() && !pieces.is(next, "%")
            || pieces.isAny(next, "and", "when", "at", "but", "by", "in", "this", "next", "on");
    return person && closed && amount.numeral().high() >= YOUNGEST;
  }

  /** "a retired baker of 67, lives": one person, of that age. */
  private boolean isPersonOf(Amount amount) {
    int head = amount.first() - 2;
    NounPhrase person = pieces.is(head + 1, "of") ? phrases.upTo(head) : null;
    return person != null
        && amount.numeral().isDigits()
        && amount.numeral().high() >= YOUNGEST
        && pieces.isAny(person.first() - 1, "a", "an")
        && PersonNouns.holds(pieces.lower(head))
        && !pieces.isAny(head, "crew", "family", "household", "staff", "police", "couple", "troop")
        && !NounPhraseReader.isPlural(pieces, head)
        && !pieces.tag(amount.last() + 1).isNoun();
  }

  /** "Girl, six, found": of a child a headline has the age in words. */
  private boolean isChild(NounPhrase person) {
    return pieces.isAny(person.head(), "girl", "boy", "son", "daughter", "child", "toddler");
  }

  private int beforeAged(int at) {
    int left = at;
    while (left > 0
        && pieces.isAny(left, "aged", "age", "ages", "of", "the", ",", "over", "under")) {
      left--;
    }
    return left;
  }

  /** Returns the piece of "old" in "37-year-old", "37 years old"; -1 if it is not there. */
  private int oldBehind(Amount amount) {
    if (!amount.isDuration()) {
      return -1;
    }
    int next = amount.last() + 1;
    if (pieces.get(next).isHyphen()) {
      next++;
    }
    boolean old = pieces.is(next, "old") || pieces.is(next, "olds") || pieces.is(next, "of-age");
    boolean age = pieces.is(next, "of") && pieces.is(next + 1, "age");
    return old ? next : age ? next + 1 : -1;
  }

  /** A name before, in apposition ("Jane Miller, a 37-year-old resident"), else the noun behind. */
  private @Nullable String bearer(Amount amount, int old) {
    int before = amount.first() - 1;
    boolean article = pieces.isAny(before, "a", "an", "the");
    int comma = article ? before - 1 : before;
    if (pieces.is(comma, ",") || pieces.isAny(before, "is", "was")) {
      NounPhrase name = phrases.upTo(pieces.is(comma, ",") ? comma - 1 : before - 1);
      if (name != null && pieces.tag(name.head()) == PartOfSpeech.PROPN) {
        return wording(name);
      }
    }
    NounPhrase behind = phrases.core(old + 1);
    return behind == null ? null : pieces.text(behind.first(), behind.lastOfOne(pieces));
  }

  /** The person; before a name nothing else: a headline may have run into it. */
  private String wording(NounPhrase phrase) {
    int first = phrase.first();
    if (pieces.tag(phrase.head()) != PartOfSpeech.PROPN) {
      return pieces.text(first, phrase.last());
    }
    while (first < phrase.head() && !pieces.get(first).isCapitalized()) {
      first++;
    }
    return pieces.text(Math.min(first, fullName(phrase)), phrase.last());
  }

  /** Where a name begins, the first word of the sentence taken along if it may belong to it. */
  private int fullName(NounPhrase name) {
    int before = name.first() - 1;
    boolean given =
        before == 0
            && pieces.get(before).isWord()
            && switch (pieces.tag(before)) {
              case DET, ADP, CCONJ, SCONJ, ADV, PRON, AUX -> false;
              default -> true;
            };
    return given ? before : name.first();
  }

  private boolean isBetweenCommas(Amount amount) {
    return pieces.is(amount.first() - 1, ",")
        && (pieces.is(amount.last() + 1, ",") || pieces.is(amount.last() + 1, "."))
        && pieces.get(amount.first() - 2).isWord();
  }
}
