package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import parallax.i18n.Messages;

/** The pills that choose which rows are shown, and the menu that chooses their order. */
final class FilterBar extends FlowPane {
  private final Messages messages;
  private final List<Node> pills = new ArrayList<>();
  private final MenuButton filterMenu;
  private final MenuButton orderMenu;
  private boolean compact;

  FilterBar(CompareViewModel model, Messages messages) {
    this.messages = messages;
    getStyleClass().add("filter-bar");
    ToggleGroup group = new ToggleGroup();
    for (RowFilter filter : RowFilter.values()) {
      pills.add(pill(filter, group, model.filterProperty()));
    }
    filterMenu =
        menu(
            "filter",
            CompareMessage.FILTER_BY,
            RowFilter.values(),
            CompareMessage.FILTER_MENU,
            FilterBar::name,
            model.filterProperty());
    orderMenu =
        menu(
            "order",
            CompareMessage.ORDER_BY,
            RowOrder.values(),
            CompareMessage.ORDER_MENU,
            FilterBar::name,
            model.orderProperty());
    getChildren().addAll(pills);
    getChildren().add(orderMenu);
  }

  private ToggleButton pill(RowFilter filter, ToggleGroup group, ObjectProperty<RowFilter> chosen) {
    ToggleButton pill = new ToggleButton(messages.text(name(filter)));
    pill.getStyleClass().add("pill");
    pill.setId("filter-" + filter.name().toLowerCase(Locale.ROOT));
    pill.setAccessibleHelp(messages.text(CompareMessage.FILTER_BY));
    pill.setToggleGroup(group);
    pill.setOnAction(
        _ -> {
          pill.setSelected(true);
          chosen.set(filter);
        });
    chosen.subscribe(now -> pill.setSelected(now == filter));
    return pill;
  }

  private <T> MenuButton menu(
      String id,
      CompareMessage help,
      T[] values,
      CompareMessage title,
      Function<T, CompareMessage> name,
      ObjectProperty<T> chosen) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.getStyleClass().addAll("quiet-menu", "flat");
    menu.setAccessibleHelp(messages.text(help));
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      String text = messages.text(name.apply(value));
      RadioMenuItem item = new RadioMenuItem(text);
      item.setToggleGroup(group);
      item.setOnAction(_ -> chosen.set(value));
      chosen.subscribe(
          now -> {
            if (now == value) {
              item.setSelected(true);
              menu.setText(text);
            }
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private static CompareMessage name(RowFilter filter) {
    return switch (filter) {
      case ALL -> CompareMessage.FILTER_ALL;
      case FIGURES -> CompareMessage.FILTER_FIGURES;
      case DATES -> CompareMessage.FILTER_DATES;
      case PEOPLE -> CompareMessage.FILTER_PEOPLE;
      case SAID -> CompareMessage.FILTER_SAID;
      case WORDS -> CompareMessage.FILTER_WORDS;
    };
  }

  private static CompareMessage name(RowOrder order) {
    return switch (order) {
      case DISPUTED -> CompareMessage.ORDER_DISPUTED;
      case TEXT -> CompareMessage.ORDER_TEXT;
      case SOURCES -> CompareMessage.ORDER_SOURCES;
    };
  }

  /** Puts the kinds of rows into a menu where there is little room, else on pills. */
  void setCompact(boolean little) {
    if (compact != little) {
      compact = little;
      getChildren().setAll(little ? List.of(filterMenu) : pills);
      getChildren().add(orderMenu);
      applyCss();
    }
  }
}
