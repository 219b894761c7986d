package parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/** Names a row of dates by what happened then. */
final class MomentLabels {
  private final Corpus corpus;

  MomentLabels(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the question. */
  String label(List<MomentFrame> question) {
    List<String> abouts = new ArrayList<>();
    question.forEach(frame -> abouts.add(frame.moment().about()));
    String about = Phrases.mostTypical(abouts);
    return about == null ? "When" : "When: \u201c" + Phrases.cut(clean(about)) + "\u201d";
  }

  /** The time itself is left out of what happened, and of "Friday's vote" the "'s" remains. */
  private static String clean(String about) {
    return about.replace(" 's ", " ").replace(" \u2019s ", " ");
  }

  /** Returns what tells the row from others of the same label: the words of the time. */
  String detail(List<MomentFrame> question) {
    MomentFrame first = question.getFirst();
    return Phrases.line(first.claim().span().of(corpus.sources().get(first.source()).text()));
  }
}
