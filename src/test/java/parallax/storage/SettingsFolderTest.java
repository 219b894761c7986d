package parallax.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

  @Test
  void linuxKeepsSettingsWhereTheXdgSpecificationSays() {
    assertEquals(HOME.resolve(".config/parallax"), SettingsFolder.of(Map.of(), "Linux", HOME));
    assertEquals(
        ELSEWHERE.resolve("parallax"),
        SettingsFolder.of(Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString()), "Linux", HOME));
    assertEquals(
        HOME.resolve(".config/parallax"),
        SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "no/root"), "Linux", HOME));
    assertEquals(
        HOME.resolve(".config/parallax"),
        SettingsFolder.of(Map.of("XDG_CONFIG_HOME", ""), "Linux", HOME));
  }

  @Test
  void windowsAndMacHavePlacesOfTheirOwn() {
    assertEquals(
        ELSEWHERE.resolve("Parallax"),
        SettingsFolder.of(Map.of("APPDATA", ELSEWHERE.toString()), "Windows 11", HOME));
    assertEquals(
        HOME.resolve("AppData/Roaming/Parallax"), SettingsFolder.of(Map.of(), "Windows 11", HOME));
    assertEquals(
        HOME.resolve("Library/Application Support/Parallax"),
        SettingsFolder.of(Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString()), "Mac OS X", HOME));
  }
}
