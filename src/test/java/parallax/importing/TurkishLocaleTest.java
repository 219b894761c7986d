package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import parallax.model.Source;

/** Letters are folded the same where the system's language has a dotless i. */
@Isolated
class TurkishLocaleTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private static Source read() throws Exception {
    String page =
        """
        MENU
        SIGN IN
        LIVE
        OPINION

        Divers find a wreck in the bay

        BY IDA LIND
        FRIDAY, 12 APRIL 2024

        Divers found the wreck of a sailing ship in the bay on Friday, the museum said.

        It is about 40 metres long and lies 18 metres deep, and it has been there since 1790.

        SUBSCRIBE TO OUR CHANNEL IN TELEGRAM
        VIEWS: 12
        ALL RIGHTS RESERVED
        """;
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new Importer().read(bytes, "a", "s1", Cleaning.ARTICLE);
  }

  @Test
  void readsAPageInCapitalsTheSame() throws Exception {
    Locale.setDefault(Locale.ROOT);
    Source expected = read();
    Locale.setDefault(Locale.of("tr", "TR"));

    assertEquals(expected, read());
    assertEquals("Ida Lind", expected.metadata().byline());
  }
}
