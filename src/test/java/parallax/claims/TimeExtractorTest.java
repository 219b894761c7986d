package parallax.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.model.Metadata;
import parallax.model.Moment;
import parallax.model.Original;
import parallax.model.Source;

class TimeExtractorTest {
  /** A Friday. */
  private static final LocalDate FRIDAY = LocalDate.of(2021, 5, 14);

  private static List<Moment> moments(String text, @Nullable LocalDate published) {
    Metadata metadata = new Metadata(null, null, null, published, null, null, null, null, false);
    Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    Source source = new Source("s1", "a.txt", original, metadata, text, List.of(), List.of());
    return new TimeExtractor()
        .find(Article.of(source)).stream().map(finding -> (Moment) finding.content()).toList();
  }

  private static @Nullable String iso(String text) {
    return moments(text, FRIDAY).getFirst().iso();
  }

  @Test
  void aWeekdayFollowsTheTense() {
    assertEquals("2021-05-12", iso("Dockers walked out on Wednesday."));
    assertEquals("2021-05-19", iso("Dockers will walk out on Wednesday."));
    assertEquals("2021-05-17", iso("Dockers agreed to return to work on Monday."));
    assertEquals("2021-05-14", iso("The court ruled on Friday."));
  }

  @Test
  void whatWasYetToComeLiesAhead() {
    assertEquals("2021-05-16", iso("Divers said the search would go on until Sunday."));
    assertEquals("2021-05-17", iso("The mayor declared Monday a day of mourning."));
    assertEquals("2021-05-17", iso("Both sides extended the truce until Monday."));
  }

  @Test
  void aDateWithoutAYearFollowsTheTense() {
    assertEquals("2020-11-03", iso("The plant burned down on 3 November."));
    assertEquals("2021-11-03", iso("The plant will reopen on 3 November."));
    assertEquals("2021-03", iso("The union rejected the offer in late March."));
  }

  @Test
  void aNearDateIsNotDatedAYearAwayForTheSakeOfTheTense() {
    assertEquals("2021-04-30", iso("The session will follow up the meeting of 30 April."));
    assertEquals("2021-05-24", iso("Unless they agreed by 24 May, the plant closed."));
  }

  @Test
  void withoutADateOfPublicationAnOpenDateStaysOpen() {
    assertEquals(
        List.of(
            new Moment(null, "W-3", "Dockers walked out", "walk"),
            new Moment(null, "--11-03", "Dockers walked out again", "walk"),
            new Moment("2019", null, "Dockers last walked out", "walk")),
        moments(
            "Dockers walked out on Wednesday. Dockers walked out again on 3 November. "
                + "Dockers last walked out in 2019.",
            null));
  }

  @Test
  void theSameDayIsTheDayLastNamed() {
    List<Moment> moments =
        moments(
            "The storm hit on May 3. Power failed the same day and returned the next day.", FRIDAY);
    assertEquals(
        List.of("2021-05-03", "2021-05-03", "2021-05-04"),
        moments.stream().map(Moment::iso).toList());
  }

  @Test
  void wordsForTheSameDeedShareItsKey() {
    assertEquals("meet", moments("On Monday the ministers held talks.", null).getFirst().deed());
    assertEquals("meet", moments("The ministers met on Monday.", null).getFirst().deed());
    assertEquals("start", moments("The strike was launched on Monday.", null).getFirst().deed());
    assertEquals("start", moments("The start of the strike on Monday.", null).getFirst().deed());
    assertEquals(
        "quake", moments("An earthquake shook the coast on Monday.", null).getFirst().deed());
    assertEquals("war", moments("It was lost in the war of 1884.", null).getFirst().deed());
  }

  @Test
  void whatHappenedIsTheClauseWithoutTheDate() {
    assertEquals(
        "the council halted the sale of the harbour",
        moments("On 2 June, the council halted the sale of the harbour, papers say.", null)
            .getFirst()
            .about());
    assertEquals(
        "Lawyers filed the suit in Lisbon",
        moments("Lawyers filed on Monday the suit in Lisbon.", null).getFirst().about());
  }

  @Test
  void aClockTimeIsKept() {
    assertEquals("2021-05-12T18:30", iso("The ferry sank at 6:30 p.m. on Wednesday."));
  }

  @Test
  void aDatelineDatesTheReport() {
    assertEquals(
        List.of(new Moment("2021-05-11", null, "PORT SARIM", Moment.DATELINE)),
        moments("PORT SARIM, May 11 (Gazette) - Workers left the mill.", FRIDAY));
  }

  @Test
  void aMonthSaidToBeLastOrNext() {
    assertEquals("2020-06", iso("The mill burned down last June."));
    assertEquals("2021-03", iso("The mill burned down last March."));
    assertEquals("2022-03", iso("The mill will reopen next March."));
    assertEquals("2021-10-24", iso("The mill shuts unless they pay by Oct. 24."));
  }

  @Test
  void aTimeBehindSinceDatesItsNounAlone() {
    assertEquals(
        "the end of the long drought",
        moments("Prices have risen since the end of the long drought in 2012.", null)
            .getFirst()
            .about());
  }
}
