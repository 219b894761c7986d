package parallax.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the last names of a text that look like something else: like a people ("-ani", "-ese"), or
 * like a word for an office, body or place ("Bishop", "Hill"). An office before the name, or an age
 * behind it, shows that it is one; it is then read as any other name throughout the text.
 */
final class Surnames {
  private static final Set<String> WORDS = Lexicon.words(Surnames.class, "surname-words.txt");

  /** Words before the name of a people, body or place. */
  private static final Set<String> NO_FIRST_NAMES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "native",
          "latin",
          "saudi",
          "royal",
          "new",
          "old",
          "great",
          "greater",
          "upper",
          "lower",
          "saint",
          "st",
          "st.",
          "mount",
          "port",
          "fort",
          "lake",
          "cape",
          "national",
          "federal",
          "african",
          "american",
          "asian",
          "european",
          "catholic",
          "former",
          "ethnic",
          "sri",
          "costa",
          "puerto");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> NO_PERSON_BEHIND =
      Set.of("the", "a", "an", "in", "at", "on", "from", "near");

  private Surnames() {}

  /** Returns the names in lower case. */
  static Set<String> of(List<Sentence> sentences) {
    Set<String> found = new HashSet<>();
    Set<String> full = new HashSet<>();
    Set<String> alone = new HashSet<>();
    Set<String> peoples = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (!token.isCapitalized() || !isDoubtful(token)) {
          continue;
        }
        if (isPeople(tokens, i)) {
          peoples.add(token.lower());
          peoples.add(Lemmas.noun(token.lower()));
        } else if (isLastName(tokens, i)) {
          found.add(token.lower());
        } else if (isFullName(tokens, i)) {
          full.add(token.lower());
        } else if (isAlone(tokens, i)) {
          alone.add(token.lower());
        }
      }
    }
    full.retainAll(alone); // "Ruth Bishop" first, then "Bishop"
    found.addAll(full);
    found.removeAll(peoples);
    return found;
  }

  private static boolean isDoubtful(Token token) {
    String lower = token.lower();
    return WORDS.contains(lower) || Peoples.isSingular(lower) || Peoples.isPlural(lower);
  }

  /** "the Norwegian king", "Norwegians": in a text that has such, it is no last name. */
  private static boolean isPeople(List<Token> tokens, int i) {
    String lower = tokens.get(i).lower();
    boolean several = lower.endsWith("s") && Peoples.isPlural(lower);
    boolean one = Peoples.isSingular(lower) && ARTICLES.contains(tokens.get(i - 1).lower());
    return several || one;
  }

  /** Two words with capitals and no article, the first not known for something else. */
  private static boolean isFullName(List<Token> tokens, int i) {
    Token first = tokens.get(i - 1);
    if (i < 2 || !first.isCapitalized() || isCapital(tokens, i + 1) || isCapital(tokens, i - 2)) {
      return false;
    }
    String lower = first.lower();
    String before = tokens.get(i - 2).lower();
    return first.isWord()
        && !Openers.holds(lower)
        && !Offices.holds(lower)
        && !NO_FIRST_NAMES.contains(lower)
        && !CalendarNames.isWeekday(lower)
        && !CalendarNames.isMonth(lower)
        && !ARTICLES.contains(before)
        && !(NO_PERSON_BEHIND.contains(before) && isBeforeSmall(tokens, i));
  }

  /** "in Oslo Norwegian officials": a small word behind, not "'s" or a sign. */
  private static boolean isBeforeSmall(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).isWord() && !tokens.get(i + 1).is("'s");
  }

  /** A name of one word inside a sentence, without an article. */
  private static boolean isAlone(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    return !before.isCapitalized()
        && !isCapital(tokens, i + 1)
        && !NO_PERSON_BEHIND.contains(before.lower());
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).isCapitalized();
  }

  private static boolean isLastName(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).isCapitalized();
    if (!ends || !before.isWord()) {
      return false;
    }
    if (Offices.holds(before.lower())) {
      return true; // "Mr Bishop"
    }
    if (!before.isCapitalized() || Openers.holds(before.lower())) {
      return false;
    }
    boolean office = i > 1 && Offices.holds(tokens.get(i - 2).lower());
    boolean aged =
        i + 3 < tokens.size()
            && tokens.get(i + 1).is(",")
            && tokens.get(i + 2).isNumber()
            && tokens.get(i + 3).is(",");
    return office || aged;
  }
}
