package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sums, shares and spans measure where no noun stands right behind them. */
class MeasuredSubjectTest {

  private static String measured(String text) {
    return String.join(
        ", ",
        QuantityTexts.read(text).stream()
            .map(q -> Objects.requireNonNullElse(q.counted(), "-"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deficit is expected to reach $3 billion. | deficit",
        "The stoppage cost the port $9m. | stoppage",
        "The stoppage of 2011 cost taxpayers $9m. | stoppage",
        "The last stoppage, in 2011, lasted 16 days. | last stoppage",
        "The hearing opens in May and could last six weeks. | hearing",
        "They left the barge, valued at $2m. | barge",
        "The brewer's shares fell 2 per cent to £7.40. | brewer's shares, brewer's shares",
        "The firm had sales of $6m, up 7 per cent. | sales, sales",
        "The hill farm cost $4m, $1m of which was borrowed. | hill farm, hill farm",
        "The blockade, which lasted just over two weeks, is over. | blockade",
        "Talks between the unions collapsed in under an hour. | Talks",
        "The tremor hit at noon and was felt for 20 seconds. | tremor",
      })
  void theSubjectOfVerbsThatMeasure(String text, String expected) {
    assertEquals(expected, measured(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The widow asked for $5m. | -",
        "The widow sued the brewer for $5m. | -",
        "The widow wants $5m. | -",
        "The mayor leads her rival by 7 per cent. | -",
        "The clerk stole the files of 900 pupils over 18 months. | pupils, -",
        "The town would run out of bread in nine days. | -",
      })
  void neverTheSubjectOfOneThatTakesTheSum(String text, String expected) {
    assertEquals(expected, measured(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council raised its offer from $3m to $4m. | offer, offer",
        "The judge cut the damages that the port may owe from $9m to $2m. | damages, damages",
        "The plan wipes $3m off its value. | value",
        "It adds $3m to the deficit. | deficit",
        "The $9 trillion budget has $8m for the Harbour Board. | budget, Harbour Board",
        "It spends $9m, including $2m from school grants. | -, school grants",
        "She paid 14 per cent in federal taxes. | federal taxes",
        "Some 90 per cent of those who voted want it. | those who voted",
        "In a poll of 900 nurses, 58 per cent support it and 29 per cent oppose it. | nurses,"
            + " nurses, nurses",
        "It wants 2.7 per cent of the $4 trillion budget. | budget, budget",
        "They paid $9 more than last year. | -",
      })
  void whatGrowsShrinksOrIsShared(String text, String expected) {
    assertEquals(expected, measured(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A landslide in the valley killed 519. | people",
        "The raid hit three towns; 117 were injured. | towns, people",
        "Two bombs killed seven and wounded 20. | bombs, people, people",
        "Nine cows died and 40 were injured. | cows, cows",
        "The teachers, of whom there are 900, walked out. | teachers",
        "A 6.4 quake jolts the coast. | quake",
        "The 200 - bed clinic is full. | bed",
        "Two Su-24 jets took part. | Su-24 jets",
        "The town 's 18 schools are shut. | schools",
        "Three more bodies were found. | bodies",
      })
  void whoOrWhatIsCounted(String text, String expected) {
    assertEquals(expected, measured(text));
  }
}
