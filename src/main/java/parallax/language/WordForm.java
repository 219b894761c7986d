package parallax.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a word, number or sign by its letters alone. Texts repeat their words, so the
 * forms met last are kept and shared by all tokens of a form: what is found out about one is found
 * out once.
 *
 * <p>Safe on any thread. What is kept is bounded, and found again in the same way where it was
 * dropped.
 */
final class WordForm {
  private static final int PLACES = 1 << 15;

  /** Longer words are rare, and the memory they would hold is not bounded. */
  private static final int LONGEST_KEPT = 40;

  /** Each form at the place that its letters lead to; a later one takes the place of another. */
  private static final @Nullable WordForm[] KEPT = new WordForm[PLACES];

  private final String text;
  private final String lower;
  private final String plain;
  private @Nullable WordForm standIn;
  private @Nullable WordScores scores;

  private WordForm(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    this.plain = plain(text);
  }

  /** Returns the form of a stretch of text. */
  static WordForm of(String text, int start, int end) {
    if (end - start > LONGEST_KEPT) {
      return new WordForm(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    WordForm kept = KEPT[place];
    if (kept != null && kept.isAt(text, start, end)) {
      return kept;
    }
    WordForm fresh = new WordForm(text.substring(start, end));
    KEPT[place] = fresh;
    return fresh;
  }

  private boolean isAt(String document, int start, int end) {
    int length = end - start;
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != document.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the form of a word. */
  static WordForm of(String word) {
    return of(word, 0, word.length());
  }

  /** The tagger's model knows straight quotation marks and plain dashes only. */
  private static String plain(String text) {
    return switch (text) {
      case "\u201c", "\u201d", "\u00ab", "\u00bb", "\u201e" -> "\"";
      case "\u2018", "\u2019" -> "'";
      case "\u2013", "\u2014" -> "-";
      default -> text.replace('\u2019', '\'');
    };
  }

  /** Returns the word as it stands. */
  String text() {
    return text;
  }

  /** Returns the word in lower case, curly apostrophes made straight. */
  String lower() {
    return lower;
  }

  /** Returns the word with quotation marks, apostrophes and dashes made plain. */
  String plain() {
    return plain;
  }

  /** Returns what the tagger sees of a name: its stand-in; the word itself if it is no name. */
  WordForm standIn() {
    WordForm found = standIn;
    if (found == null) {
      found = NameMask.standIn(this);
      standIn = found;
    }
    return found;
  }

  /** Returns what the word says for each part of speech, its own and its neighbours'. */
  WordScores scores(TagModel model) {
    WordScores found = scores;
    if (found == null) {
      found = model.scores(plain);
      scores = found;
    }
    return found;
  }
}
