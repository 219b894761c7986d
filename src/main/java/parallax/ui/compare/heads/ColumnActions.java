package parallax.ui.compare.heads;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.compare.model.Arrangement;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionGroup;

/**
 * What can be done with a column, each said once: for a column's own menu, and for the chosen one.
 */
public final class ColumnActions {
  private final CompareViewModel model;
  private final Messages messages;
  private final SourceActions sources;
  private final Supplier<Optional<String>> source;

  private ColumnActions(
      CompareViewModel model,
      Messages messages,
      SourceActions sources,
      Supplier<Optional<String>> source) {
    this.model = model;
    this.messages = messages;
    this.sources = sources;
    this.source = source;
  }

  /** Returns what can be done with one source's column. */
  static ColumnActions of(
      String source, CompareViewModel model, Messages messages, SourceActions sources) {
    return new ColumnActions(model, messages, sources, () -> Optional.of(source));
  }

  /** Returns what can be done with the column that is chosen, and with all columns. */
  public static List<Action> ofChosen(
      CompareViewModel model, Messages messages, SourceActions sources) {
    ColumnActions chosen =
        new ColumnActions(
            model,
            messages,
            sources,
            () -> Optional.ofNullable(model.choiceProperty().get().source()));
    Arrangement arrangement = model.arrangement();
    return List.of(
        chosen.pin(),
        chosen.lock(),
        chosen.hide(),
        chosen.move(CompareMessage.MOVE_LEFT, -1).apart(),
        chosen.move(CompareMessage.MOVE_RIGHT, 1),
        Action.of(
                "show-hidden",
                ActionGroup.COLUMNS,
                messages.text(CompareMessage.SHOW_HIDDEN),
                arrangement::showHidden)
            .when(
                Bindings.createBooleanBinding(
                    () -> !arrangement.columnsProperty().get().hidden().isEmpty(),
                    arrangement.columnsProperty()),
                messages.text(CompareMessage.NOTHING_HIDDEN))
            .apart(),
        Action.of(
                "fold-silent",
                ActionGroup.COLUMNS,
                messages.text(CompareMessage.FOLD_SILENT, Arrangement.FOLD_ABOVE),
                () -> arrangement.foldingProperty().set(!arrangement.foldingProperty().get()))
            .checked(arrangement.foldingProperty()));
  }

  /** Keeps the column at the left, or lets it go. */
  Action pin() {
    return action("pin-column", CompareMessage.PIN, model.arrangement()::pin)
        .with(Feather.MAP_PIN)
        .checked(holds((columns, id) -> columns.pinned() > 0 && columns.indexOf(id) == 0));
  }

  /** Lets the column's text scroll by itself, or with the others. */
  Action lock() {
    return action("lock-column", CompareMessage.LOCK, model.arrangement()::lock)
        .with(Feather.LOCK)
        .checked(holds((columns, id) -> columns.locked().contains(id)));
  }

  /** Takes the column away. */
  Action hide() {
    return action("hide-column", CompareMessage.HIDE, model.arrangement()::hide)
        .when(
            holds((columns, id) -> columns.shown().size() > 1),
            messages.text(CompareMessage.LAST_COLUMN));
  }

  /** Moves the source by a number of places to the right; negative to the left. */
  Action move(CompareMessage label, int by) {
    return action(by < 0 ? "move-left" : "move-right", label, moved -> sources.move(moved, by))
        .when(holds((_, id) -> isPlace(model.index().column(id) + by)), "");
  }

  private boolean isPlace(int place) {
    return place >= 0 && place < model.comparisonProperty().get().sources().size();
  }

  private Action action(String id, CompareMessage label, Consumer<String> deed) {
    return Action.of(
            id, ActionGroup.COLUMNS, messages.text(label), () -> source.get().ifPresent(deed))
        .when(holds((_, _) -> true), messages.text(CompareMessage.NOTHING_OPEN));
  }

  private BooleanBinding holds(BiPredicate<Columns, String> condition) {
    return Bindings.createBooleanBinding(
        () ->
            source
                .get()
                .filter(id -> condition.test(model.arrangement().columnsProperty().get(), id))
                .isPresent(),
        model.arrangement().columnsProperty(),
        model.choiceProperty(),
        model.comparisonProperty());
  }
}
