package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import parallax.work.Subscription;

class TypefaceTest {
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void setsTheInterfaceInTheFaceThatTheProgramBrings() {
    assertEquals(
        List.of("Inter Regular", "Inter Bold"),
        List.of(
            Typeface.of(TextRole.SUB, 14).getName(), Typeface.of(TextRole.LABEL, 14).getName()));
  }

  @Test
  void setsTextInGivenFamiliesAtTheSizesOfItsRolesUntilTheyAreTakenBack() {
    Font before = Typeface.of(TextRole.ARTICLE, 14);
    Subscription given = Typeface.use("System", "Inter");

    Font during = Typeface.of(TextRole.ARTICLE, 14);
    given.cancel();

    assertEquals(
        List.of(new Font("Inter Regular", 15), before),
        List.of(during, Typeface.of(TextRole.ARTICLE, 14)));
  }
}
