package parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Finds parts of speech with OpenNLP's English model, which was trained on the Universal
 * Dependencies English Web Treebank. The model is loaded once, when first needed; one tagger serves
 * each thread.
 */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A sentence of more tokens is tagged piece by piece: tagging time grows with length. */
  private static final int LONGEST = 400;

  private final POSModel model;
  private final ThreadLocal<POSTaggerME> taggers;

  private Tagger(POSModel model) {
    this.model = model;
    this.taggers = ThreadLocal.withInitial(this::newTagger);
  }

  private static final class Holder {
    static final Tagger SHARED = new Tagger(load());
  }

  static Tagger shared() {
    return Holder.SHARED;
  }

  private static POSModel load() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("The model " + MODEL + " is missing from the program");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private POSTaggerME newTagger() {
    return new POSTaggerME(model, POSTagFormat.UD);
  }

  List<PartOfSpeech> tag(List<Token> tokens) {
    List<PartOfSpeech> tags = new ArrayList<>(tokens.size());
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
      String[] words = part.stream().map(Tagger::plain).toArray(String[]::new);
      NameMask.hide(words);
      for (String tag : taggers.get().tag(words)) {
        tags.add(partOfSpeech(tag));
      }
    }
    return List.copyOf(tags);
  }

  private static PartOfSpeech partOfSpeech(String tag) {
    try {
      return PartOfSpeech.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return PartOfSpeech.X;
    }
  }

  /** The model knows straight quotation marks and plain dashes only. */
  private static String plain(Token token) {
    return switch (token.text()) {
      case "\u201c", "\u201d", "\u00ab", "\u00bb", "\u201e" -> "\"";
      case "\u2018", "\u2019" -> "'";
      case "\u2013", "\u2014" -> "-";
      default -> token.text().replace('\u2019', '\'');
    };
  }
}
