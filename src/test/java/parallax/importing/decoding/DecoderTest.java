package parallax.importing.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String RUSSIAN =
      "Мост через реку закрыли в среду утром. Инженеры нашли трещину в одной из опор, сообщила"
          + " городская администрация. Ремонт займет не меньше трёх недель.";
  private static final String ENGLISH =
      "The caf\u00E9 on the quay will not reopen, its owner said on Friday. \u201CWe are out of"
          + " money,\u201D she told the town\u2019s paper. Fran\u00E7ois M\u00FCller, the chef, has"
          + " left for Z\u00FCrich.";
  private static final String TURKISH =
      "İstanbul'da salı günü başlayan yağış ulaşımı aksattı. Şehir hatları vapurları üç saat"
          + " çalışmadı, yetkililer öğleden sonra seferlerin başladığını söyledi.";
  private static final String POLISH =
      "Rada miasta przyjęła we wtorek budżet na przyszły rok. Opozycja głosowała przeciw, bo"
          + " środki na szkoły zmniejszą się o dziesięć procent.";
  private static final String JAPANESE =
      "市議会は火曜日の夜、来年度の予算案を可決した。\n野党は学校の予算が減ることに反対していた。" + "\n市長は「苦しいが必要な決定だ」と述べた。\n";
  private static final String CHINESE = "市议会星期二晚上通过了明年的预算。反对派认为学校的经费减少得太多。市长说这是必要的决定。";

  private static String decode(byte[] bytes) throws UnreadableInputException {
    Decoded decoded = Decoder.decode(bytes, "a.txt", null);
    assertEquals(
        new String(bytes, decoded.charset()), decoded.text(), "reading again gives the same");
    return decoded.text();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,russian", "KOI8-R,russian", "ISO-8859-5,russian", "windows-1252,english",
    "windows-1254,turkish", "ISO-8859-2,polish", "windows-1250,polish", "Shift_JIS,japanese",
    "EUC-JP,japanese", "ISO-2022-JP,japanese", "GB18030,chinese", "Big5,chinese",
    "UTF-8,russian", "UTF-16LE,russian", "UTF-16BE,english", "UTF-16LE,japanese",
    "UTF-32LE,english", "UTF-32BE,russian"
  })
  void findsTheEncoding(String charset, String language) throws UnreadableInputException {
    String text =
        switch (language) {
          case "russian" -> RUSSIAN;
          case "turkish" -> TURKISH;
          case "polish" -> POLISH;
          case "japanese" -> JAPANESE;
          case "chinese" -> charset.equals("Big5") ? "市議會星期二晚上通過了明年的預算。".repeat(3) : CHINESE;
          default -> ENGLISH;
        };
    assertEquals(text, decode(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void findsOneAccentFarIntoAnEnglishText() throws UnreadableInputException {
    String text = "Nothing but plain letters here. ".repeat(2000) + "A caf\u00E9 at last.";

    assertEquals(text, decode(text.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void obeysAByteOrderMark(String charset) throws UnreadableInputException {
    String text = decode("\uFEFFA \u20AC".getBytes(Charset.forName(charset)));

    assertEquals("A \u20AC", text.replace("\uFEFF", ""));
  }

  @Test
  void readsDamagedUtf8AsUtf8() throws UnreadableInputException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', (byte) 0xFF});

    assertEquals(RUSSIAN, decode(bytes.toByteArray()).substring(0, RUSSIAN.length()));
  }

  @Test
  void believesADeclarationThatFits() throws UnreadableInputException {
    byte[] bytes = "Prix: 5 \u20AC".getBytes(Charset.forName("ISO-8859-15"));

    assertEquals("Prix: 5 \u20AC", Decoder.decode(bytes, "a.html", "iso-8859-15").text());
    assertEquals(
        RUSSIAN, Decoder.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "a", "koi8-r").text());
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0089PNG\r\n', 'This is a picture, not a text; save its text and open that.'",
    "'PK\u0003\u0004', 'This is a zip archive or an office document, not a text; save its text and"
        + " open that.'",
    "'\u0001\u0002\u0003\u0004', 'This is not a text: it holds bytes that no text has.'",
    "'-- !', 'There is no text in it.'"
  })
  void refusesWhatIsNoText(String bytes, String reason) {
    var refused =
        assertThrows(
            UnreadableInputException.class,
            () -> decode(bytes.getBytes(StandardCharsets.ISO_8859_1)));

    assertEquals(reason, refused.reason());
  }

  @Test
  void bearsAStrayZero() throws UnreadableInputException {
    assertEquals("a\u0000 line", decode("a\u0000 line".getBytes(StandardCharsets.UTF_8)));
  }
}
