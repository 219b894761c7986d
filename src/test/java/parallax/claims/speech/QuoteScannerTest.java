package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.language.Document;

class QuoteScannerTest {

  private static List<String> scan(String text) {
    return QuoteScanner.scan(text, Document.of(text).paragraphs()).stream()
        .map(quotation -> quotation.inner().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He wrote “all is well” to her. | all is well",
        "He wrote \"all is well\" to her. | all is well",
        "He wrote «all is well» to her. | all is well",
        "He wrote „all is well“ to her. | all is well",
        "He wrote ''all is well'' to her. | all is well",
        "He wrote 'all is well' to her. | all is well",
        "He wrote ‘all is well’ to her. | all is well",
        "He wrote ‘it’s all the workers’ fault’ to her. | it’s all the workers’ fault",
      })
  void marksOfAllKinds(String text, String quoted) {
    assertEquals(List.of(quoted), scan(text));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(
        List.of(),
        scan("The drivers' union isn't Marta's, and the '90s are over, 'cause it's so."));
  }

  @Test
  void aQuotationInAQuotationBelongsToIt() {
    assertEquals(
        List.of("She said “no” twice, and left."), scan("“She said “no” twice, and left.”"));
  }

  @Test
  void aCommaBeforeTheClosingMarkIsLeftOut() {
    assertEquals(List.of("All is well"), scan("“All is well,” he wrote."));
  }

  @Test
  void aMarkRepeatedAtTheNextParagraphContinues() {
    String text = "“All is well. We stay.\n“We will come home in May.”\n";
    List<Quotation> found = QuoteScanner.scan(text, Document.of(text).paragraphs());
    assertEquals(List.of("All is well. We stay.", "We will come home in May."), scan(text));
    assertEquals(List.of(true, false), found.stream().map(Quotation::continued).toList());
  }

  @Test
  void aMarkThatNeverClosesEndsWithItsSentence() {
    assertEquals(
        List.of("all is well.", "see you"),
        scan("He wrote “all is well. She had asked twice. He added “see you” below."));
  }

  @Test
  void aMarkBetweenBlanksClosesWhatBeganALineAbove() {
    assertEquals(
        List.of("All is well.", "We will come home in May"),
        scan("\" All is well.\nWe will come home in May, \" he wrote.\n"));
  }

  @Test
  void singleMarksBetweenBlanksAreMarksToo() {
    assertEquals(
        List.of("all is well and nobody frets at all"),
        scan("Marta 's aunt wrote ' all is well and nobody frets at all ' and left ."));
  }
}
