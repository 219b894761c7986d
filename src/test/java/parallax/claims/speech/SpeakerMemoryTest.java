package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parallax.claims.speech.Mention.Kind;

class SpeakerMemoryTest {
  private static final Mention HALE = new Mention("Ruth Hale", "spokeswoman", Kind.PERSON);
  private static final Mention DOW = new Mention("Mark Dow", "chairman and doctor", Kind.PERSON);
  private static final Mention BOARD = new Mention("the water board", null, Kind.OTHER);

  private final SpeakerMemory memory = new SpeakerMemory();

  private Mention resolve(String words) {
    Kind kind = words.contains(" ") ? Kind.OTHER : Kind.PRONOUN;
    return memory.resolve(new Mention(words, null, kind));
  }

  @Test
  void sheAndHeAndItAreToldApart() {
    memory.add(HALE);
    memory.add(DOW);
    memory.add(BOARD);
    assertEquals(HALE, resolve("She"));
    assertEquals(DOW, resolve("he"));
    assertEquals(BOARD, resolve("it"));
  }

  @Test
  void theLatestWhoMayBeMeantIsMeant() {
    memory.add(HALE);
    memory.add(new Mention("Kim Vale", "a clerk", Kind.PERSON));
    assertEquals(new Mention("Kim Vale", "a clerk", Kind.PERSON), resolve("she"));
  }

  @Test
  void aDescriptionIsKeptBesideTheNameItMeans() {
    memory.add(DOW);
    memory.add(HALE);
    assertEquals(new Mention("the doctor (Mark Dow)", null, Kind.PERSON), resolve("the doctor"));
  }

  @Test
  void whoRunsABodyIsNotTheBody() {
    memory.add(new Mention("Kim Vale", "director of the hospital", Kind.PERSON));
    memory.add(new Mention("A judge in the state of Alden", null, Kind.PERSON));
    assertEquals(new Mention("the hospital", null, Kind.OTHER), resolve("the hospital"));
    assertEquals(new Mention("the state", null, Kind.OTHER), resolve("the state"));
    assertEquals(
        new Mention("the director (Kim Vale)", null, Kind.PERSON), resolve("the director"));
  }

  @Test
  void aBodyIsNamedInFull() {
    memory.add(new Mention("The Ministry of Health", null, Kind.OTHER));
    assertEquals(new Mention("The Ministry of Health", null, Kind.OTHER), resolve("the ministry"));
  }

  @Test
  void whoNobodyWasNamedForStaysAsWorded() {
    assertEquals(new Mention("he", null, Kind.PRONOUN), resolve("he"));
    assertEquals(new Mention("the doctor", null, Kind.OTHER), resolve("the doctor"));
  }

  @Test
  void aPersonByFullNameIsLikelierThanABareWord() {
    memory.add(DOW);
    memory.add(new Mention("Springfield", null, Kind.PERSON));
    assertEquals(DOW, resolve("he"));
  }
}
