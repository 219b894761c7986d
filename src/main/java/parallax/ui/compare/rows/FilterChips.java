package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.Presence;

/** Says by what the rows are filtered; each part can be taken away. Hidden where all are shown. */
public final class FilterChips extends FlowPane {
  private final RowArrangement rows;
  private final FilterBar bar;
  private final Messages messages;
  private final RowWords words;

  /**
   * Makes a chip for each filter that is set.
   *
   * @param rows the rows of a table
   * @param bar says which kind of rows is shown while its pills are in sight
   * @param messages the texts of the interface
   */
  public FilterChips(RowArrangement rows, FilterBar bar, Messages messages) {
    this.rows = rows;
    this.bar = bar;
    this.messages = messages;
    this.words = new RowWords(messages);
    setId("filter-chips");
    getStyleClass().add("filter-chips");
    rows.itemsProperty().when(Presence.of(this)).subscribe(_ -> show());
    bar.compactProperty().when(Presence.of(this)).subscribe(_ -> show());
  }

  private void show() {
    RowFilter filter = rows.filterProperty().get();
    List<Node> chips = new ArrayList<>();
    if (filter.kind() != null && bar.isCompact()) {
      chips.add(chip(messages.text(FilterBar.name(filter.kind())), now -> now.withKind(null)));
    }
    filter
        .statuses()
        .forEach(status -> chips.add(chip(words.status(status), now -> now.with(status, false))));
    filter
        .outlets()
        .forEach(outlet -> chips.add(chip(outlet, now -> now.withOutlet(outlet, false))));
    filter
        .speakers()
        .forEach(speaker -> chips.add(chip(speaker, now -> now.withSpeaker(speaker, false))));
    if (!filter.words().isEmpty()) {
      chips.add(
          chip(messages.text(CompareMessage.QUOTED, filter.words()), now -> now.withWords("")));
    }
    boolean shown = !chips.isEmpty();
    setVisible(shown);
    if (shown) {
      Label count =
          new Label(messages.text(CompareMessage.ROWS_PASSING, rows.passing(), rows.facts().all()));
      count.setId("filter-count");
      count.getStyleClass().add("filter-count");
      Button clear = new Button(messages.text(CompareMessage.CLEAR_FILTERS));
      clear.setId("chips-clear");
      clear.getStyleClass().addAll("flat", "clear-filters");
      clear.setOnAction(_ -> rows.clearFilters());
      chips.addFirst(count);
      chips.addLast(clear);
    }
    getChildren().setAll(shown ? chips : List.of());
  }

  private Button chip(String text, UnaryOperator<RowFilter> without) {
    Button chip = new Button(text, new FontIcon(Feather.X));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll("chip", "flat");
    chip.setAccessibleText(messages.text(CompareMessage.FILTER_REMOVE, text));
    chip.setOnAction(_ -> rows.filterProperty().set(without.apply(rows.filterProperty().get())));
    return chip;
  }

  /** Returns the height of the chips at a width, 0 where there are none. */
  public double high(double width) {
    return isVisible() ? Math.ceil(prefHeight(width)) : 0;
  }
}
