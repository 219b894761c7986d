package parallax.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void asksEachLetterUntilItIsDecided() {
    assertTrue(Letters.any("mid-2024", Character::isDigit));
    assertFalse(Letters.any("midyear", Character::isDigit));
    assertTrue(Letters.all("USD", Character::isUpperCase));
    assertFalse(Letters.all("USd", Character::isUpperCase));
  }

  @Test
  void anEmptyWordHasNoLetterAndAllOfThem() {
    assertFalse(Letters.any("", Character::isDigit));
    assertTrue(Letters.all("", Character::isDigit));
  }
}
