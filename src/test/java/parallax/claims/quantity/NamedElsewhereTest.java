package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedElsewhereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It pays $3m for 9 miles (14 km) of new track. | new track, new track, new track",
        "Ministers will divert $3m from the road fund and $2m from a rail budget. | road fund,"
            + " rail budget",
        "Some $3m will be taken from road building. | road building",
        "The port has $3m meant for ferries. | ferries",
        "They say £25 buys a tent. | tent",
        "It pays $2bn for roads, bringing the total to $8bn. | roads, total",
        "Total spending is set at $3bn. | Total spending",
        "Rebuilding will cost $3bn. | Rebuilding",
        "Debt stands at 87 per cent of output, or $90bn. | Debt, Debt",
        "A poll of 900 voters found 45 per cent in favour. | voters, voters",
        "The mayor put the crowd at 900, the police at 400. | crowd, crowd",
        "The flood broke 300 boats and left another 90 with leaks. | boats, boats",
        "The plan would save $3bn. | savings",
        "The watchdog has fined the firm $3m. | fine",
        "The bakery will pay $3m to end the lawsuit. | settlement",
        "Of the total, $3m is owed to suppliers. | debt",
        "The boss, whose yacht she puts at $3m, left. | yacht",
        "She paid $3m in fees in 2014 and $4m in 2015. | fees, fees",
        "A shortfall of 4 per cent of GDP alarmed them. | shortfall",
        "The leak came two days before the vote. | time before the vote",
        "A family of four died in the barn. | family",
        "Tom Belk, a retired teacher of 67, sleeps there. | age of retired teacher",
        "Boy, seven, found in the barn. | age of Boy",
      })
  void findsWhatASumOrShareIsOf(String text, String expected) {
    assertEquals(expected, counted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The number of confirmed dead in the flood stood at 67. | dead",
        "They told the station that 61 were inside. | -",
        "Boy found as 150 feared dead. | people",
        "A mob of 900 burned the hall. | mob",
        "She met the mayor after talks lasting five hours. | talks",
        "The row led to a closure of the port that lasted five weeks. | closure of the port",
        "A tremor of magnitude 6.9 killed 12 farmers. | tremor, farmers",
        "The pilots flew 900 km. | distance",
        "A five-member panel met. | member",
        "It has 900 trucks. It will sell 600 of them. | trucks, trucks",
        "They saw 900 barns. A further 300 had burnt. | barns, barns",
        "Most, 64 per cent of adults, oppose it. Only 8 per cent said yes. | adults, adults",
        "The boats, four of them, sank. | boats",
        "Police put the size of Thursday's march at 900, the union at 2,000. | size of Thursday's"
            + " march, size of Thursday's march",
        "One plane took part in the raid, which lasted four minutes. | plane, raid",
        "A trader whose fortune is put at $3m fled. | fortune",
        "They have four-, five- and six-seat boats. | seat, seat, seat",
        "They ordered two new 737 Max jets. | new 737 Max jets",
        "They made 300 Covid - 19 tests. | Covid - 19 tests",
        "Half of the estimated 300 farms flooded. | farms, farms",
      })
  void findsWhoOrWhatIsCounted(String text, String expected) {
    assertEquals(expected, counted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was worth up to PS2.7m. | ..2700000 less GBP",
        "She will be 35 in May. | 35..35 exact year",
        "They serve two- and three-year terms. | 2..2 exact year, 3..3 exact year",
        "The tax goes up to 21 per cent. | 21..21 exact percent",
        "Up to 300 people came. | ..300 less",
        "The shares are down 68 p. | 68..68 exact penny",
        "The average age is 43. | 43..43 exact year",
      })
  void readsFigures(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They live at 9 E 71st St, Ashford.",
        "The office at 16-18 Mill Avenue is shut.",
        "He played on a PS5 all day.",
        "The House beat the Senate 30-20.",
        "The clerks will meet at 10.",
      })
  void leavesOutNumbersInNames(String text) {
    assertEquals("", QuantityTexts.figures(text));
  }

  private static String counted(String text) {
    return String.join(
        ", ",
        QuantityTexts.read(text).stream()
            .map(q -> Objects.requireNonNullElse(q.counted(), "-"))
            .toList());
  }
}
