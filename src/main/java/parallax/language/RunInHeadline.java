package parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Span;

/**
 * Finds where a headline ends that runs into the first sentence without a stop, as texts copied
 * from pages and collections have it: "Strong quake hits valley A powerful earthquake …". What
 * tells is a place line, a small word with a capital before a word without one, or a full name that
 * stands there for a second time.
 */
final class RunInHeadline {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 25;

  /** Fewer words behind are no sentence. */
  private static final int SHORTEST_SENTENCE = 5;

  /** The most words in a place line: "PORT ALDEN, Norland ( AP ) —". */
  private static final int LONGEST_PLACE = 8;

  private static final int SHORTEST_CAPITALS = 3;

  /** Behind "of" or "to" a name goes on with its sentence. */
  private static final int LONGEST_LINK = 2;

  private final String text;
  private final List<Span> words;

  private RunInHeadline(String text, List<Span> words) {
    this.text = text;
    this.words = words;
  }

  /** Returns where the sentence proper starts, or -1 if no headline has run into it. */
  static int end(String text, Span sentence) {
    List<Span> words = words(text, sentence);
    RunInHeadline headline = new RunInHeadline(text, words);
    Set<String> names = new HashSet<>();
    for (int i = 1; i < Math.min(MOST_WORDS, words.size()); i++) {
      boolean whole = i >= FEWEST_WORDS && headline.mayEnd(i - 1);
      boolean more = i + SHORTEST_SENTENCE <= words.size();
      boolean starts = more && (headline.opens(i) || headline.isAgain(i, names));
      if (whole && (starts || headline.isPlaceLine(i))) {
        return words.get(i).start();
      }
      names.add(headline.name(i - 1));
    }
    return -1;
  }

  private static List<Span> words(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end() && words.size() <= MOST_WORDS + LONGEST_PLACE) {
      while (at < sentence.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < sentence.end() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(new Span(from, at));
      }
    }
    return words;
  }

  /** A small word with a capital, between a word without a stop and one without a capital. */
  private boolean opens(int i) {
    String lower = word(i).toLowerCase(Locale.ROOT);
    return isCapital(i)
        && !lower.equals("i")
        && (Openers.holds(lower) || lower.equals("more"))
        && isSmall(i + 1);
  }

  /** "PORT ALDEN, Norland —". */
  private boolean isPlaceLine(int i) {
    if (!isInCapitals(i) || isInCapitals(i - 1)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + LONGEST_PLACE); k++) {
      String word = word(k);
      if (word.equals("\u2014") || word.equals("\u2013") || word.equals("--")) {
        return true;
      }
      if (isSmall(k)) {
        return false;
      }
    }
    return false;
  }

  /** A name of two words that stood before: no sentence says it in full twice. */
  private boolean isAgain(int i, Set<String> names) {
    String name = name(i);
    return isSmall(i - 1) && !name.isEmpty() && names.contains(name);
  }

  /** A headline ends neither at a sign nor at a word such as "of". */
  private boolean mayEnd(int i) {
    String word = word(i);
    boolean link = isSmall(i) && (word.length() <= LONGEST_LINK || Openers.holds(word));
    return endsInWord(i) && !link;
  }

  /** Returns two capitalised words from a place on, without signs behind them; else nothing. */
  private String name(int i) {
    if (i + 1 >= words.size() || !isCapital(i) || !isCapital(i + 1) || !endsInWord(i)) {
      return "";
    }
    String second = word(i + 1);
    int end = 0;
    while (end < second.length() && Character.isLetter(second.charAt(end))) {
      end++;
    }
    return word(i) + " " + second.substring(0, end);
  }

  private String word(int i) {
    return words.get(i).of(text);
  }

  private boolean isCapital(int i) {
    return i < words.size() && Character.isUpperCase(text.charAt(words.get(i).start()));
  }

  private boolean isSmall(int i) {
    return i < words.size() && Character.isLowerCase(text.charAt(words.get(i).start()));
  }

  private boolean endsInWord(int i) {
    return Character.isLetterOrDigit(text.charAt(words.get(i).end() - 1));
  }

  private boolean isInCapitals(int i) {
    String word = word(i);
    int capitals = 0;
    for (int k = 0; k < word.length(); k++) {
      capitals += Character.isUpperCase(word.charAt(k)) ? 1 : 0;
      if (Character.isLowerCase(word.charAt(k)) || Character.isDigit(word.charAt(k))) {
        return false;
      }
    }
    return capitals >= SHORTEST_CAPITALS;
  }
}
