package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Quantity;

class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police freed 1,250 sheep. | 1250..1250 exact",
        "Police freed twenty-five sheep. | 25..25 exact",
        "Police freed two hundred and fifty thousand sheep. | 250000..250000 exact",
        "Police freed half a million sheep. | 500000..500000 exact",
        "Police freed a dozen sheep. | 12..12 exact",
        "Police freed dozens of sheep. | 24..100 order",
        "Police freed hundreds of thousands of sheep. | 100000..1000000 order",
        "Police freed nearly 300 sheep. | 300..300 about",
        "Police freed at least seven sheep. | 7.. more",
        "Police freed as many as 40 sheep. | ..40 less",
        "Police freed between 10 and 20 sheep. | 10..20 between",
        "Police freed 10-15 sheep. | 10..15 between",
        "The bridge cost $3.6bn to build. | 3600000000..3600000000 exact USD",
        "The bridge cost over €2m to build. | 2000000.. more EUR",
        "The bridge cost Rs 500 crore to build. | 5000000000..5000000000 exact INR",
        "The bridge cost $30 to $40 million to build. | 30000000..40000000 between USD",
        "Fares went up 20 per cent in spring. | 20..20 exact percent",
        "A 6.4-magnitude tremor shook the valley. | 6.4..6.4 exact magnitude",
        "A tremor of magnitude 6.4 shook the valley. | 6.4..6.4 exact magnitude",
        "The 16-day walkout is over. | 16..16 exact day",
        "Nearly three decades of drought are over. | 3..3 about decade",
        "Hundreds of billions of dollars were lost. | 100000000000..1000000000000 order USD",
        "A quarter of a million euros is missing. | 250000..250000 exact EUR",
        "One in five drivers is uninsured. | 0.2..0.2 exact",
        "Two-thirds of the drivers are uninsured. | 0.6667..0.6667 exact",
        "Over 60 miles (97 km) of pipe froze. | 60.. more mile, 97.. more kilometre",
        "It was minus 20 degrees Celsius. | -20..-20 exact degree",
        "Of minus tens of thousands of votes he knew. | -100000..-10000 order",
        "The 90 - day ban is over. | 90..90 exact day",
        "They earn $12 an hour. | 12..12 exact USD",
        "The tremor measured 6.4. | 6.4..6.4 exact magnitude",
        "The tremor, which the centre rates at 6.4, was felt far off. | 6.4..6.4 exact magnitude",
        "It was dry for a decade. | 1..1 exact decade",
        "They paid 700 pounds in tax. | 700..700 exact GBP",
        "The calf weighs 700 pounds. | 700..700 exact pound",
        "It rained in six of the last ten years. | 6..6 exact year, 10..10 exact year",
      })
  void readsFigures(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote is on 12 May.",
        "She was born in 1987.",
        "He lives at 131 West 23rd Street.",
        "The 2016 election was close.",
        "Trains stop at 1:30 p.m. on Sept. 11.",
        "He flew on a Boeing 737 to Cairo.",
        "They drove along Route 66.",
        "It breaks Article 5 of the treaty.",
        "The visitors won 3-1.",
        "It was one of those days.",
        "No one knows.",
        "This was their first meeting.",
        "The Covid-19 wards were full.",
        "The war of 1991-1994 left its marks.",
        "It won by a 2-to-1 margin.",
        "A 911 caller told the police.",
        "The twins met one-on-one.",
        "It happened three days ago.",
        "The army lost a AN-74.",
        "They fought in the Six-Day War.",
        "See https://example.org/a?id=12 for more.",
        "Call 0800 123 456.",
        "It is a Fortune 500 company.",
      })
  void leavesOutNumbersThatCountNothing(String text) {
    assertEquals(List.of(), QuantityTexts.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast left 31 dead and 80 injured. | 31 dead, 80 injured",
        "The fire killed at least five nurses. | at least five nurses",
        "Roughly 30,000 fishermen live along the lake. | Roughly 30,000 fishermen",
      })
  void spanHoldsHedgeNumberAndNoun(String text, String expected) {
    Stream<String> spans = QuantityTexts.find(text).stream().map(f -> f.span().of(text));
    assertEquals(expected, String.join(", ", spans.toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast left 31 dead and 80 injured. | kill, injure",
        "Killing at least five nurses, the fire spread. | kill",
        "The death toll rose to 31. | kill",
        "Seven tourists lost their lives. | kill",
        "Seven tourists are feared dead. | kill",
        "Two others were reportedly wounded. | injure",
        "Roughly 30,000 fishermen live along the lake. | live",
        "More than 600 families have sought shelter. | shelter",
        "Police said 40 barns were badly damaged. | damage",
        "The island is home to around 30,000 fishermen. | live",
        "Four nurses were among 15 dead. | kill, kill",
        "The flood drove 3,000 farmers from their homes. | displace",
      })
  void classesPredicates(String text, String expected) {
    assertEquals(
        expected,
        String.join(", ", QuantityTexts.read(text).stream().map(q -> q.predicate()).toList()));
  }

  @Test
  void aPartKnowsItsWhole() {
    List<FoundQuantity> found =
        QuantityTexts.find("Some 700 pupils, including 90 boarders, were sent home.");
    assertEquals(2, found.size());
    assertEquals(found.getFirst().span(), found.getLast().whole());
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    List<Quantity> expected = QuantityTexts.read("SIX MILLION visitors came, INJURING fifty.");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, QuantityTexts.read("SIX MILLION visitors came, INJURING fifty."));
    } finally {
      Locale.setDefault(before);
    }
  }
}
