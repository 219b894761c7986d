package parallax.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import parallax.i18n.Messages;
import parallax.session.Session;
import parallax.ui.compare.CompareActions;
import parallax.ui.compare.CompareView;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionCatalogue;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.ActionGroup;
import parallax.ui.kit.FileDialogs;
import parallax.ui.kit.NoticePane;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.WindowTheme;
import parallax.ui.shell.actions.MainViewModel;
import parallax.ui.shell.actions.ShellActions;
import parallax.ui.shell.actions.ShellMenu;
import parallax.ui.shell.bars.AdviceBar;
import parallax.ui.shell.bars.FindField;
import parallax.ui.shell.bars.HintBar;
import parallax.ui.shell.bars.StatusBar;
import parallax.ui.shell.bars.TitleBar;
import parallax.ui.shell.layer.Layer;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.middle.DropTarget;
import parallax.ui.shell.middle.EmptyState;
import parallax.ui.shell.middle.FailedState;
import parallax.ui.shell.middle.LoadingState;
import parallax.ui.shell.middle.RecentList;
import parallax.ui.shell.middle.ViewFrame;
import parallax.ui.shell.words.ShellText;
import parallax.work.Subscription;

/** The window: title, view, status, and what lies over them. */
public final class MainWindow {
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 420;

  private final CompareViewModel compare = new CompareViewModel();
  private final Messages messages;
  private final Appearance appearance;
  private final Memory memory;
  private final DoubleProperty divider = new SimpleDoubleProperty(Double.NaN);
  private final MainViewModel model;
  private final ShellActions actions;
  private final ActionCatalogue catalogue;
  private final PaneWalk panes = new PaneWalk(this::panes);
  private final SessionSources sources;
  private final Layer layer;
  private final LayerCards cards;
  private final ViewFrame<CompareView> view;
  private final TitleBar title;
  private final StatusBar status;
  private final NoticePane notices;
  private final HintBar hints;
  private final AdviceBar advice;
  private final StackPane middle = new StackPane();
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
    this.messages = messages;
    this.appearance = appearance;
    this.memory = memory;
    memory.follow(appearance);
    appearance.themeProperty().get().applyToPopups();
    model = new MainViewModel(session, compare, memory, sample, messages);
    actions =
        new ShellActions(
            model,
            compare,
            appearance,
            memory.recent(),
            dialogs,
            sample,
            new ShellActions.Steps(
                this::beginFind,
                () -> panes.move(1),
                () -> panes.move(-1),
                this::openPalette,
                this::openShortcuts,
                quitting),
            messages);
    List<Action> all = new ArrayList<>(actions.all());
    layer = new Layer(this::worksInLayer, this::focusView, messages);
    cards = new LayerCards(layer, compare, session, messages);
    sources = new SessionSources(session, cards::edit);
    all.addAll(CompareActions.of(compare, messages, sources));
    view = new ViewFrame<>(this::makeView, this::failedState);
    view.view().ifPresent(made -> made.readingActions().all().forEach(one -> all.add(inView(one))));
    catalogue = new ActionCatalogue(all);
    memory.follow(compare, divider);
    title = title();
    status = new StatusBar(model, appearance, messages);
    hints = new HintBar(memory.hints(), appearance.scaleProperty(), messages);
    advice = new AdviceBar(compare, actions, messages);
    notices =
        new NoticePane(
            model.notices(),
            model::dismiss,
            panes::back,
            new NoticePane.Words(
                messages.text(ShellText.DETAILS),
                messages.text(ShellText.COPY),
                messages.text(ShellText.COPIED),
                messages.text(ShellText.CLOSE)));
    root = new StackPane(frame(), layer);
    root.setNodeOrientation(RightToLeft.order(messages.locale()));
    root.getStyleClass().add("shell");
    root.getStylesheets().add(resource("shell.css"));
  }

  private CompareView makeView() {
    CompareView made = new CompareView(compare, messages, sources);
    made.textScaleProperty().bind(appearance.scaleProperty());
    made.motionProperty().bind(appearance.motionProperty());
    if (Double.isNaN(divider.get())) {
      divider.set(made.dividerShareProperty().get());
    }
    made.dividerShareProperty().bindBidirectional(divider);
    return made;
  }

  // The view may be made afresh, and its actions with it: the one shown is meant.
  private Action inView(Action action) {
    return action.doing(
        () ->
            view.view().stream()
                .flatMap(shown -> shown.readingActions().all().stream())
                .filter(same -> same.id().equals(action.id()))
                .forEach(Action::run));
  }

  private Node failedState(Throwable problem) {
    model.log(problem);
    FailedState state = new FailedState(problem, this::showViewAgain, messages);
    Platform.runLater(state::begin);
    return state;
  }

  private void showViewAgain() {
    view.showAgain();
    Platform.runLater(this::focusView);
  }

  private TitleBar title() {
    FindField field =
        new FindField(
            compare.find(),
            () -> compare.comparisonProperty().get().sources().size(),
            actions.find.shortcut(),
            actions.palette.shortcut(),
            actions.findNext,
            actions.findPrevious,
            this::endFind,
            messages);
    ShellMenu menu = new ShellMenu(catalogue, actions, messages);
    return new TitleBar(model, actions, field, menu, appearance, messages);
  }

  private Node frame() {
    EmptyState empty =
        new EmptyState(
            actions.starting(), new RecentList(memory.recent(), actions, messages), messages);
    empty.visibleProperty().bind(model.emptyProperty().and(model.busyProperty().not()));
    LoadingState loading = new LoadingState(model, messages);
    loading.visibleProperty().bind(model.emptyProperty().and(model.busyProperty()));
    // What opens can be walked with the arrow keys at once.
    beginWhen(false, model.emptyProperty(), this::focusView);
    beginWhen(true, loading.visibleProperty(), loading::begin);
    beginWhen(true, empty.visibleProperty(), empty::begin);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    BorderPane frame = new BorderPane();
    DropTarget drop = new DropTarget(frame, dropLabel(), model::take);
    VBox comparison = new VBox(hints, advice, view);
    comparison.visibleProperty().bind(model.emptyProperty().not());
    VBox.setVgrow(view, Priority.ALWAYS);
    middle.getChildren().setAll(comparison, empty, loading, notices, drop);
    frame.setTop(title);
    frame.setCenter(middle);
    frame.setBottom(status);
    return frame;
  }

  private void beginWhen(boolean wanted, ObservableValue<Boolean> condition, Runnable begin) {
    condition.subscribe(
        holds -> {
          if (holds == wanted && !layer.isDisplay()) {
            Platform.runLater(begin);
          }
        });
  }

  private void openShortcuts() {
    cards.openShortcuts(catalogue);
  }

  private void beginFind() {
    title.beginFind();
  }

  private void endFind() {
    title.endFind();
    focusView();
  }

  private void focusView() {
    view.view().ifPresent(CompareView::focusRows);
  }

  private List<Node> panes() {
    if (layer.isDisplay()) {
      return List.of(layer, notices);
    }
    List<Node> open = new ArrayList<>(List.of(title));
    if (model.emptyProperty().get()) {
      open.add(middle);
    } else {
      open.addAll(List.of(hints, advice));
      open.addAll(view.view().map(CompareView::panes).orElse(List.of(view)));
    }
    open.addAll(List.of(notices, status));
    return open;
  }

  /** How the window looks can be changed whatever is open, and so can the part one is in. */
  private boolean worksInLayer(KeyEvent event) {
    return catalogue
        .on(event)
        .anyMatch(
            action -> action.group() == ActionGroup.VIEW || actions.paneSteps().contains(action));
  }

  private void openPalette() {
    List<Action> offered = new ArrayList<>(catalogue.everywhere());
    offered.remove(actions.palette);
    offered.addAll(actions.recent());
    cards.openPalette(offered, actions.find, title::find, this::focusView);
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

  /**
   * Takes a failure of the program that nothing else caught, on any thread: what can be mended is,
   * and the user is told.
   */
  public void failed(Throwable problem) {
    boolean shown = Platform.isFxApplicationThread() && !layer.isDisplay() && view.mend(problem);
    if (!shown) {
      Platform.runLater(() -> model.report(problem));
    }
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

  /** Does what one of the actions does, which is known by its id. */
  void act(String action) {
    catalogue.all().stream().filter(each -> each.id().equals(action)).forEach(Action::run);
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
    Scene scene = new Scene(new Region(), width, height);
    // Menus and tooltips take their order from the scene that they open over.
    scene.setNodeOrientation(root.getNodeOrientation());
    // The content comes into a scene that is dressed: it is then styled once, and with all colours.
    appearance.themeProperty().get().applyTo(scene, appearance.scaleProperty().get());
    root.setStyle(scene.getRoot().getStyle());
    scene.setRoot(root);
    // Done now, it is not to be waited for when the comparison is there.
    root.applyCss();
    ActionControls.install(scene, catalogue);
    stage.setScene(scene);
    Subscription dressing =
        WindowTheme.follow(appearance.themeProperty(), appearance.scaleProperty());
    stage.getIcons().add(new Image(resource("icon.png")));
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::windowTitle, model.nameProperty(), model.emptyProperty()));
    stage.setOnHidden(
        _ -> {
          dressing.cancel();
          model.close();
        });
  }

  private static String resource(String name) {
    return Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm();
  }

  private String windowTitle() {
    String name = model.nameProperty().get();
    return model.emptyProperty().get() ? name : messages.text(ShellText.WINDOW_TITLE, name);
  }
}
