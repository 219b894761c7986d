package parallax.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import parallax.ui.kit.Typeface;
import parallax.work.Subscription;

/** The fonts that the tests bring, so that pictures don't depend on the machine's. */
final class BroughtFonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final List<String> FILES =
      List.of(
          "DejaVuSansCondensed.ttf",
          "DejaVuSansCondensed-Bold.ttf",
          "DejaVuSerifCondensed.ttf",
          "DejaVuSerifCondensed-Bold.ttf");

  private BroughtFonts() {}

  /** Sets all text in these fonts until the subscription is cancelled; the toolkit must run. */
  static Subscription use() {
    List<String> families = FILES.stream().map(BroughtFonts::load).map(Font::getFamily).toList();
    return Typeface.use(families.getFirst(), families.getLast());
  }

  /** Sets the articles in these fonts, the interface in the program's own. */
  static Subscription useForArticles() {
    return Typeface.use(Typeface.sans(), load(FILES.getLast()).getFamily());
  }

  private static Font load(String file) {
    try (InputStream in =
        Objects.requireNonNull(BroughtFonts.class.getResourceAsStream(FOLDER + file), file)) {
      return Objects.requireNonNull(Font.loadFont(in, 14), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
