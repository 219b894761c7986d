package parallax.ui.shell.memory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import parallax.storage.Settings;
import parallax.storage.SettingsStore;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.model.RowOrder;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.work.JobRunner;
import parallax.work.SameThreadJobRunner;

/** Brings the window back as it was at its last end, and remembers what becomes of it now. */
public final class Memory {
  /** While a window is made to fill the screen, its bounds change before it says so. */
  private static final Duration A_WINDOW_RESTS = Duration.millis(300);

  /** Stands among the filters where rows stand in groups. */
  private static final String GROUPED = "grouped";

  /** Begins the names of groups of rows of which only the heading is shown. */
  private static final String CLOSED = "closed ";

  private final SettingsStore store;
  private final RecentFiles recent;
  private final Hints hints;

  /**
   * Remembers in a store.
   *
   * @param store holds what is remembered
   * @param runner looks in the background for what was opened before
   */
  public Memory(SettingsStore store, JobRunner runner) {
    this.store = store;
    this.recent = new RecentFiles(store, runner);
    this.hints = new Hints(store);
  }

  /** Returns a memory that knows nothing and has no hints to give. */
  public static Memory none() {
    SettingsStore store = SettingsStore.forgetful();
    Arrays.stream(Hint.values())
        .forEach(hint -> store.change(now -> now.withHintDone(hint.name())));
    return new Memory(store, new SameThreadJobRunner());
  }

  /** What was opened lately. */
  public RecentFiles recent() {
    return recent;
  }

  /** The hints for the first start. */
  public Hints hints() {
    return hints;
  }

  /**
   * Returns what remembers how each comparison is laid out.
   *
   * @param model what is shown
   * @param order puts sources into the order of their ids
   */
  public LayoutMemory layouts(CompareViewModel model, Consumer<List<String>> order) {
    return new LayoutMemory(store, model, order);
  }

  /** Brings the look back, and follows it. */
  public void follow(Appearance appearance) {
    Settings.Look before = store.settings().look();
    named(ThemeChoice.class, before.theme()).ifPresent(appearance.choiceProperty()::set);
    appearance.resize(before.textSize());
    appearance.motionChoiceProperty().set(before.motion());
    appearance
        .choiceProperty()
        .subscribe(
            (_, choice) ->
                look(
                    choice.name(),
                    (now, name) -> new Settings.Look(name, now.textSize(), now.motion())));
    appearance
        .scaleProperty()
        .subscribe(
            (_, _) ->
                look(
                    (int) appearance.percent(),
                    (now, size) -> new Settings.Look(now.theme(), size, now.motion())));
    appearance
        .motionChoiceProperty()
        .subscribe(
            (_, motion) ->
                store.change(
                    now ->
                        now.withLook(
                            new Settings.Look(now.look().theme(), now.look().textSize(), motion))));
  }

  private <T> void look(T value, BiFunction<Settings.Look, T, Settings.Look> change) {
    store.change(now -> now.withLook(change.apply(now.look(), value)));
  }

  /**
   * Brings the view of the comparison back, and follows it.
   *
   * @param model order and filters of the rows
   * @param divider share of the height that the rows take
   */
  public void follow(CompareViewModel model, DoubleProperty divider) {
    Settings.Table before = store.settings().table();
    named(RowOrder.class, before.order()).ifPresent(model.orderProperty()::set);
    model.filterProperty().set(RowFilter.parse(String.join("&", before.filters())));
    model.rows().groupedProperty().set(before.filters().contains(GROUPED));
    model
        .rows()
        .close(
            Arrays.stream(RowKind.values())
                .filter(kind -> before.filters().contains(CLOSED + kind.name()))
                .collect(Collectors.toSet()));
    model.scrollTogetherProperty().set(before.together());
    Double share = before.divider();
    if (share != null) {
      divider.set(share);
    }
    Runnable changed =
        () ->
            store.change(
                now ->
                    now.withTable(
                        new Settings.Table(
                            divider.get(),
                            model.orderProperty().get().name(),
                            filters(model.rows()),
                            model.scrollTogetherProperty().get())));
    divider.subscribe((_, _) -> changed.run());
    model.orderProperty().subscribe((_, _) -> changed.run());
    model.filterProperty().subscribe((_, _) -> changed.run());
    model.rows().groupedProperty().subscribe((_, _) -> changed.run());
    model
        .itemsProperty()
        .subscribe(
            (_, _) -> {
              if (!filters(model.rows()).equals(store.settings().table().filters())) {
                changed.run();
              }
            });
    model.scrollTogetherProperty().subscribe((_, _) -> changed.run());
  }

  /** Returns the parts of the filter, and whether rows stand in groups. */
  private static Set<String> filters(RowArrangement rows) {
    Set<String> parts = new HashSet<>(List.of(rows.filterProperty().get().code().split("&")));
    parts.remove("");
    if (rows.groupedProperty().get()) {
      parts.add(GROUPED);
    }
    rows.closed().forEach(kind -> parts.add(CLOSED + kind.name()));
    return parts;
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }

  /**
   * Puts a stage, which is not shown yet, where it was, and follows it.
   *
   * @param stage the window
   * @param place where it opens
   */
  public void follow(Stage stage, WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
    PauseTransition rest = new PauseTransition(A_WINDOW_RESTS);
    rest.setOnFinished(_ -> keep(stage));
    stage.xProperty().subscribe((_, _) -> rest.playFromStart());
    stage.yProperty().subscribe((_, _) -> rest.playFromStart());
    stage.widthProperty().subscribe((_, _) -> rest.playFromStart());
    stage.heightProperty().subscribe((_, _) -> rest.playFromStart());
    stage.maximizedProperty().subscribe((_, _) -> rest.playFromStart());
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        _ -> {
          rest.stop();
          keep(stage);
        });
  }

  private void keep(Stage stage) {
    if (stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    Settings.Window bounds =
        new Settings.Window(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    store.change(
        now ->
            now.withWindow(bounds.maximized() ? now.place().orElse(bounds).filling(true) : bounds));
  }
}
