package parallax.ui.shell.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;

class ShellTextTest {

  @Test
  void theBundleSaysEveryTextAndNoOther() {
    assertEquals(
        Arrays.stream(ShellText.values())
            .map(ShellText::key)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(ResourceBundle.getBundle("parallax.i18n.shell").keySet()));
  }

  @Test
  void everyTextIsAPattern() {
    for (ShellText text : ShellText.values()) {
      assertFalse(Messages.english().text(text, 1, 2, 3).isBlank(), text.name());
    }
  }
}
