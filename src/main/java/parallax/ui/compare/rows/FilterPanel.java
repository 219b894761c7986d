package parallax.ui.compare.rows;

import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Status;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFacts;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.rows.FilterChoices.ChoicesOf;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.Presence;

/**
 * Where rows are filtered by words, status, outlet and speaker. It lies over the view, below the
 * button that opens it; Escape, the button, or a click beside it closes it.
 */
public final class FilterPanel extends VBox {
  private final RowArrangement rows;
  private final Messages messages;
  private final FilterBar bar;
  private final Button opener;
  private final Button clear = new Button();
  private final TextField words = new TextField();
  private final Label count = new Label();
  private final FilterChoices<RowKind> kinds;
  private final FilterChoices<Status> statuses;
  private final FilterChoices<String> outlets;
  private final FilterChoices<String> speakers;
  private final List<Node> content;

  /**
   * Builds the panel, closed.
   *
   * @param rows what it filters
   * @param bar has the button that opens and closes it
   * @param view what it lies over
   * @param messages the texts of the interface
   */
  public FilterPanel(RowArrangement rows, FilterBar bar, Region view, Messages messages) {
    this.rows = rows;
    this.bar = bar;
    this.opener = bar.filter();
    this.messages = messages;
    setId("filter-panel");
    getStyleClass().add("filter-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    kinds =
        choices(
            new ChoicesOf<>(
                "kinds",
                messages.text(CompareMessage.FILTER_KIND),
                kind -> messages.text(FilterBar.name(kind)),
                (kind, named) -> filter().withKind(named ? kind : null),
                kind -> filter().kind() == kind,
                rows));
    RowWords status = new RowWords(messages);
    statuses =
        choices(
            new ChoicesOf<>(
                "statuses",
                messages.text(CompareMessage.FILTER_STATUS),
                value -> RowWords.sign(value) + "  " + status.status(value),
                (value, named) -> filter().with(value, named),
                value -> filter().statuses().contains(value),
                rows));
    outlets =
        choices(
            new ChoicesOf<>(
                "outlets",
                messages.text(CompareMessage.FILTER_OUTLET),
                outlet -> outlet,
                (outlet, named) -> filter().withOutlet(outlet, named),
                outlet -> filter().outlets().contains(outlet),
                rows));
    speakers =
        choices(
            new ChoicesOf<>(
                "speakers",
                messages.text(CompareMessage.FILTER_SPEAKER),
                speaker -> speaker,
                (speaker, named) -> filter().withSpeaker(speaker, named),
                speaker -> filter().speakers().contains(speaker),
                rows));
    content = build();
    close();
    opener.setOnAction(_ -> toggle());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    view.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (isVisible() && event.getTarget() instanceof Node target && !isMine(target)) {
            close();
          }
        });
    rows.itemsProperty().when(Presence.of(this)).subscribe(_ -> refresh());
  }

  private <T> FilterChoices<T> choices(ChoicesOf<T> of) {
    return new FilterChoices<>(of, messages);
  }

  private RowFilter filter() {
    return rows.filterProperty().get();
  }

  private List<Node> build() {
    words.setId("filter-text");
    words.setPromptText(messages.text(CompareMessage.FILTER_TEXT));
    words.setAccessibleText(messages.text(CompareMessage.FILTER_TEXT));
    words
        .textProperty()
        .subscribe((_, typed) -> rows.filterProperty().set(filter().withWords(typed)));
    VBox choices = new VBox(statuses, kinds, outlets, speakers);
    choices.getStyleClass().add("filter-lists");
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(messages.text(CompareMessage.FILTER_BY));
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    count.setId("panel-count");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    clear.setText(messages.text(CompareMessage.CLEAR_FILTERS));
    clear.setId("panel-clear");
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(
        _ -> {
          words.clear();
          rows.clearFilters();
        });
    HBox foot = new HBox(count, clear);
    foot.getStyleClass().add("filter-foot");
    return List.of(words, scroll, foot);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      opener.requestFocus();
      event.consume();
    }
  }

  private boolean isMine(Node target) {
    for (@Nullable Node node = target; node != null; node = node.getParent()) {
      if (node == this || node == opener) {
        return true;
      }
    }
    return false;
  }

  private void toggle() {
    if (isVisible()) {
      close();
    } else {
      open();
    }
  }

  private void open() {
    RowFacts facts = rows.facts();
    // Where the pills of the kinds are in sight, they are not said twice.
    kinds.setCounts(bar.isCompact() ? facts.kinds() : Map.of());
    statuses.setCounts(facts.statuses());
    outlets.setCounts(facts.outlets());
    speakers.setCounts(facts.speakers());
    if (getChildren().isEmpty()) {
      // Styling it takes long, and few starts need it.
      getChildren().addAll(content);
    }
    setVisible(true);
    refresh();
    words.requestFocus();
    requestLayout();
  }

  private void close() {
    setVisible(false);
  }

  private void refresh() {
    if (isVisible()) {
      List.of(kinds, statuses, outlets, speakers).forEach(FilterChoices::refresh);
      if (!words.getText().strip().equals(filter().words())) {
        words.setText(filter().words());
      }
      clear.setDisable(filter().equals(RowFilter.ALL));
      count.setText(messages.text(CompareMessage.ROWS_PASSING, rows.passing(), rows.facts().all()));
    }
  }
}
