package parallax.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import parallax.i18n.Messages;

/** The pills that choose which rows are shown, and the menu that chooses their order. */
final class FilterBar extends FlowPane {
  private static final Map<RowFilter, CompareMessage> FILTERS =
      new EnumMap<>(
          Map.of(
              RowFilter.ALL, CompareMessage.FILTER_ALL,
              RowFilter.FIGURES, CompareMessage.FILTER_FIGURES,
              RowFilter.DATES, CompareMessage.FILTER_DATES,
              RowFilter.PEOPLE, CompareMessage.FILTER_PEOPLE,
              RowFilter.SAID, CompareMessage.FILTER_SAID,
              RowFilter.WORDS, CompareMessage.FILTER_WORDS));
  private static final Map<RowOrder, CompareMessage> ORDERS =
      new EnumMap<>(
          Map.of(
              RowOrder.DISPUTED, CompareMessage.ORDER_DISPUTED,
              RowOrder.TEXT, CompareMessage.ORDER_TEXT,
              RowOrder.SOURCES, CompareMessage.ORDER_SOURCES));

  FilterBar(CompareViewModel model, Messages messages) {
    getStyleClass().add("filter-bar");
    ToggleGroup filters = new ToggleGroup();
    FILTERS.forEach(
        (filter, message) -> {
          ToggleButton pill = new ToggleButton(messages.text(message));
          pill.getStyleClass().add("pill");
          pill.setId("filter-" + filter.name().toLowerCase(java.util.Locale.ROOT));
          pill.setAccessibleHelp(messages.text(CompareMessage.FILTER_BY));
          pill.setToggleGroup(filters);
          pill.setOnAction(
              _ -> {
                pill.setSelected(true);
                model.filterProperty().set(filter);
              });
          model.filterProperty().subscribe(now -> pill.setSelected(now == filter));
          getChildren().add(pill);
        });
    MenuButton orderMenu = new MenuButton();
    orderMenu.getStyleClass().addAll("order-menu", "flat");
    orderMenu.setId("order");
    orderMenu.setAccessibleHelp(messages.text(CompareMessage.ORDER_BY));
    ToggleGroup orders = new ToggleGroup();
    ORDERS.forEach(
        (order, message) -> {
          RadioMenuItem item = new RadioMenuItem(messages.text(message));
          item.setToggleGroup(orders);
          item.setOnAction(_ -> model.orderProperty().set(order));
          model
              .orderProperty()
              .subscribe(
                  now -> {
                    if (now == order) {
                      item.setSelected(true);
                      orderMenu.setText(messages.text(message));
                    }
                  });
          orderMenu.getItems().add(item);
        });
    getChildren().add(orderMenu);
  }
}
