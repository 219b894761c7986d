package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parallax.benchmark.ArticleMaker;

/** The tags are those that the library whose model is used finds itself. */
class TaggerTest {
  private static POSModel model;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in =
        Tagger.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      model = new POSModel(in);
    }
  }

  @Test
  void tagsAreTheLibrarysOnTheSample() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("sample-data"))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      check(Files.readString(file));
    }
  }

  @Test
  void tagsAreTheLibrarysOnThousandsOfSentences() throws IOException {
    ArticleMaker maker = new ArticleMaker(7);
    for (int number = 0; number < 100; number++) {
      check(maker.article(number));
    }
  }

  @Test
  void tagsAreTheLibrarysOnOddWords() {
    check(
        "A-1 b2b \u4e2d\u6587 \u30ab\u30ca \u3072\u3089 3,5 7-8 9/10 X. \u0130stanbul \ud83d\ude00"
            + " don't U.S.");
    check("I");
    check("\u201cWe?\u201d");
  }

  private static void check(String text) {
    POSTaggerME library = new POSTaggerME(model, POSTagFormat.UD);
    List<Sentence> sentences = Document.of(text).sentences();
    Set<String> names = TextNames.of(sentences);
    for (Sentence sentence : sentences) {
      WordForm[] words = sentence.tokens().stream().map(Token::form).toArray(WordForm[]::new);
      NameMask.hide(words, names, Set.of());
      String[] plain = Stream.of(words).map(WordForm::plain).toArray(String[]::new);
      List<PartOfSpeech> expected = new ArrayList<>();
      for (String tag : library.tag(plain)) {
        expected.add(partOfSpeech(tag));
      }
      assertEquals(expected, sentence.tags(), sentence.text());
    }
  }

  /** The model joins tags for words such as "don't"; these are none of the universal ones. */
  private static PartOfSpeech partOfSpeech(String tag) {
    return tag.contains("+") ? PartOfSpeech.X : PartOfSpeech.valueOf(tag);
  }
}
