package parallax.ui.shell.layer;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import parallax.i18n.Messages;
import parallax.model.Metadata;
import parallax.model.Source;
import parallax.model.SourceKind;
import parallax.ui.kit.RightToLeft;
import parallax.ui.shell.words.ShellText;

/** The form for what is known about a source. */
public final class SourceForm extends VBox {
  private final SourceFormModel model;
  private final Messages messages;
  private final GridPane fields = new GridPane();

  /**
   * Shows what is known.
   *
   * @param source the source
   * @param save gets what the user left in the form
   * @param cancel leaves everything as it was
   */
  public SourceForm(Source source, Messages messages, Consumer<Metadata> save, Runnable cancel) {
    this.model = new SourceFormModel(source.metadata());
    this.messages = messages;
    getStyleClass().add("source-form");
    fields.getStyleClass().add("source-fields");
    line(ShellText.OUTLET, field("form-outlet", model.outlet));
    line(ShellText.TITLE, field("form-title", model.title));
    line(ShellText.BYLINE, field("form-byline", model.byline));
    TextField date = field("form-published", model.published);
    date.setAccessibleText(messages.text(ShellText.PUBLISHED));
    date.setPromptText(messages.text(ShellText.PUBLISHED_HINT));
    line(ShellText.PUBLISHED, new VBox(date, wrongDate()));
    line(ShellText.KIND, kinds());
    line(ShellText.ORIGIN, field("form-origin", model.origin));
    line(ShellText.ADDRESS, field("form-address", model.address));
    Label file = new Label(source.file());
    file.getStyleClass().add("source-file");
    line(ShellText.FILE, file);
    Button done = new Button(messages.text(ShellText.SAVE));
    done.setId("form-save");
    done.getStyleClass().add(Styles.ACCENT);
    done.setOnAction(event -> model.read().ifPresent(save));
    fields.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            done.fire();
          }
        });
    Button leave = new Button(messages.text(ShellText.CANCEL));
    leave.setId("form-cancel");
    leave.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(leave, done);
    buttons.getStyleClass().add("layer-buttons");
    // Large letters need more room than a small screen has.
    ScrollPane scroll = new ScrollPane(fields);
    scroll.getStyleClass().add("source-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, buttons);
  }

  /** Puts the cursor into the first field. */
  public void begin() {
    // What scrolls holds its content only once it is styled.
    applyCss();
    fields.lookup("#form-outlet").requestFocus();
  }

  private TextField field(String id, StringProperty value) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private Label wrongDate() {
    Label wrong = new Label(messages.text(ShellText.PUBLISHED_WRONG));
    wrong.setId("form-published-wrong");
    RightToLeft.wrap(wrong);
    wrong.getStyleClass().add("form-wrong");
    wrong.visibleProperty().bind(model.dateWrong);
    wrong.managedProperty().bind(model.dateWrong);
    return wrong;
  }

  private ComboBox<Optional<SourceKind>> kinds() {
    List<Optional<SourceKind>> choices = new ArrayList<>(List.of(Optional.empty()));
    for (SourceKind kind : SourceKind.values()) {
      choices.add(Optional.of(kind));
    }
    ComboBox<Optional<SourceKind>> box = new ComboBox<>();
    box.setId("form-kind");
    box.getItems().setAll(choices);
    box.setConverter(new KindNames());
    box.valueProperty().bindBidirectional(model.kind);
    return box;
  }

  private void line(ShellText name, Node control) {
    Label label = new Label(messages.text(name));
    label.getStyleClass().add("source-label");
    label.setLabelFor(control);
    GridPane.setHgrow(control, Priority.ALWAYS);
    fields.addRow(fields.getRowCount(), label, control);
  }

  private final class KindNames extends StringConverter<Optional<SourceKind>> {
    @Override
    public String toString(Optional<SourceKind> kind) {
      return messages.text(kind.map(KindNames::text).orElse(ShellText.KIND_UNKNOWN));
    }

    private static ShellText text(SourceKind kind) {
      return switch (kind) {
        case NEWS -> ShellText.KIND_NEWS;
        case ANALYSIS -> ShellText.KIND_ANALYSIS;
        case OPINION -> ShellText.KIND_OPINION;
        case REPUBLISHED -> ShellText.KIND_REPUBLISHED;
      };
    }

    @Override
    public Optional<SourceKind> fromString(String name) {
      throw new UnsupportedOperationException("Kinds are chosen, not written");
    }
  }
}
