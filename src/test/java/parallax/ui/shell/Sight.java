package parallax.ui.shell;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import parallax.i18n.Messages;
import parallax.ui.kit.Theme;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Appearance.ThemeChoice;

/**
 * The content of a window that is not shown: nothing moves in it and nothing has the focus, so a
 * picture of it is the same at any time.
 *
 * @param window the window
 * @param scene holds its content
 */
record Sight(MainWindow window, Scene scene) {

  /**
   * What a window is looked at in.
   *
   * @param width width of the content in pixels
   * @param height height of the content in pixels
   * @param theme the look
   * @param textSize size of the text in per cent
   * @param messages the texts
   */
  record Setting(int width, int height, ThemeChoice theme, int textSize, Messages messages) {}

  /** Opens a window, does what the scenario asks for, and asks a question about what is there. */
  static <T> T ask(Scenario scenario, Setting setting, Question<T> question) {
    Callable<T> asking =
        () -> {
          Sight sight = open(scenario, setting);
          try {
            sight.layOut();
            scenario.act(sight);
            sight.layOut();
            if (sight.find("#failed-state").isPresent() != (scenario == Scenario.FAILED)) {
              throw new IllegalStateException(scenario + ": the view failed, or should have");
            }
            return question.ask(sight);
          } finally {
            sight.window().model().close();
          }
        };
    return WaitForAsyncUtils.waitForAsyncFx(60_000, asking);
  }

  /** What is asked of a window. */
  @FunctionalInterface
  interface Question<T> {
    T ask(Sight sight) throws Exception;
  }

  private static Sight open(Scenario scenario, Setting setting) {
    Appearance appearance = Appearance.of(setting.theme());
    MainWindow window = window(scenario, setting, appearance);
    Scene scene = new Scene(window.root(), setting.width(), setting.height());
    Theme theme = appearance.themeProperty().get();
    theme.applyTo(scene, appearance.scaleProperty().get());
    return new Sight(window, scene);
  }

  /** Shows a window, so that others can open over it. */
  static Sight on(Stage stage, Scenario scenario, Setting setting) {
    MainWindow window = window(scenario, setting, Appearance.of(setting.theme()));
    window.fill(stage, setting.width(), setting.height());
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return new Sight(window, stage.getScene());
  }

  private static MainWindow window(Scenario scenario, Setting setting, Appearance appearance) {
    MainWindow window =
        new MainWindow(
            scenario.session(),
            new ChosenFiles(),
            appearance,
            scenario.memory(),
            Optional.empty(),
            () -> {},
            setting.messages());
    // A memory brings its own look back.
    appearance.choiceProperty().set(setting.theme());
    appearance.resize(setting.textSize());
    return window;
  }

  /** Lets everything find its place. */
  void layOut() {
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /** Returns the first node that a selector finds. */
  <N extends Node> N find(String selector, Class<N> kind) {
    return kind.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  private Optional<Node> find(String selector) {
    return Optional.ofNullable(scene.getRoot().lookup(selector));
  }

  /** Returns the pixels. */
  BufferedImage picture() {
    return picture(scene);
  }

  /** Returns the pixels of any window's content. */
  static BufferedImage picture(Scene scene) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }
}
