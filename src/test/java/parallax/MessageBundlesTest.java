package parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.i18n.Message;

/** Every text that the program asks for is in its bundle, and no bundle holds a text too many. */
class MessageBundlesTest {

  static Stream<Class<?>> areas() {
    return ProgramClasses.ALL.stream()
        .filter(JavaClass::isEnum)
        .filter(type -> type.isAssignableTo(Message.class))
        .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bundleAndProgramHaveTheSameTexts(Class<?> area) {
    List<Message> messages =
        Arrays.stream(area.getEnumConstants()).map(Message.class::cast).toList();
    String bundle = "parallax.i18n." + messages.getFirst().bundle();
    assertEquals(
        new TreeSet<>(messages.stream().map(Message::key).toList()),
        new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet()));
  }

  @Test
  void thereAreAreas() {
    assertFalse(areas().toList().isEmpty());
  }
}
