package parallax.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import parallax.work.Subscription;

/**
 * The two font families of the window: the interface's, which the program brings, and that of the
 * articles, chosen once from those that the machine has. See record 22.
 */
public final class Typeface {
  private static final String BROUGHT = "/com/formdev/flatlaf/fonts/inter/Inter-%s.otf";

  /**
   * How high the small letters of articles stand, in parts of the size that a role names. A family
   * with lower ones is set larger, so that an article is as easy to read on every machine.
   */
  private static final double X_HEIGHT = 0.48;

  /** The heights are those that the families' own tables (OS/2, sxHeight) give. */
  private static final List<Reading> READING =
      List.of(
          new Reading("Charter", 0.481),
          new Reading("Georgia", 0.481),
          new Reading("Noto Serif", 0.536),
          new Reading("Liberation Serif", 0.459),
          new Reading("DejaVu Serif", 0.519));

  private static volatile Families families = new Families(brought(), ofTheMachine());

  private record Families(String sans, Reading serif) {}

  private record Reading(String family, double xHeight) {}

  private Typeface() {}

  /**
   * Sets all text that is built from now on in certain families, at the sizes that the roles name,
   * until the subscription is cancelled: pictures of the window must not depend on what the machine
   * has.
   *
   * @param sans the family of the interface's text
   * @param serif the family of the articles
   */
  public static Subscription use(String sans, String serif) {
    Families before = families;
    families = new Families(sans, new Reading(serif, X_HEIGHT));
    return () -> families = before;
  }

  private static String brought() {
    boolean all = List.of("Regular", "Bold").stream().allMatch(Typeface::load);
    return all ? "Inter" : "System";
  }

  /** Tells whether a face could be loaded; not, where nothing can be written beside it. */
  private static boolean load(String face) {
    String file = BROUGHT.formatted(face);
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
      return Font.loadFont(in, Theme.EM) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading ofTheMachine() {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return READING.stream()
        .filter(reading -> installed.contains(reading.family()))
        .findFirst()
        .orElse(new Reading("Serif", X_HEIGHT));
  }

  /** Returns the family of the interface's text. */
  public static String sans() {
    return families.sans();
  }

  /** Returns the font of a role where the interface's text has the given size in pixels. */
  public static Font of(TextRole role, double em) {
    Families current = families;
    String family = role.serif() ? current.serif().family() : current.sans();
    double size = role.ems() * em * (role.serif() ? X_HEIGHT / current.serif().xHeight() : 1);
    return Font.font(
        family, role.bold() ? FontWeight.BOLD : FontWeight.NORMAL, Math.round(size * 2) / 2.0);
  }
}
