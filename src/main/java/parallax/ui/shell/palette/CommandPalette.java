package parallax.ui.shell.palette;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.Presence;
import parallax.ui.shell.words.ShellText;

/** A field and under it what is found; the keyboard stays in the field and walks the list. */
public final class CommandPalette extends VBox {
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final PaletteModel model;
  private final Runnable closing;
  private final Messages messages;

  /**
   * Shows what a model finds.
   *
   * @param model what can be found
   * @param closing takes the palette away before a choice is carried out
   */
  public CommandPalette(PaletteModel model, Runnable closing, Messages messages) {
    this.model = model;
    this.closing = closing;
    this.messages = messages;
    getStyleClass().add("palette");
    field.setId("palette-field");
    field.setPromptText(messages.text(ShellText.PALETTE_PROMPT));
    field.textProperty().subscribe(model::find);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    HBox.setHgrow(field, Priority.ALWAYS);
    count.setId("palette-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    // All there is was not looked for.
    count.visibleProperty().bind(field.textProperty().isNotEmpty());
    count.managedProperty().bind(count.visibleProperty());
    HBox line = new HBox(new FontIcon(Feather.SEARCH), field, count);
    line.getStyleClass().add("palette-line");
    list.setId("palette-list");
    list.setAccessibleText(messages.text(ShellText.PALETTE_TITLE));
    list.setCellFactory(_ -> new PaletteCell(this::choose, messages));
    list.setFocusTraversable(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(line, list);
    // The model outlives the palette, which lets go of it when it is taken away.
    model.foundProperty().when(Presence.of(this)).subscribe(_ -> show());
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> read());
  }

  /** Puts the cursor into the field. */
  public void begin() {
    field.requestFocus();
  }

  private void show() {
    list.setItems(FXCollections.observableArrayList(model.foundProperty().get()));
    count.setText(messages.text(ShellText.PALETTE_COUNT, model.count()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    read();
  }

  // The keyboard is in the field, so it is the field that says what the list stands at.
  private void read() {
    PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
    field.setAccessibleText(
        messages.text(
            ShellText.PALETTE_READ,
            messages.text(ShellText.PALETTE_PROMPT),
            count.getText(),
            chosen == null ? "" : chosen.read(messages)));
  }

  private void walk(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case PAGE_UP -> move(-page());
      case PAGE_DOWN -> move(page());
      case ENTER -> choose(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().clearAndSelect(to);
      flow().ifPresent(flow -> flow.scrollTo(to));
    }
  }

  private int page() {
    return flow().map(CommandPalette::page).orElse(1);
  }

  private static int page(VirtualFlow<?> flow) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first == null || last == null ? 1 : Math.max(1, last.getIndex() - first.getIndex());
  }

  // Unlike the list itself, what is in it scrolls no further than it must.
  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  private void choose(@Nullable PaletteEntry entry) {
    if (entry != null && entry.enabled()) {
      closing.run();
      model.choose(entry);
    }
  }
}
