package parallax.language;

import java.util.List;
import java.util.Set;

/**
 * Finds parts of speech. The model is loaded once, when first needed, and serves all threads; names
 * are hidden from it.
 */
final class Tagger {
  /** A sentence of more tokens is tagged piece by piece, so that memory stays bounded. */
  private static final int LONGEST = 400;

  private Tagger() {}

  private static final class Holder {
    static final TagModel MODEL = TagModel.load();
  }

  static List<PartOfSpeech> tag(List<Token> tokens, Set<String> names, Set<String> surnames) {
    PartOfSpeech[] tags = new PartOfSpeech[tokens.size()];
    for (int from = 0; from < tags.length; from += LONGEST) {
      WordForm[] words = new WordForm[StrictMath.min(tags.length - from, LONGEST)];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.get(from + i).form();
      }
      NameMask.hide(words, names, surnames);
      new TagSearch(Holder.MODEL, words).run(tags, from);
    }
    return List.of(tags);
  }
}
