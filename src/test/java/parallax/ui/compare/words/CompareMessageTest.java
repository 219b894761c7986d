package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.i18n.Message;

class CompareMessageTest {
  @Test
  void everyTextIsInTheBundleAndNoneIsLeftOver() {
    List<String> expected = Stream.of(CompareMessage.values()).map(Message::key).sorted().toList();
    ResourceBundle bundle = ResourceBundle.getBundle("parallax.i18n.compare", Locale.ROOT);

    assertEquals(expected, List.copyOf(new TreeSet<>(bundle.keySet())));
  }
}
