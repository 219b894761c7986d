package parallax.language;

import java.util.Set;

/** Words that, with a capital, open a sentence rather than stand in a name. */
public final class Openers {
  static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "there",
          "here",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "after",
          "before",
          "but",
          "and",
          "or",
          "if",
          "when",
          "while",
          "as",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "no",
          "not",
          "some",
          "many",
          "most",
          "one",
          "two",
          "three",
          "what",
          "who",
          "why",
          "how",
          "where",
          "since",
          "however",
          "meanwhile",
          "also",
          "although",
          "though",
          "despite",
          "because",
          "during",
          "about",
          "according");

  private Openers() {}

  /** Tells whether a word, in lower case, opens sentences rather than names. */
  public static boolean holds(String lower) {
    return WORDS.contains(lower);
  }
}
