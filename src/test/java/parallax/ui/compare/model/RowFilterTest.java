package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Status;

class RowFilterTest {
  private static final RowFilter FULL =
      RowFilter.ALL
          .withKind(RowKind.SAID)
          .with(Status.CONFLICT, true)
          .with(Status.SINGLE, true)
          .withOutlet("Post & Courier = one", true)
          .withSpeaker("Zoë Ålund, 50 %", true)
          .withWords("“tens of thousands” + more");

  @Test
  void aFilterComesBackFromItsLineOfText() {
    assertEquals(FULL, RowFilter.parse(FULL.code()));
    assertEquals(RowFilter.ALL, RowFilter.parse(RowFilter.ALL.code()));
    assertEquals("", RowFilter.ALL.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&&", "kind=cheese", "status=", "nonsense", "words=%zz", "=", "a=b"})
  void aDamagedLineFiltersNothing(String damaged) {
    assertEquals(RowFilter.ALL, RowFilter.parse(damaged));
  }

  @Test
  void whatMakesSenseInADamagedLineHolds() {
    assertEquals(
        RowFilter.ALL.with(Status.AGREE, true), RowFilter.parse("kind=cheese&status=agree&x"));
  }

  @Test
  void itCountsWhatItNamesBesideTheKind() {
    assertEquals(5, FULL.count());
    assertEquals(0, RowFilter.ALL.withKind(RowKind.DATES).count());
  }

  @Test
  void whatIsTakenBackIsGone() {
    assertEquals(
        RowFilter.ALL,
        FULL.withKind(null)
            .with(Status.CONFLICT, false)
            .with(Status.SINGLE, false)
            .withOutlet("Post & Courier = one", false)
            .withSpeaker("Zoë Ålund, 50 %", false)
            .withWords(" "));
  }
}
