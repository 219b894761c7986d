package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Status;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.model.RowOrder;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Presence;
import parallax.ui.kit.RightToLeft;

/**
 * The pills that choose a kind of rows, the button of the other filters, and the menu that chooses
 * the order of the rows.
 */
public final class FilterBar extends FlowPane {
  private final Messages messages;
  private final RowArrangement rows;
  private final List<Node> kinds = new ArrayList<>();
  private final ToggleButton all;
  private final ToggleButton conflicts;
  private final Button filter = new Button();
  private final MenuButton order = new MenuButton();
  private final BooleanProperty compact = new SimpleBooleanProperty();

  /** Makes the controls for the rows of a table. */
  public FilterBar(RowArrangement rows, Messages messages) {
    this.rows = rows;
    this.messages = messages;
    getStyleClass().add("filter-bar");
    all = pill("all", messages.text(CompareMessage.FILTER_ALL));
    all.setOnAction(_ -> choose(now -> isCompact() ? RowFilter.ALL : now.withKind(null)));
    for (RowKind kind : RowKind.values()) {
      kinds.add(pill(kind));
    }
    conflicts = pill("conflicts", "");
    conflicts.setOnAction(
        _ -> choose(now -> now.with(Status.CONFLICT, !now.statuses().contains(Status.CONFLICT))));
    filter.setId("filter");
    filter.getStyleClass().addAll("pill", "flat");
    buildOrder();
    rows.filterProperty().when(Presence.of(this)).subscribe(_ -> show());
    rows.itemsProperty().when(Presence.of(this)).subscribe(_ -> show());
    arrange();
  }

  private ToggleButton pill(String id, String text) {
    ToggleButton pill = new ToggleButton(text);
    pill.getStyleClass().add("pill");
    pill.setId("filter-" + id);
    pill.setAccessibleHelp(messages.text(CompareMessage.FILTER_BY));
    return pill;
  }

  private ToggleButton pill(RowKind kind) {
    ToggleButton pill = pill(kind.name().toLowerCase(Locale.ROOT), messages.text(name(kind)));
    pill.setOnAction(_ -> choose(now -> now.withKind(kind)));
    rows.filterProperty()
        .when(Presence.of(this))
        .subscribe(now -> pill.setSelected(now.kind() == kind));
    return pill;
  }

  private void choose(UnaryOperator<RowFilter> change) {
    rows.filterProperty().set(change.apply(rows.filterProperty().get()));
    show();
  }

  private void buildOrder() {
    order.setId("order");
    order.getStyleClass().addAll("quiet-menu", "flat");
    order
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                widthProperty(),
                insetsProperty()));
    RightToLeft.wrap(order);
    order.setAccessibleHelp(messages.text(CompareMessage.ORDER_BY));
    ToggleGroup group = new ToggleGroup();
    ObjectProperty<RowOrder> chosen = rows.orderProperty();
    for (RowOrder value : RowOrder.values()) {
      String text = messages.text(name(value));
      RadioMenuItem item = new RadioMenuItem(text);
      item.setId("order-" + value.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(_ -> chosen.set(value));
      chosen
          .when(Presence.of(this))
          .subscribe(
              now -> {
                if (now == value) {
                  item.setSelected(true);
                  order.setText(text);
                }
              });
      order.getItems().add(item);
    }
    CheckMenuItem grouped = new CheckMenuItem(messages.text(CompareMessage.ORDER_GROUPED));
    grouped.setId("order-grouped");
    grouped.selectedProperty().bindBidirectional(rows.groupedProperty());
    order.getItems().addAll(new SeparatorMenuItem(), grouped);
  }

  /** Shows what is filtered by now; a pill that is pressed again stays pressed. */
  private void show() {
    RowFilter now = rows.filterProperty().get();
    all.setSelected(isCompact() ? now.equals(RowFilter.ALL) : now.kind() == null);
    kinds.forEach(
        pill -> {
          if (pill instanceof ToggleButton toggle && now.kind() != null) {
            toggle.setSelected(pill.getId().equals(id(now.kind())));
          }
        });
    int disputed = rows.facts().statuses().getOrDefault(Status.CONFLICT, 0);
    conflicts.setText(messages.text(CompareMessage.FILTER_CONFLICTS, disputed));
    conflicts.setSelected(now.statuses().contains(Status.CONFLICT));
    conflicts.setDisable(disputed == 0 && !conflicts.isSelected());
    int count = now.count() + (isCompact() && now.kind() != null ? 1 : 0);
    filter.setText(messages.text(CompareMessage.FILTER, count));
  }

  private static String id(RowKind kind) {
    return "filter-" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the word for a kind of rows. */
  public static CompareMessage name(@Nullable RowKind kind) {
    if (kind == null) {
      return CompareMessage.FILTER_ALL;
    }
    return switch (kind) {
      case FIGURES -> CompareMessage.FILTER_FIGURES;
      case DATES -> CompareMessage.FILTER_DATES;
      case PEOPLE -> CompareMessage.FILTER_PEOPLE;
      case SAID -> CompareMessage.FILTER_SAID;
      case WORDS -> CompareMessage.FILTER_WORDS;
    };
  }

  /** Returns the word for an order of rows. */
  public static CompareMessage name(RowOrder order) {
    return switch (order) {
      case DISPUTED -> CompareMessage.ORDER_DISPUTED;
      case TEXT -> CompareMessage.ORDER_TEXT;
      case OUTLETS -> CompareMessage.ORDER_OUTLETS;
    };
  }

  /** Returns the button that opens the other filters. */
  public Button filter() {
    return filter;
  }

  /** Leaves the kinds of rows to the other filters where there is little room. */
  public void setCompact(boolean little) {
    if (isCompact() != little) {
      compact.set(little);
      arrange();
      applyCss();
    }
  }

  /** Tells whether the kinds of rows are left to the other filters. */
  boolean isCompact() {
    return compact.get();
  }

  /** Whether the kinds of rows are left to the other filters. */
  ReadOnlyBooleanProperty compactProperty() {
    return compact;
  }

  private void arrange() {
    List<Node> shown = new ArrayList<>(List.of(all));
    shown.addAll(isCompact() ? List.of(conflicts) : kinds);
    shown.addAll(List.of(filter, order));
    getChildren().setAll(shown);
    show();
  }
}
