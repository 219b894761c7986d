package parallax.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.model.ReasonCode;

class MessagesTest {

  @Test
  void everyReasonHasItsWordsAndNoWordsAreLeftOver() {
    List<String> expected =
        Stream.of(ReasonCode.values())
            .flatMap(code -> Stream.of(ReasonText.full(code), ReasonText.brief(code)))
            .map(Message::key)
            .sorted()
            .toList();
    ResourceBundle bundle = ResourceBundle.getBundle("parallax.i18n.reasons", Locale.ROOT);
    assertEquals(expected, List.copyOf(new TreeSet<>(bundle.keySet())));
  }

  @Test
  void argumentsArePutIn() {
    assertEquals(
        "The figures are 4.8 × apart.",
        Messages.english().text(ReasonText.full(ReasonCode.FIGURES_APART), "4.8"));
  }

  @Test
  void withoutATranslationNumbersAndDatesAreTheCountrysWhereEnglishIsWrittenThere() {
    assertEquals(
        Locale.of("en", "DE"), Messages.forReader(Locale.GERMANY, Locale.GERMANY).locale());
    assertEquals(Locale.of("en", "DE"), Messages.forReader(Locale.US, Locale.GERMANY).locale());
    assertEquals(Locale.US, Messages.forReader(Locale.US, Locale.US).locale());
    assertEquals(
        Locale.of("en", "001"),
        Messages.forReader(Locale.of("az", "AZ"), Locale.of("az", "AZ")).locale());
    assertEquals(Locale.of("en", "001"), Messages.forReader(Locale.ROOT, Locale.ROOT).locale());
  }
}
