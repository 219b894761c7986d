package parallax.language.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Token;

/**
 * Reads years, spans of years and decades ("in 2020", "1991-1994", "the 1990s", "the 2016
 * election"). A bare number of four digits is a year only where the words around it say so.
 */
final class YearGrammar {
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "of",
          "since",
          "until",
          "till",
          "by",
          "before",
          "after",
          "around",
          "circa",
          "late",
          "early",
          "during",
          "from",
          "to",
          "and",
          "through",
          "mid",
          "than",
          "as",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "remember",
          "remembers",
          "recall",
          "recalls");
  private static final Set<String> NEVER_A_YEAR_BEFORE =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "metres",
          "meters",
          "kilometres",
          "kilometers",
          "miles",
          "feet",
          "tonnes",
          "tons",
          "dollars",
          "euros",
          "pounds",
          "jobs",
          "homes",
          "houses",
          "soldiers",
          "troops",
          "workers",
          "percent",
          "per",
          "km",
          "kg",
          "votes");

  private final Words words;

  YearGrammar(Words words) {
    this.words = words;
  }

  /** Reads years that start at a token; null if there are none. */
  @Nullable Phrase read(int i) {
    Integer year = words.year(i);
    if (year == null) {
      return null;
    }
    if (words.is(i + 1, "s") && words.touch(i)) {
      return year % 10 == 0 ? new Phrase(i + 1, new When.Years(year, year + 9)) : null;
    }
    Phrase range = range(i, year);
    if (range != null) {
      return range;
    }
    return isYear(i, year) ? new Phrase(i, new When.Date(year, null, null)) : null;
  }

  private @Nullable Phrase range(int i, int from) {
    boolean joined = words.isDash(i + 1) || words.is(i + 1, "/");
    boolean spelled = words.is(i + 1, "to") || words.is(i - 1, "between") && words.is(i + 1, "and");
    if (!joined && !spelled) {
      return null;
    }
    Integer to = words.year(i + 2);
    Token second = words.at(i + 2);
    Integer digits = words.digits(i + 2);
    if (to == null && joined && second != null && digits != null && second.text().length() == 2) {
      to = from / 100 * 100 + digits;
    }
    return to != null && to > from && to - from < 200
        ? new Phrase(i + 2, new When.Years(from, to))
        : null;
  }

  private boolean isYear(int i, int year) {
    if (words.isIn(i + 1, NEVER_A_YEAR_BEFORE) || words.is(i + 1, "%")) {
      return false;
    }
    Token next = words.at(i + 1);
    boolean noun = next != null && next.isWord() && isNounAhead(i + 1);
    if (words.isDash(i - 1)) {
      return words.is(i - 2, "post") || words.is(i - 2, "pre") || words.is(i - 2, "mid");
    }
    if (words.is(i - 1, "(")) {
      return words.is(i + 1, ")");
    }
    if (noun) {
      return year % 100 != 0 || next.isCapitalized() || !next.text().endsWith("s");
    }
    return words.isIn(i - 1, BEFORE);
  }

  /** A noun, or an adjective before a noun: what the year says the date of, or a thing counted. */
  private boolean isNounAhead(int i) {
    PartOfSpeech tag = words.tag(i);
    return tag != null && (tag.isNoun() || tag == PartOfSpeech.ADJ);
  }
}
