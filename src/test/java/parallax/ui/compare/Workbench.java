package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.heads.SourceActions;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.texts.TextPane;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.Pulses;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.Theme;

/** A window without a display that shows the Compare view, and a hand that clicks and types. */
final class Workbench extends FxRobot implements SourceActions {
  final CompareViewModel model = new CompareViewModel();
  final List<String> actions = new ArrayList<>();
  final CompareView view;

  private Workbench(Comparison comparison, double width, double height) {
    model.setComparison(comparison);
    view = new CompareView(model, Messages.english(), this);
    view.setPrefSize(width, height);
  }

  /** Opens a window of a size. */
  static Workbench open(Comparison comparison, double width, double height) {
    try {
      FxToolkit.toolkitContext().setSetupTimeoutInMillis(Pulses.PATIENCE);
      Stage stage = FxToolkit.registerPrimaryStage();
      return FxToolkit.setupFixture(
          (Callable<Workbench>)
              () -> {
                Workbench bench = new Workbench(comparison, width, height);
                Scene scene = new Scene(bench.view, width, height);
                Theme.LIGHT.applyTo(scene, 1);
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(width);
                stage.setHeight(height);
                stage.show();
                bench.view.focusRows();
                return bench;
              });
    } catch (TimeoutException e) {
      throw new IllegalStateException("The toolkit did not start", e);
    }
  }

  /** Waits until everything asked for so far is done and laid out. */
  Workbench settle() {
    Pulses.settle();
    interact(view::layout);
    return this;
  }

  /** Asks the view something while it holds still. */
  <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  /** Waits until something has come about. */
  void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about", e);
    }
  }

  /** Returns the claim that stands in some words. */
  Claim claim(String words) {
    return model.comparisonProperty().get().claims().stream()
        .filter(each -> words(each).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private String words(Claim claim) {
    return claim.span().of(model.index().source(claim.source()).orElseThrow().text());
  }

  /** Returns the words of the chosen claim. */
  String chosenWords() {
    return settle().model.index().claim(choice().claim()).map(this::words).orElse("");
  }

  /** Returns where the words of a claim are seen on the screen. */
  Point2D onScreen(Claim claim) {
    return settle().ask(() -> place(claim));
  }

  private Point2D place(Claim claim) {
    ColumnGeometry geometry = view.geometry();
    int column = geometry.column(claim.source());
    TextBox box = geometry.reader(column).boxes(claim.span()).getFirst();
    TextBox seen = geometry.inView(column, box).orElseThrow();
    return lookup("#texts")
        .query()
        .localToScreen(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2);
  }

  /** Returns what would be copied. */
  String excerpt() {
    TextPane texts = lookup("#texts").queryAs(TextPane.class);
    return settle().ask(() -> texts.excerpt().map(Excerpt::words).orElse(""));
  }

  Choice choice() {
    return model.choiceProperty().get();
  }

  @Override
  public void rename(String source, @Nullable String outlet) {
    actions.add("rename " + source + " " + outlet);
  }

  @Override
  public void move(String source, int by) {
    actions.add("move " + source + " " + by);
  }

  @Override
  public void remove(String source) {
    actions.add("remove " + source);
  }

  @Override
  public void edit(String source) {
    actions.add("edit " + source);
  }
}
