package parallax.importing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.importing.article.Boilerplate.Hit;
import parallax.importing.article.Boilerplate.Reach;
import parallax.importing.text.Words;
import parallax.model.RemovalReason;

class BoilerplateTest {
  private final Boilerplate boilerplate = new Boilerplate();

  private Optional<Hit> find(String line) {
    return boilerplate.find(Words.of(line));
  }

  @ParameterizedTest
  @CsvSource({
    "'Read also:', RELATED, LINE",
    "'READ ALSO: Bridge to close for a month', RELATED, START",
    "'FacebookTwitterWhatsAppEmailPrint', SHARING, LINE",
    "'[Share] [Tweet] [Print] [A+] [A-]', SHARING, LINE",
    "'Follow the Dale Courier on Facebook and Instagram', SHARING, START",
    "'Views: 1 204', COUNTER, LINE",
    "'3 min read', COUNTER, LINE",
    "'Get it first. Sign up for our free newsletter.', APPEAL, IN",
    "'© 2024 Dale Courier', NOTICE, START",
    "'Dale Courier 2024. All rights reserved.', NOTICE, IN",
    "'Back to top ↑', NAVIGATION, LINE",
    "'Home | News | Sport', NAVIGATION, LINE",
    "'News | Sport | Weather', NAVIGATION, LABEL",
    "'Comments are closed', COUNTER, END",
    "'Diğer haberler', RELATED, LINE",
    "'Читайте также: мост закрыли', RELATED, START",
    "'Tous droits réservés', NOTICE, IN"
  })
  void knowsTheWordsOfPages(String line, RemovalReason reason, Reach reach) {
    Hit hit = find(line).orElseThrow();

    assertEquals(reason, hit.reason());
    assertEquals(reach, hit.reach());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares in the brewery fell by 4 per cent.",
        "More than 300 people signed the letter.",
        "The men had entered the mill without permission.",
        "Next to the school, a crane toppled.",
        "Police asked drivers to follow the signs.",
        "The minister said so on his Telegram channel.",
        "Comments on the draft are due by June.",
        "The views of the council were divided.",
        "Reproduction of the seals has slowed down.",
        "By continuing the strike, the drivers hope to win 5 per cent.",
        "Donors gave blankets.",
        "A: About 400",
        "About 400",
        "Help 12"
      })
  void leavesSentencesAlone(String line) {
    assertEquals(Optional.empty(), find(line));
  }

  @Test
  void saysHowMuchOfTheLineThePhraseCovers() {
    assertEquals(
        new Hit(RemovalReason.RELATED, Reach.START, 2), find("See also the map").orElseThrow());
  }
}
