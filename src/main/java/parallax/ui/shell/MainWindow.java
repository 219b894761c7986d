package parallax.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.session.Session;
import parallax.ui.compare.CompareView;
import parallax.ui.compare.CompareViewModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.FileDialogs;
import parallax.ui.kit.NoticePane;
import parallax.ui.kit.WindowTheme;
import parallax.work.Subscription;

/** The window: title, view, status, and what lies over them. */
public final class MainWindow {
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 420;

  private final Session session;
  private final CompareViewModel compare = new CompareViewModel();
  private final Messages messages;
  private final Appearance appearance;
  private final Memory memory;
  private final MainViewModel model;
  private final ShellActions actions;
  private final SessionSources sources;
  private final Layer layer;
  private final CompareView view;
  private final FindField findField;
  private final Action find;
  private final Action quit;
  private final Action nextPart;
  private final StackPane root;

  /**
   * Builds the window's content.
   *
   * @param session the open comparison
   * @param dialogs ask for files
   * @param appearance how the window looks
   * @param memory what the window was like before
   * @param sample the folder of the sample, if the program has one beside it
   * @param quitting ends the program
   * @param messages the texts
   */
  public MainWindow(
      Session session,
      FileDialogs dialogs,
      Appearance appearance,
      Memory memory,
      Optional<Path> sample,
      Runnable quitting,
      Messages messages) {
    this.session = session;
    this.messages = messages;
    this.appearance = appearance;
    this.memory = memory;
    memory.follow(appearance);
    model = new MainViewModel(session, compare, memory, sample, messages);
    actions =
        new ShellActions(model, compare, appearance, memory.recent(), dialogs, sample, messages);
    layer = new Layer(messages);
    sources = new SessionSources(session, this::edit);
    view = new CompareView(compare, messages, sources);
    memory.follow(compare, view.dividerShareProperty());
    findField =
        new FindField(
            compare.find(), actions.findNext, actions.findPrevious, view::focusRows, messages);
    find =
        Action.of("find", messages.text(ShellText.FIND), findField::begin)
            .on("Shortcut+F")
            .with(Feather.SEARCH)
            .when(model.emptyProperty().not());
    quit =
        Action.of("quit", messages.text(ShellText.QUIT), quitting)
            .on("Shortcut+Q")
            .with(Feather.LOG_OUT);
    nextPart =
        Action.of("next-part", messages.text(ShellText.NEXT_PART), view::focusNextPart)
            .on("F6")
            .when(model.emptyProperty().not());
    root = new StackPane(frame(), layer);
    root.getStyleClass().add("shell");
    root.getStylesheets().add(resource("shell.css"));
  }

  private Node frame() {
    view.textScaleProperty().bind(appearance.scaleProperty());
    view.motionProperty().bind(appearance.motionProperty());
    // What opens can be walked with the arrow keys at once.
    model
        .emptyProperty()
        .subscribe(
            empty -> {
              if (!empty) {
                Platform.runLater(view::focusRows);
              }
            });
    EmptyState empty =
        new EmptyState(
            actions.starting(), new RecentList(memory.recent(), actions, messages), messages);
    empty.visibleProperty().bind(model.emptyProperty().and(model.busyProperty().not()));
    LoadingState loading = new LoadingState(model, messages);
    loading.visibleProperty().bind(model.emptyProperty().and(model.busyProperty()));
    NoticePane notices =
        new NoticePane(
            model.notices(),
            model::dismiss,
            new NoticePane.Words(
                messages.text(ShellText.DETAILS),
                messages.text(ShellText.COPY),
                messages.text(ShellText.CLOSE)));
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    BorderPane frame = new BorderPane();
    DropTarget drop = new DropTarget(frame, dropLabel(), model::take);
    ShellMenu menu = new ShellMenu(actions, find, nextPart, quit, appearance, messages);
    frame.setTop(new TitleBar(model, actions, findField, menu, appearance, messages));
    VBox comparison =
        new VBox(
            new HintBar(memory.hints(), appearance.scaleProperty(), messages),
            new AdviceBar(compare, actions, messages),
            view);
    comparison.visibleProperty().bind(model.emptyProperty().not());
    VBox.setVgrow(view, Priority.ALWAYS);
    frame.setCenter(new StackPane(comparison, empty, loading, notices, drop));
    frame.setBottom(new StatusBar(model, appearance, messages));
    return frame;
  }

  private Label dropLabel() {
    Label label = new Label();
    label
        .textProperty()
        .bind(
            model
                .emptyProperty()
                .map(empty -> messages.text(empty ? ShellText.DROP_HERE : ShellText.DROP_TO_ADD)));
    return label;
  }

  private void edit(Source source) {
    SourceForm form =
        new SourceForm(
            source,
            messages,
            metadata -> {
              layer.close();
              session.edit(source.id(), metadata);
            });
    layer.open(messages.text(ShellText.DETAILS_TITLE, source.displayName()), form);
    Platform.runLater(form::begin);
  }

  /** Returns the frame's model, for what the program has to say. */
  public MainViewModel model() {
    return model;
  }

  /** Chooses a row by its number, from 1 at the top; the last where there are fewer. */
  void chooseRow(int number) {
    compare.moveRow(-compare.itemsProperty().get().size());
    compare.moveRow(number - 1);
  }

  /** Returns what is chosen in the view in the middle. */
  CompareViewModel compare() {
    return compare;
  }

  /** Returns what can be done with a source. */
  SessionSources sources() {
    return sources;
  }

  /** Returns the content, to be put into a scene. */
  public Parent root() {
    return root;
  }

  /**
   * Puts the content into a stage, which is not shown yet.
   *
   * @param stage the window
   * @param width width of the content in pixels
   * @param height height of the content in pixels
   */
  public void fill(Stage stage, double width, double height) {
    Scene scene = new Scene(root, width, height);
    List<Action> withKeys = new ArrayList<>(actions.all());
    withKeys.addAll(List.of(find, nextPart, quit));
    withKeys.addAll(view.readingActions().all());
    ActionControls.install(scene, withKeys);
    TextSizeKeys.install(scene, actions);
    stage.setScene(scene);
    appearance.themeProperty().get().applyTo(scene, appearance.scaleProperty().get());
    Subscription dressing =
        WindowTheme.follow(appearance.themeProperty(), appearance.scaleProperty());
    stage.getIcons().add(new Image(resource("icon.png")));
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(this::title, model.nameProperty(), model.emptyProperty()));
    stage.setOnHidden(
        _ -> {
          dressing.cancel();
          model.close();
        });
  }

  private static String resource(String name) {
    return Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm();
  }

  private String title() {
    String name = model.nameProperty().get();
    return model.emptyProperty().get() ? name : messages.text(ShellText.WINDOW_TITLE, name);
  }
}
