package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.ui.compare.heads.SourceActions;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.CompareViewModel;
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
    WaitForAsyncUtils.waitForFxEvents();
    interact(view::layout);
    return this;
  }

  /** Asks the view something while it holds still. */
  <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
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
