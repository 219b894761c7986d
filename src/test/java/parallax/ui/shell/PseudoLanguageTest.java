package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parallax.ui.shell.words.ShellText;

class PseudoLanguageTest {
  @Test
  void lettersAreAccentedAndThereAreMoreOfThem() {
    assertEquals("Šåvé n", PseudoLanguage.longer("Save"));
  }

  @Test
  void whatIsPutInAndHowPluralsAreToldApartStays() {
    assertEquals(
        "{0} öf {1,plural,one{# ŕöŵ}other{# ŕöŵš}} neţ",
        PseudoLanguage.longer("{0} of {1,plural,one{# row}other{# rows}}"));
  }

  @Test
  void textsThatRunFromRightToLeftKeepTheirArguments() {
    assertEquals(
        "2",
        PseudoLanguage.rightToLeft()
            .text(ShellText.STATUS_CONFLICT, 2)
            .replaceAll("[\\p{IsHebrew} ]", ""));
  }
}
