package parallax.importing.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.importing.date.DateLine.Dated;

class DateLineReaderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 9);

  private final DateLineReader reader = new DateLineReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 May 2024",
        "May 9, 2024",
        "09 May 2024 - 16:31",
        "Thursday, May 9, 2024 at 9:12 PM",
        "2024-05-09 21:14",
        "9.5.2024, 16:30 Uhr",
        "09.05.2024",
        "2024-05-09T08:30:00+02:00",
        "May 9th, 2024 | 07:42 GMT",
        "9. Mai 2024",
        "9 mai 2024",
        "9 мая 2024 г., 12:00",
        "9 Mayıs 2024 Perşembe",
        "Published: 9 May 2024",
        "Posted on May 9, 2024 7:05 p.m. EDT",
        "9 de mayo de 2024",
        "(9 May, 2024)",
        "2024/05/09"
      })
  void readsADateAlone(String line) {
    DateLine read = reader.read(line).orElseThrow();

    assertEquals(Optional.of(DAY), read.published());
    assertEquals("", read.rest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:31", "3 hours ago", "Yesterday", "Today, 14:20", "4:15 p.m."})
  void knowsTimesWithoutADate(String line) {
    assertEquals(Optional.of(new DateLine(List.of(), "")), reader.read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"25,000", "May the best win", "March for peace", "In 2024", "12 monkeys", "4-0"})
  void findsNoDateWhereThereIsNone(String line) {
    assertEquals(Optional.empty(), reader.read(line));
  }

  @Test
  void tellsPublicationFromChange() {
    DateLine read =
        reader
            .read("PUBLISHED: May 9, 2024 at 9:12 PM | UPDATED: May 10, 2024 at 7 AM")
            .orElseThrow();

    assertEquals(
        new DateLine(
            List.of(new Dated(DAY, false, true), new Dated(DAY.plusDays(1), true, false)), ""),
        read);
    assertTrue(reader.read("Last updated 9 May 2024").orElseThrow().published().isEmpty());
  }

  @Test
  void leavesWhatElseIsInTheLine() {
    assertEquals("By Ann O'Lee", reader.read("By Ann O'Lee May 9, 2024").orElseThrow().rest());
    assertEquals("ANALYSIS", reader.read("ANALYSIS   9 May 2024 - 12:46").orElseThrow().rest());
    assertFalse(reader.read("Budget talks 9 May 2024").orElseThrow().isOnlyDate());
  }

  @Test
  void doesNotGuessWhichNumberIsTheMonth() {
    assertEquals(List.of(), reader.read("05/09/2024").orElseThrow().dates());
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 29)),
        reader.read("05/29/2024").orElseThrow().published());
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 29)),
        reader.read("29/05/2024").orElseThrow().published());
  }

  @Test
  void readsNothingInLongLines() {
    assertEquals(Optional.empty(), reader.read("On 9 May 2024 " + "the talks went on ".repeat(20)));
  }
}
