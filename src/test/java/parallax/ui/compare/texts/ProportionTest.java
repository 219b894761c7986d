package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  private final Proportion proportion =
      new Proportion(new double[] {0, 100, 200}, new double[] {0, 300, 350});

  @ParameterizedTest
  @CsvSource({"0,0", "50,150", "100,300", "150,325", "200,350", "-20,-20", "230,380"})
  void heightsBetweenSharedPassagesAreInProportion(double from, double to) {
    assertEquals(to, proportion.at(from));
  }
}
