package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.compare.heads.ColumnActions;
import parallax.ui.compare.heads.SourceActions;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.model.RowOrder;
import parallax.ui.compare.rows.FilterBar;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionGroup;

/** Everything the user can do with the rows, the columns and the texts, each said once. */
public final class CompareActions {
  private final CompareViewModel model;
  private final Messages messages;
  private final BooleanBinding open;

  private CompareActions(CompareViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    open =
        Bindings.createBooleanBinding(
            () -> !model.comparisonProperty().get().sources().isEmpty(),
            model.comparisonProperty());
  }

  /**
   * Returns the view's actions.
   *
   * @param model what they act on
   * @param messages the texts of the interface
   * @param sources what can be done with a source
   */
  public static List<Action> of(CompareViewModel model, Messages messages, SourceActions sources) {
    CompareActions actions = new CompareActions(model, messages);
    List<Action> all = new ArrayList<>(actions.rows());
    all.addAll(actions.filters());
    all.addAll(actions.orders());
    all.add(
        actions
            .toggle(
                "grouped",
                ActionGroup.ROWS,
                CompareMessage.DO_GROUP,
                model.rows().groupedProperty())
            .apart());
    all.add(
        actions.toggle(
            "singles-shown",
            ActionGroup.ROWS,
            CompareMessage.DO_SHOW_SINGLES,
            model.rows().singlesShownProperty()));
    all.add(
        actions
            .toggle(
                "scroll-together",
                ActionGroup.TEXTS,
                CompareMessage.SCROLL_TOGETHER,
                model.scrollTogetherProperty())
            .helped(messages.text(CompareMessage.SCROLL_TOGETHER_TIP))
            .with(Feather.LINK_2));
    all.addAll(ColumnActions.ofChosen(model, messages, sources));
    return all;
  }

  private List<Action> rows() {
    BooleanBinding disputed =
        Bindings.createBooleanBinding(
            () -> model.disputedProperty().get().count() > 0, model.disputedProperty());
    String none = messages.text(CompareMessage.NOTHING_DISPUTED);
    return List.of(
        row("next-row", CompareMessage.DO_NEXT_ROW, () -> model.moveRow(1))
            .on("Shortcut+Down")
            .with(Feather.ARROW_DOWN),
        row("previous-row", CompareMessage.DO_PREVIOUS_ROW, () -> model.moveRow(-1))
            .on("Shortcut+Up")
            .with(Feather.ARROW_UP),
        row("next-disputed", CompareMessage.DO_NEXT_DISPUTED, () -> model.moveToDisputed(1))
            .on("F8")
            .when(disputed, none),
        row(
                "previous-disputed",
                CompareMessage.DO_PREVIOUS_DISPUTED,
                () -> model.moveToDisputed(-1))
            .on("Shift+F8")
            .when(disputed, none));
  }

  private Action row(String id, CompareMessage label, Runnable handler, Object... arguments) {
    return Action.of(id, ActionGroup.ROWS, messages.text(label, arguments), handler)
        .when(open, closed());
  }

  private List<Action> filters() {
    List<Action> filters = new ArrayList<>(List.of(filter("all", null).apart()));
    for (RowKind kind : RowKind.values()) {
      filters.add(filter(kind.name().toLowerCase(Locale.ROOT), kind));
    }
    filters.add(
        row("clear-filters", CompareMessage.CLEAR_FILTERS, model::clearFilters)
            .with(Feather.X)
            .when(
                model.filterProperty().isNotEqualTo(RowFilter.ALL),
                messages.text(CompareMessage.NOTHING_FILTERED)));
    return filters;
  }

  private Action filter(String id, @Nullable RowKind kind) {
    ObjectProperty<RowFilter> filter = model.filterProperty();
    return row(
            "show-" + id,
            CompareMessage.DO_FILTER,
            () -> filter.set(filter.get().withKind(kind)),
            messages.text(FilterBar.name(kind)))
        .checked(Bindings.createBooleanBinding(() -> filter.get().kind() == kind, filter));
  }

  private List<Action> orders() {
    List<Action> orders = new ArrayList<>();
    for (RowOrder order : RowOrder.values()) {
      Action choosing =
          row(
                  "order-" + order.name().toLowerCase(Locale.ROOT),
                  CompareMessage.DO_ORDER,
                  () -> model.orderProperty().set(order),
                  messages.text(FilterBar.name(order)))
              .checked(model.orderProperty().isEqualTo(order));
      orders.add(orders.isEmpty() ? choosing.apart() : choosing);
    }
    return orders;
  }

  private Action toggle(
      String id, ActionGroup group, CompareMessage label, BooleanProperty switched) {
    return Action.of(id, group, messages.text(label), () -> switched.set(!switched.get()))
        .when(open, closed())
        .checked(switched);
  }

  private String closed() {
    return messages.text(CompareMessage.NOTHING_OPEN);
  }
}
