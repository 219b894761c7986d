package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;

/** Finds what tells a row of figures from others that ask the same: where, who, in what. */
public final class QuantityDetails {
  private final Complements complements;
  private final SharedNouns nouns;

  /** Tells rows of a corpus apart. */
  public QuantityDetails(Corpus corpus) {
    this.complements = new Complements(corpus);
    this.nouns = new SharedNouns(corpus);
  }

  /** Returns what may tell the row from others of the same label, the best first. */
  public List<String> of(List<QuantityFrame> question) {
    List<String> details = new ArrayList<>();
    List<@Nullable String> narrowing =
        question.stream()
            .filter(frame -> !frame.places().isEmpty())
            .map(frame -> frame.quantity().place())
            .toList();
    String place = Phrases.commonest(narrowing);
    if (place != null && narrowing.size() * 2 > question.size()) {
      details.add(Phrases.cut(place));
    }
    String predicate = Phrases.commonest(question.stream().map(QuantityFrame::predicate).toList());
    for (Complements.Complement complement : complements.ranked(question, frame -> true)) {
      List<String> keys = ContentWords.of(complement.words());
      boolean telling = keys.stream().anyMatch(key -> !key.equals(predicate));
      boolean figures = hasDigits(complement.words());
      if (complement.support() >= Complements.AGREED && telling && !figures) {
        boolean again = keys.getFirst().equals(predicate) && complement.words().indexOf(' ') > 0;
        details.add(
            again
                ? complement.words().substring(complement.words().indexOf(' ') + 1)
                : complement.words());
      }
    }
    details.addAll(nouns.of(question, false));
    details.addAll(nouns.common(question));
    details.addAll(nouns.wide(question));
    if (question.getFirst().isCount()) {
      details.addAll(nouns.any(question));
    }
    return details;
  }

  private static boolean hasDigits(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
