package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.NumberScanner;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.MoneySigns;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;

/** Reads what a figure counts from the words behind it. */
final class CountedBehind {
  /** A list of numbers with one noun is no longer than this. */
  private static final int LIST = 9;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  CountedBehind(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Returns what the words behind a figure say that it counts; null if they say nothing. */
  @Nullable Counted read(Amount amount) {
    int next = amount.last() + 1;
    int compound = hanging(next);
    if (compound >= 0) {
      Counted shared = compound(amount, compound);
      return shared == null
          ? null
          : new Counted(shared.wording(), amount.last(), shared.end(), shared.head(), false, -1);
    }
    if (pieces.get(next).isHyphen() && pieces.glued(next) && pieces.glued(next + 1)) {
      return compound(amount, next + 1);
    }
    if (amount.isCount() && isCompoundApart(next)) {
      return compound(amount, next + 1);
    }
    if (amount.isMoney() && pieces.is(next, "of") && pieces.isAny(next + 1, "it", "that", "this")) {
      Counted kind = pieces.is(next + 2, "in") ? phrase(amount, next + 3) : null;
      if (kind != null && !isTimeOrPlace(kind.head())) {
        return Counted.elsewhere(amount, kind.wording()); // "$9m of it in road tax"
      }
    }
    int of = amount.isLength() ? pieces.behindBrackets(next) : next;
    if (pieces.is(of, "of")) {
      Counted found = of(amount, of + 1);
      return found == null || of == next ? found : Counted.elsewhere(amount, found.wording());
    }
    if (pieces.isAny(next, "'", "\u2019") && amount.isDuration()) {
      return phrase(amount, next + 1);
    }
    if (pieces.is(next, "worth") && pieces.is(next + 1, "of")) {
      return phrase(amount, next + 2);
    }
    if (pieces.is(next, "in") && isCustody(amount, next + 1)) {
      return phrase(amount, next + 1);
    }
    int in = amount.isMoney() ? pieces.behindBrackets(isMark(next) ? next + 1 : next) : next;
    if (pieces.is(in, "in") && amount.isMoney()) {
      Counted kind = phrase(amount, isMark(in + 1) ? in + 2 : in + 1);
      return kind == null || isTimeOrPlace(kind.head()) ? null : kind;
    }
    boolean rate = pieces.isAny(next, "per", "a") && pieces.is(next + 2, "of");
    if (rate && !amount.isCount()) {
      return of(amount, next + 3);
    }
    boolean including = pieces.isAny(amount.first() - 1, "including", "plus", "includes");
    if (pieces.is(next, "from") && amount.isMoney() && including) {
      return purpose(amount, next + 1);
    }
    int link = amount.isMoney() ? pieces.behindBrackets(next) : next;
    boolean role =
        pieces.isAny(link + 1, "its", "his", "her", "their")
            && pieces.isAny(link + 2, "part", "role", "share", "failure", "alleged");
    if (pieces.is(link, "for") && amount.isMoney() && !role) {
      return purpose(amount, link + 1);
    }
    if (amount.isMoney()
        && pieces.isAny(next, "buys", "pays")
        && pieces.tag(next + 1) == PartOfSpeech.DET) {
      return purpose(amount, next + 1);
    }
    int used = amount.isMoney() ? spentOn(amount.first() - 1, link) : -1;
    if (used >= 0) {
      return purpose(amount, used);
    }
    if (amount.isMoney() && isTaker(amount.first() - 1, next)) {
      return purpose(amount, next + 1);
    }
    boolean tax = amount.isPercent() && pieces.is(next, "in") && isLevy(next + 1);
    if (tax) {
      return phrase(amount, next + 1);
    }
    if (pieces.is(next, "more") && (!amount.isCount() || pieces.is(next + 1, "than"))) {
      return null;
    }
    boolean determined = pieces.tag(next) == PartOfSpeech.DET;
    return determined && !isFraction(amount) ? null : phrase(amount, next);
  }

  /** "a five-member team": members are counted, whatever they are members of. */
  private @Nullable Counted compound(Amount amount, int at) {
    Counted whole = phrase(amount, at);
    boolean first =
        whole != null
            && amount.isCount()
            && pieces.tag(at) == PartOfSpeech.NOUN
            && at < whole.head()
            && !pieces.get(at + 1).isHyphen();
    return whole == null || !first ? whole : whole.worded(pieces.text(at, at));
  }

  /** "four-, five- and six-storey": where the noun of all begins; -1 if no hyphen hangs. */
  private int hanging(int hyphen) {
    boolean hangs =
        pieces.get(hyphen).isHyphen()
            && pieces.glued(hyphen)
            && (pieces.isAny(hyphen + 1, "and", "or", "to") || pieces.is(hyphen + 1, ","));
    for (int i = hyphen + 2; hangs && i < hyphen + LIST; i++) {
      if (pieces.get(i).isHyphen() && pieces.glued(i + 1) && pieces.get(i + 1).isWord()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A quotation mark, single ones included. */
  private boolean isMark(int at) {
    return pieces.get(at).isQuotationMark() || pieces.isAny(at, "'", "\u2018", "\u2019");
  }

  /**
   * "spent $9m on a yacht", "$9m was spent on a yacht", "claimed $9m as an expense", "deducted $9m
   * to keep a horse": where the phrase for it begins; -1 if there is none.
   */
  private int spentOn(int left, int next) {
    boolean spends = isSpending(left);
    if (pieces.is(next, "on") && spends) {
      return next + 1;
    }
    if (pieces.is(next, "as") && pieces.tag(next + 1) == PartOfSpeech.DET) {
      return next + 2;
    }
    int verb = next;
    while (pieces.tag(verb) == PartOfSpeech.AUX || pieces.tag(verb) == PartOfSpeech.ADV) {
      verb++;
    }
    if (isSpending(verb) && pieces.is(verb + 1, "on")) {
      return verb + 2;
    }
    boolean upkeep =
        pieces.is(next, "to")
            && pieces.isAny(next + 1, "keep", "maintain", "run", "buy", "build", "settle", "hire");
    return upkeep ? next + 2 : -1;
  }

  private boolean isSpending(int verb) {
    return switch (pieces.lemma(verb)) {
      case "spend", "lavish", "squander", "blow" -> true;
      default -> false;
    };
  }

  /** "wiped $9m off its value", "adds $5bn to the deficit": what grows or shrinks by it. */
  private boolean isTaker(int verb, int link) {
    boolean added = pieces.is(link, "to") && pieces.lemma(verb).equals("add");
    return added || pieces.is(link, "off") && pieces.tag(verb) == PartOfSpeech.VERB;
  }

  /** "paid 14 per cent in federal taxes". */
  private boolean isLevy(int at) {
    NounPhrase phrase = phrases.from(at);
    return phrase != null
        && switch (Lemmas.noun(pieces.lower(phrase.head()))) {
          case "tax", "duty", "interest", "levy", "fee", "tariff" -> true;
          default -> false;
        };
  }

  /** "a 100 - seat chamber", as some collections of texts have it. */
  private boolean isCompoundApart(int hyphen) {
    boolean apart = pieces.get(hyphen).isHyphen() && !pieces.glued(hyphen);
    return apart
        && !pieces.glued(hyphen + 1)
        && pieces.tag(hyphen + 1) == PartOfSpeech.NOUN
        && pieces.tag(hyphen + 2) == PartOfSpeech.NOUN
        && !NounPhraseReader.isPlural(pieces, hyphen + 1);
  }

  private static boolean isFraction(Amount amount) {
    return amount.numeral().form() == Numeral.Form.FRACTION;
  }

  /** "$5 million in a single year", "… in Texas": when or where, not for what. */
  private boolean isTimeOrPlace(int head) {
    return isTime(head) || pieces.tag(head) == PartOfSpeech.PROPN;
  }

  private boolean isTime(int head) {
    boolean time = Units.at(pieces, head, false) != null || pieces.is(head, "quarter");
    return time || CalendarGuard.isMonth(pieces.get(head));
  }

  /** "20 years in prison". */
  private boolean isCustody(Amount amount, int at) {
    return amount.isDuration()
        && pieces.isAny(at, "prison", "jail", "custody", "detention", "power", "office", "exile");
  }

  /** "$5 billion for a border wall": what the money is for. */
  private @Nullable Counted purpose(Amount amount, int at) {
    int start = at;
    Numeral extent = NumberScanner.scan(pieces, at, false);
    if (extent != null) {
      Units.Unit unit = Units.at(pieces, extent.last() + 1, true);
      start = unit == null ? extent.last() + 1 : unit.last() + 1;
      int of = pieces.behindBrackets(start);
      start = pieces.is(of, "of") ? of + 1 : start;
    }
    NounPhrase phrase = phrases.from(start);
    if (phrase != null
        && pieces.isAny(phrase.head(), "keep", "upkeep", "maintenance", "hire", "purchase")
        && pieces.is(phrase.head() + 1, "of")) {
      phrase = phrases.from(phrase.head() + 2);
    }
    return phrase == null || isTime(phrase.head())
        ? null
        : Counted.elsewhere(amount, pieces.text(phrase.first(), phrase.last()));
  }

  private @Nullable Counted phrase(Amount amount, int next) {
    Counted nested = nested(amount, next);
    if (nested != null) {
      return nested;
    }
    NounPhrase phrase = phrases.from(next);
    if (phrase == null) {
      return adjective(amount, next);
    }
    if (!amount.isCount() && isAnotherSubject(amount, phrase)) {
      return null;
    }
    int last = phrase.lastOfOne(pieces);
    PartOfSpeech behind = pieces.tag(phrase.last() + 1);
    boolean object = behind.isNoun() || behind == PartOfSpeech.DET;
    boolean one = amount.isCount() ? amount.numeral().high() == 1 : object;
    if (one && last < phrase.last()) {
      return Counted.behind(pieces, new NounPhrase(phrase.first(), last, last));
    }
    return Counted.behind(pieces, phrase);
  }

  /** "a $250,000 fine": the tagger takes the noun for an adjective. */
  private @Nullable Counted adjective(Amount amount, int next) {
    boolean noun =
        pieces.isAny(amount.numberFirst() - 1, "a", "an", "the")
            && pieces.tag(next) == PartOfSpeech.ADJ
            && !pieces.tag(next + 1).isNoun();
    return noun && !amount.isCount()
        ? Counted.behind(pieces, new NounPhrase(next, next, next))
        : null;
  }

  /** "four 500-pound bombs": the thing counted stands behind the measure. */
  private @Nullable Counted nested(Amount amount, int next) {
    Numeral numeral = amount.isCount() ? NumberScanner.scan(pieces, next, false) : null;
    if (numeral == null || !pieces.get(numeral.last() + 1).isHyphen()) {
      return null;
    }
    Units.Unit unit = Units.at(pieces, numeral.last() + 2, true);
    NounPhrase phrase = unit == null ? null : phrases.from(behindUnit(unit.last() + 1));
    if (phrase == null) {
      return null;
    }
    String wording = pieces.text(phrase.first(), phrase.last());
    return new Counted(wording, amount.last(), phrase.last(), phrase.head(), false, -1);
  }

  private int behindUnit(int at) {
    boolean old = pieces.get(at).isHyphen() && pieces.is(at + 1, "old");
    return old ? at + 2 : at;
  }

  /** Reads behind "of": "of flour", "of them women", "of the five hostages". */
  private @Nullable Counted of(Amount amount, int at) {
    if (pieces.is(at, "those") && (pieces.is(at + 1, "who") || pieces.tag(at + 1).isVerb())) {
      return those(amount, at);
    }
    if (pieces.is(at, "it") && !amount.isCount()) {
      return new Counted(null, amount.last(), at, -1, true, -1);
    }
    if (pieces.isAny(at, "them", "whom", "which", "those", "these")) {
      NounPhrase named = pieces.tag(at + 1).isVerb() ? null : phrases.core(at + 1);
      return named == null
          ? new Counted(null, amount.last(), at, -1, true, -1)
          : new Counted(
              pieces.text(named.first(), named.last()),
              amount.last(),
              named.last(),
              named.head(),
              true,
              -1);
    }
    int number = at;
    while (number < at + 3 && isBeforeNumber(number)) {
      number++;
    }
    boolean sum = !pieces.get(number).isWord() && MoneySigns.before(pieces, number + 1) != null;
    number += sum ? 1 : 0;
    boolean counts = amount.isCount() || amount.isDuration();
    boolean apart = number > at || counts && pieces.get(number).isNumber();
    Counted share = apart ? shareOf(amount, number) : null;
    if (share != null) {
      return share;
    }
    NounPhrase phrase = phrases.from(at);
    if (phrase != null && pieces.is(phrase.head() + 1, "'s")) {
      Counted owned = shareOf(amount, phrase.head() + 2);
      if (owned != null) {
        return owned;
      }
    }
    return phrase == null ? null : phrase(amount, at);
  }

  /** "92 per cent of those who voted". */
  private Counted those(Amount amount, int at) {
    int last = pieces.is(at + 1, "who") ? at + 1 : at;
    while (pieces.tag(last + 1) == PartOfSpeech.AUX || pieces.tag(last + 1) == PartOfSpeech.ADV) {
      last++;
    }
    last += pieces.tag(last + 1) == PartOfSpeech.VERB ? 1 : 0;
    return new Counted(pieces.text(at, last), amount.last(), last, at, false, -1);
  }

  private boolean isBeforeNumber(int at) {
    PartOfSpeech tag = pieces.tag(at);
    if (tag == PartOfSpeech.VERB && pieces.lower(at).endsWith("ed")) {
      return pieces.get(at + 1).isNumber(); // "of the estimated 300 farms"
    }
    return (tag == PartOfSpeech.DET || tag == PartOfSpeech.PRON || tag == PartOfSpeech.ADJ)
        && pieces.get(at).isWord();
  }

  /** "of the five hostages": what the figure of the whole counts. */
  private @Nullable Counted shareOf(Amount amount, int number) {
    Numeral whole = NumberScanner.scan(pieces, number, false);
    if (whole == null || whole.isMagnitude() && !isFraction(amount)) {
      return null;
    }
    NounPhrase phrase = phrases.from(whole.last() + 1);
    if (phrase == null) {
      return null;
    }
    String wording = pieces.text(phrase.first(), phrase.last());
    return new Counted(wording, amount.last(), phrase.last(), phrase.head(), true, whole.first());
  }

  /** A phrase right behind a percentage that its own verb follows is not what is measured. */
  private boolean isAnotherSubject(Amount amount, NounPhrase phrase) {
    boolean direct = phrase.first() == amount.last() + 1;
    boolean verb =
        pieces.tag(phrase.last() + 1) == PartOfSpeech.AUX
            || pieces.tag(phrase.first()) == PartOfSpeech.VERB
                && !pieces.lower(phrase.first()).endsWith("ing");
    return direct && amount.isPercent() && verb;
  }
}
