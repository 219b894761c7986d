package parallax.ui.compare.heads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.HeadingText;
import parallax.ui.kit.FittingLine;
import parallax.ui.kit.SourceBadge;
import parallax.ui.kit.Tip;

/** The head of a column: letter, outlet, date, kind, length, and a menu for the source. */
final class HeaderCell extends VBox {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
  private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

  private final Source source;
  private final Messages messages;
  private final SourceMenu menu;
  private final Label name;
  private final HBox top;
  private final Label length = new Label();
  private final Label remark = new Label();
  private final Label brief = new Label();
  private final FittingLine bottom = new FittingLine();
  private final FontIcon pin = new FontIcon(Feather.MAP_PIN);
  private final FontIcon lock = new FontIcon(Feather.LOCK);

  /**
   * Builds the head of a column.
   *
   * @param source the source
   * @param place its place among the sources, from 0
   * @param messages the texts of the interface
   * @param menu what the user can do with the source
   */
  HeaderCell(Source source, int place, Messages messages, SourceMenu menu) {
    this.source = source;
    this.messages = messages;
    this.menu = menu;
    HeadingText heading = HeadingText.of(source, messages);
    getStyleClass().add("header-cell");
    name = new Label(heading.name());
    name.getStyleClass().add("header-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    for (FontIcon state : new FontIcon[] {pin, lock}) {
      state.getStyleClass().add("header-state");
      state.managedProperty().bind(state.visibleProperty());
    }
    top = new HBox(new SourceBadge(place), name, pin, lock);
    top.getStyleClass().add("header-top");
    top.setAlignment(Pos.CENTER_LEFT);
    Label date = new Label(heading.dateAndKind());
    date.getStyleClass().add("header-detail");
    Tip.on(date, heading.dateAndKind());
    fillBottom(heading);
    date.setMaxWidth(Double.MAX_VALUE);
    date.setMinWidth(0);
    HBox.setHgrow(date, Priority.ALWAYS);
    VBox details = new VBox(new HBox(date, menu.button(this::editName)), bottom);
    details.getStyleClass().add("header-details");
    getChildren().addAll(top, details);
    String title = source.metadata().title();
    Tip.on(name, title == null ? heading.name() : title);
    setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    setAccessibleText(heading.name() + ", " + heading.dateAndKind() + ", " + heading.words());
  }

  /** Draws the column over those that scroll away beneath it. */
  void setPinned(boolean pinned) {
    pseudoClassStateChanged(PINNED, pinned);
    setViewOrder(pinned ? -1 : 0);
  }

  /** Shows whether the column stays at the left, and whether its text scrolls by itself. */
  void show(Columns columns) {
    pin.setVisible(columns.pinned() > 0 && columns.indexOf(source.id()) == 0);
    lock.setVisible(columns.locked().contains(source.id()));
  }

  /**
   * Says something about the text beside its length, which gives way where there is little room.
   *
   * @param words what it says, empty for nothing
   * @param few the same in fewer words
   * @param tip says more, or is empty
   * @param strong whether it answers what the user does now
   */
  void remark(String words, String few, String tip, boolean strong) {
    if (!remark.getText().equals(words)) {
      remark.setText(words);
      brief.setText(few);
      for (Label each : List.of(remark, brief)) {
        Tip.on(each, tip);
        each.pseudoClassStateChanged(STRONG, strong);
      }
    }
  }

  private void fillBottom(HeadingText heading) {
    length.setText(heading.words());
    remark.getStyleClass().add("header-remark");
    brief.getStyleClass().add("header-brief");
    for (Label each : List.of(length, remark, brief)) {
      each.getStyleClass().add("header-detail");
      each.setMinWidth(USE_PREF_SIZE);
    }
    bottom.getStyleClass().add("header-bottom");
    List<Node> always = heading.digest() ? List.of(digest()) : List.of();
    List<Node> parts = new ArrayList<>(List.of(length, remark, brief));
    parts.addAll(always);
    bottom.arrange(
        parts,
        () ->
            choices().stream()
                .map(chosen -> Stream.concat(chosen.stream(), always.stream()).toList())
                .toList());
  }

  /** Returns what may stand beside the sign of a digest, the fullest choice first. */
  private List<List<Node>> choices() {
    return remark.getText().isEmpty()
        ? List.of(List.of(length), List.of())
        : List.of(List.of(length, remark), List.of(remark), List.of(brief), List.of());
  }

  private Label digest() {
    Label digest = new Label(messages.text(CompareMessage.DIGEST));
    digest.getStyleClass().add("digest-badge");
    digest.setMinWidth(USE_PREF_SIZE);
    Tip.on(digest, messages.text(CompareMessage.DIGEST_TIP));
    return digest;
  }

  /** Lets the user type another outlet in place; Enter takes it, Escape leaves the old one. */
  void editName() {
    TextField field = new TextField(source.displayName());
    field.getStyleClass().add("header-edit");
    field.setId("outlet");
    field.setAccessibleText(messages.text(CompareMessage.RENAME_PROMPT));
    HBox.setHgrow(field, Priority.ALWAYS);
    top.getChildren().set(1, field);
    field.setOnAction(_ -> rename(field.getText().strip()));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            showName();
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                showName();
              }
            });
    field.requestFocus();
    field.selectAll();
  }

  private void rename(String typed) {
    showName();
    if (!typed.equals(source.displayName())) {
      menu.rename(typed.isEmpty() ? null : typed);
    }
  }

  private void showName() {
    top.getChildren().set(1, name);
  }
}
