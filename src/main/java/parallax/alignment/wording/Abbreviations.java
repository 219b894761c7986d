package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.language.Sentence;
import parallax.language.Token;

/** Abbreviations that a text gives in brackets behind a form, with every later use of them. */
final class Abbreviations {
  private final List<Abbreviation> given = new ArrayList<>();

  private record Abbreviation(String letters, Clusters clusters, String key) {}

  /** Takes note of the abbreviation in brackets behind a form, if there is one. */
  void note(Mention mention, Clusters clusters, String key) {
    Sentence sentence = mention.sentence();
    int at = mention.last() + 2;
    if (at + 1 >= sentence.tokens().size()
        || !sentence.tokens().get(at - 1).is("(")
        || !sentence.tokens().get(at + 1).is(")")) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = mention.first(); i <= mention.last(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isCapitalized()) {
        initials.append(token.text().charAt(0));
      }
    }
    String letters = sentence.tokens().get(at).text();
    boolean capital = letters.equals(letters.toUpperCase(Locale.ROOT));
    if (capital && letters.length() > 1 && letters.contentEquals(initials)) {
      given.add(new Abbreviation(letters, clusters, key));
    }
  }

  /** Adds every use of the abbreviations in the text to the clusters of what they stand for. */
  void spread(Text text) {
    if (given.isEmpty()) {
      return;
    }
    for (Sentence sentence : text.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        for (Abbreviation abbreviation : given) {
          if (sentence.tokens().get(i).text().equals(abbreviation.letters())) {
            abbreviation
                .clusters()
                .add(abbreviation.key(), new Mention(text.index(), sentence, i, i));
          }
        }
      }
    }
  }
}
