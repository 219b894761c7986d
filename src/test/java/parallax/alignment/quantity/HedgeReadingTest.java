package parallax.alignment.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.model.Quantity;
import parallax.model.Relation;

class HedgeReadingTest {

  @Test
  void aboutLeavesATenthToEitherSideAndNearlyOnlyDownwards() {
    HedgeReading about = read(Relation.ABOUT, "about", 500.0, 500.0, null, "about 500");
    HedgeReading nearly = read(Relation.ABOUT, "nearly", 500.0, 500.0, null, "nearly 500");

    assertEquals(new HedgeReading(450, 550, 500, 500), about);
    assertEquals(new HedgeReading(450, 500, 500, 500), nearly);
  }

  @Test
  void moreThanHasNoUpperEndAndUpToNoLowerOne() {
    HedgeReading more = read(Relation.MORE, "more than", 40.0, null, null, "more than 40");
    HedgeReading upTo = read(Relation.LESS, "up to", null, 30.0, null, "up to 30");

    assertFalse(more.meets(upTo));
    assertTrue(more.meets(exactly(41)));
    assertTrue(upTo.meets(exactly(12)));
  }

  @Test
  void dozensAreTwoDozenToAHundred() {
    HedgeReading dozens = read(Relation.ORDER, null, 12.0, 100.0, null, "dozens");

    assertTrue(dozens.meets(exactly(80)));
    assertFalse(dozens.meets(exactly(20)));
    assertFalse(dozens.meets(exactly(180)));
  }

  @Test
  void aRoundedFigureMeetsTheFigureItRounds() {
    HedgeReading rounded = read(Relation.EXACT, null, 1.4e6, 1.4e6, null, "1.4 million");

    assertTrue(rounded.meets(exactly(1_375_000)));
    assertFalse(rounded.meets(exactly(1_470_000)));
    assertFalse(exactly(24).meets(exactly(25)));
  }

  @Test
  void unitsOfOneSortAreHeldAgainstEachOther() {
    HedgeReading miles = read(Relation.EXACT, null, 6.0, 6.0, "mile", "six miles");
    HedgeReading kilometres = read(Relation.EXACT, null, 10.0, 10.0, "kilometre", "10 km");

    assertTrue(miles.meets(kilometres));
    assertEquals(1.04, miles.apart(kilometres), 0.01);
  }

  @Test
  void rangesLieApartByTheGapBetweenThem() {
    HedgeReading tens = read(Relation.ORDER, null, 10_000.0, 100_000.0, null, "tens of thousands");

    assertEquals(1.3, tens.gap(exactly(130_000)), 0.01);
    assertEquals(1, tens.gap(exactly(30_000)), 0.01);
  }

  private static HedgeReading exactly(double value) {
    return read(Relation.EXACT, null, value, value, null, Long.toString((long) value));
  }

  private static HedgeReading read(
      Relation relation,
      @Nullable String hedge,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String unit,
      String words) {
    Quantity quantity =
        new Quantity(
            low, high, relation, hedge, null, unit, "things", null, null, null, null, null);
    return HedgeReading.of(quantity, words);
  }
}
