package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;

/**
 * One thing to filter by: each choice with the number of its rows. Where there are many choices,
 * typing finds them.
 *
 * @param <T> what is chosen
 */
final class FilterChoices<T> extends VBox {
  /** More choices than this are found by typing. */
  private static final int MANY = 8;

  /** No more choices than this are listed at once. */
  private static final int LISTED = 30;

  private final Messages messages;
  private final ChoicesOf<T> of;
  private final VBox list = new VBox();
  private final TextField search = new TextField();
  private Map<T, Integer> counts = Map.of();
  private final List<Shown<T>> shown = new ArrayList<>();

  /**
   * What the choices are of.
   *
   * @param id begins the ids of the nodes
   * @param title stands over the choices
   * @param name puts a choice into words
   * @param filter the filter before and after a choice is made or taken back
   * @param chosen tells whether a choice is made
   * @param rows what is filtered
   * @param <T> what is chosen
   */
  record ChoicesOf<T>(
      String id,
      String title,
      Function<T, String> name,
      BiFunction<T, Boolean, RowFilter> filter,
      Predicate<T> chosen,
      RowArrangement rows) {}

  FilterChoices(ChoicesOf<T> of, Messages messages) {
    this.of = of;
    this.messages = messages;
    getStyleClass().add("filter-choices");
    list.getStyleClass().add("filter-options");
    Label title = new Label(of.title());
    title.getStyleClass().add("filter-title");
    search.setId("find-" + of.id());
    search.setPromptText(messages.text(CompareMessage.FILTER_SEARCH));
    search.setAccessibleText(messages.text(CompareMessage.FILTER_SEARCH) + " " + of.title());
    search.managedProperty().bind(search.visibleProperty());
    search.textProperty().subscribe(_ -> list());
    getChildren().addAll(title, search, list);
  }

  /** Takes up what there is to choose from, each with the number of its rows. */
  void setCounts(Map<T, Integer> choices) {
    counts = choices;
    search.clear();
    search.setVisible(choices.size() > MANY);
    setVisible(!choices.isEmpty());
    setManaged(!choices.isEmpty());
    list();
  }

  private void list() {
    String typed = search.getText().strip().toLowerCase(Locale.ROOT);
    shown.clear();
    counts.forEach(
        (choice, count) -> {
          String name = of.name().apply(choice);
          if (shown.size() < LISTED && name.toLowerCase(Locale.ROOT).contains(typed)) {
            shown.add(new Shown<>(choice, box(choice, name, count)));
          }
        });
    list.getChildren().setAll(shown.stream().map(Shown::box).toList());
    if (shown.size() == LISTED && counts.size() > LISTED) {
      Label rest = new Label(messages.text(CompareMessage.FILTER_REST));
      rest.getStyleClass().add("filter-rest");
      RightToLeft.wrap(rest);
      list.getChildren().add(rest);
    }
  }

  private CheckBox box(T choice, String name, int count) {
    CheckBox box = new CheckBox(messages.text(CompareMessage.FILTER_OPTION, name, count));
    box.setMnemonicParsing(false);
    RightToLeft.wrap(box);
    box.setSelected(of.chosen().test(choice));
    box.setOnAction(
        _ -> of.rows().filterProperty().set(of.filter().apply(choice, box.isSelected())));
    return box;
  }

  /** Shows which choices are made now. */
  void refresh() {
    shown.forEach(each -> each.box().setSelected(of.chosen().test(each.choice())));
  }

  private record Shown<T>(T choice, CheckBox box) {}
}
