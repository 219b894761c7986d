package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
  private static final Pattern COLOUR = Pattern.compile("(-px-[a-z-]+): (#[0-9a-f]{6})\\b");

  private static Map<String, String> palette(String sheet) throws IOException {
    Map<String, String> colours = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
    }
    return colours;
  }

  @ParameterizedTest
  @CsvSource({
    "text, surface",
    "text, surface-quiet",
    "text, chosen-surface",
    "text, answer",
    "text, in-row",
    "text, cue",
    "text, hit",
    "text, hit-current",
    "text, selected",
    "text, accent-surface",
    "text-quiet, surface",
    "text-quiet, surface-quiet",
    "text-quiet, surface-bar",
    "text-quiet, chosen-surface",
    "accent, surface",
    "accent, surface-quiet",
    "accent, chosen-surface",
    "conflict-text, conflict-surface",
    "compatible-text, compatible-surface",
    "agree-text, agree-surface",
    "other-text, other-surface",
    "digest-text, digest-surface"
  })
  void wordsCanBeReadOnTheirGround(String words, String ground) throws IOException {
    for (String sheet : new String[] {"light.css", "dark.css"}) {
      Map<String, String> colours = palette(sheet);
      double contrast = Contrast.of(colours.get("-px-" + words), colours.get("-px-" + ground));

      assertTrue(contrast >= 4.5, words + " on " + ground + " in " + sheet + ": " + contrast);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "claim-line, surface",
    "answer-line, surface",
    "bridge, surface",
    "accent, chosen-surface",
    "thumb-line, strip",
    "answer-line, strip"
  })
  void linesCanBeSeenOnTheirGround(String line, String ground) throws IOException {
    for (String sheet : new String[] {"light.css", "dark.css"}) {
      Map<String, String> colours = palette(sheet);
      double contrast = Contrast.of(colours.get("-px-" + line), colours.get("-px-" + ground));

      assertTrue(contrast >= 3, line + " on " + ground + " in " + sheet + ": " + contrast);
    }
  }

  @Test
  void bothThemesKnowTheSameColours() throws IOException {
    assertEquals(palette("light.css").keySet(), palette("dark.css").keySet());
  }
}
