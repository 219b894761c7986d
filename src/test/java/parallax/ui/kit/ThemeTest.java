package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
  private static String sheet(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT) + ".css";
  }

  private static Map<String, String> palette(String sheet) throws IOException {
    return palette(sheet, "-px-[a-z-]+");
  }

  private static Map<String, String> palette(String sheet, String names) throws IOException {
    Pattern colour = Pattern.compile("(" + names + "): (#[0-9a-f]{6})\\b");
    Map<String, String> colours = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
      Matcher matcher = colour.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
    "text, unread",
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
    "text, surface-raised",
    "text-quiet, surface-raised",
    "accent, surface-raised",
    "other-text, other-surface",
    "digest-text, digest-surface"
  })
  void wordsCanBeReadOnTheirGround(String words, String ground) throws IOException {
    for (Theme theme : Theme.values()) {
      Map<String, String> colours = palette(sheet(theme));
      double contrast = Contrast.of(colours.get("-px-" + words), colours.get("-px-" + ground));

      assertTrue(
          contrast >= (theme == Theme.CONTRAST ? 7 : 4.5),
          words + " on " + ground + " in " + theme + ": " + contrast);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "claim-line, surface",
    "answer-line, surface",
    "conflict-line, surface",
    "compatible-line, surface",
    "agree-line, surface",
    "conflict-line, strip",
    "nearest, surface",
    "control-line, surface",
    "control-line, surface-raised",
    "accent, surface-raised",
    "bridge, surface",
    "accent, chosen-surface",
    "thumb-line, strip",
    "answer-line, strip"
  })
  void linesCanBeSeenOnTheirGround(String line, String ground) throws IOException {
    for (Theme theme : Theme.values()) {
      Map<String, String> colours = palette(sheet(theme));
      double contrast = Contrast.of(colours.get("-px-" + line), colours.get("-px-" + ground));

      assertTrue(
          contrast >= (theme == Theme.CONTRAST ? 4.5 : 3),
          line + " on " + ground + " in " + theme + ": " + contrast);
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, #ffffff", "DARK, #ffffff", "CONTRAST, #000000"})
  void whatTheChiefButtonSaysCanBeRead(Theme theme, String letters) throws IOException {
    double contrast = Contrast.of(letters, palette(sheet(theme)).get("-px-accent-strong"));

    assertTrue(contrast >= 4.5, theme + ": " + contrast);
  }

  @Test
  void allThemesKnowTheSameColours() throws IOException {
    for (Theme theme : Theme.values()) {
      assertEquals(palette("light.css").keySet(), palette(sheet(theme)).keySet());
    }
  }

  @Test
  void controlsOfHighContrastCanBeReadToo() throws IOException {
    Map<String, String> colours = palette(sheet(Theme.CONTRAST), "-color-[a-z-]+");
    String ground = palette(sheet(Theme.CONTRAST)).get("-px-surface");
    double warned = Contrast.of(colours.get("-color-danger-fg"), ground);
    assertTrue(warned >= 7, "what is wrong in a form: " + warned);
    for (String filled : new String[] {"danger-emphasis", "warning-emphasis"}) {
      double contrast =
          Contrast.of(colours.get("-color-fg-emphasis"), colours.get("-color-" + filled));
      assertTrue(contrast >= 7, "letters on " + filled + ": " + contrast);
    }
  }
}
