package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Span;

class NameMaskTest {

  @ParameterizedTest
  @CsvSource({
    "On Monday Mr Lorn warned the Israeli envoy,On Monday John John warned the American envoy",
    "The Brazilian team and 40 Israelis left,The American team and 40 Americans left",
    "He said : \" Talks with NATO failed \",He said : \" Talks with NATO failed \"",
    "Storm Leaves Four Towns in the Dark,Storm Leaves Four Towns in the Dark"
  })
  void hidesNamesInsideASentence(String sentence, String masked) {
    WordForm[] words = Stream.of(sentence.split(" ")).map(WordForm::of).toArray(WordForm[]::new);
    NameMask.hide(words, Set.of(), Set.of());
    assertEquals(masked, Stream.of(words).map(WordForm::text).collect(Collectors.joining(" ")));
  }

  @Test
  void theTagsOfASentenceDoNotHangOnItsNames() {
    assertEquals(
        tags("The town saw three decades of Armenian rule , aides of Carl Trump said ."),
        tags("The town saw three decades of Israeli rule , aides of Rosa Silva said ."));
  }

  private static List<PartOfSpeech> tags(String sentence) {
    return Tagger.tag(
        Tokenizer.tokenize(sentence, new Span(0, sentence.length())), Set.of(), Set.of());
  }
}
