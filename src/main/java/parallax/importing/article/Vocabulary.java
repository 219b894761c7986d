package parallax.importing.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.importing.article.Piece.Nature;
import parallax.importing.text.Words;
import parallax.model.Span;

/** The longer words of a text: by them, other pieces of the same page are told to be about it. */
final class Vocabulary {
  /** Shorter words are mostly grammar. */
  private static final int SHORTEST = 4;

  /** What is compared of a word, so that "crew" meets "crews". */
  private static final int STEM = 5;

  /** So many letters give a subject away. */
  private static final int LETTERS_ENOUGH = 1_000_000;

  private final Set<String> stems = new HashSet<>();

  /** Returns the words of an article's body. */
  static Vocabulary of(List<Piece> pieces, Span body) {
    var vocabulary = new Vocabulary();
    for (int i = body.start(); i < body.end(); i++) {
      if (pieces.get(i).is(Nature.PROSE)) {
        vocabulary.add(pieces.get(i).block().text());
      }
    }
    return vocabulary;
  }

  private int letters;

  private void add(String text) {
    if (letters > LETTERS_ENOUGH) {
      return;
    }
    letters += text.length();
    for (String word : Words.plain(text)) {
      if (word.length() >= SHORTEST) {
        stems.add(stem(word));
      }
    }
  }

  /** Returns the share of the text's longer words that occur here, 0 where it has none. */
  double share(String text) {
    List<String> words =
        Words.plain(text).stream().filter(word -> word.length() >= SHORTEST).toList();
    long known = words.stream().filter(word -> stems.contains(stem(word))).count();
    return words.isEmpty() ? 0 : (double) known / words.size();
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
