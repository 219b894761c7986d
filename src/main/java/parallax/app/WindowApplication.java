package parallax.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The program as JavaFX runs it: opens the main window once the toolkit is up. */
public final class WindowApplication extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("Parallax");
    stage.show();
  }
}
