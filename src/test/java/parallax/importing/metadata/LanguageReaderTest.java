package parallax.importing.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {
  private final LanguageReader reader = new LanguageReader();

  @ParameterizedTest
  @CsvSource({
    "en, 'The council closed the pool in the old town because the roof was leaking into the water'",
    "de, 'Der Rat hat das Bad in der Altstadt geschlossen weil das Dach nicht mehr dicht ist und'",
    "fr, 'Le conseil a fermé la piscine de la vieille ville parce que le toit ne tient plus dans'",
    "tr, 'Belediye bu havuzu kapattı çünkü çatı su alıyor ve onarım için çok para gerekiyor daha'",
    "ar, 'أغلق المجلس المسبح في المدينة القديمة لأن السقف لم يعد آمنا وقد قال إن هذا من أجل الناس'"
  })
  void knowsALanguageByItsCommonestWords(String code, String text) {
    assertEquals(Optional.of(code), reader.read(text));
  }

  @Test
  void saysNothingWhereNothingIsEvident() {
    assertEquals(Optional.empty(), reader.read("The council closed the pool."));
    assertEquals(
        Optional.empty(), reader.read("11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28"));
  }
}
