package parallax.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Notices in a corner of the window, one card each, the newest at the bottom. Nothing waits for
 * them: they stop nobody, and mere notes go by themselves.
 */
public final class NoticePane extends VBox {
  private static final Duration A_NOTE_STAYS = Duration.seconds(8);

  /** So many lines of the whole of a notice are in sight. */
  private static final int LEAST_LINES = 2;

  private static final int MOST_LINES = 8;

  private static final int LETTERS_IN_A_LINE = 56;

  private final Consumer<Notice> dismiss;
  private final Runnable leave;
  private final Words words;

  /**
   * The words on a card's buttons.
   *
   * @param details shows the whole of it
   * @param copy puts the whole of it on the clipboard
   * @param copied says that it is there
   * @param close takes the card away
   */
  public record Words(String details, String copy, String copied, String close) {}

  /**
   * Shows notices as long as they are in the list.
   *
   * @param notices what to show
   * @param dismiss takes a notice out of the list
   * @param leave takes the keyboard's focus elsewhere when the notice that had it goes
   * @param words what the buttons say
   */
  public NoticePane(
      ObservableList<Notice> notices, Consumer<Notice> dismiss, Runnable leave, Words words) {
    this.dismiss = dismiss;
    this.leave = leave;
    this.words = words;
    setId("notices");
    getStyleClass().add("notices");
    getStylesheets()
        .add(Objects.requireNonNull(NoticePane.class.getResource("notices.css")).toExternalForm());
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notices.addListener((ListChangeListener<Notice>) change -> show(List.copyOf(notices)));
    show(List.copyOf(notices));
  }

  private void show(List<Notice> notices) {
    List<Node> kept =
        getChildren().stream().filter(card -> notices.contains(card.getUserData())).toList();
    List<Object> shown = kept.stream().map(Node::getUserData).toList();
    boolean losesFocus =
        getChildren().stream().anyMatch(card -> card.isFocusWithin() && !kept.contains(card));
    if (losesFocus) {
      leave.run();
    }
    getChildren().setAll(kept);
    notices.stream()
        .filter(notice -> !shown.contains(notice))
        .map(this::card)
        .forEach(getChildren()::add);
    // The pane says the newest, so that a screen reader may tell it without being led there.
    setAccessibleText(notices.isEmpty() ? null : notices.getLast().text());
  }

  private Node card(Notice notice) {
    Label text = new Label(notice.text());
    RightToLeft.wrap(text);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("notice-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    FontIcon sign = new FontIcon(sign(notice.severity()));
    sign.getStyleClass().add("notice-sign");
    HBox line = new HBox(sign, text, close(notice));
    line.getStyleClass().add("notice-line");
    VBox card = new VBox(line);
    card.getStyleClass()
        .addAll("notice", "notice-" + notice.severity().name().toLowerCase(Locale.ROOT));
    card.setUserData(notice);
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(notice.text());
    card.setFocusTraversable(true);
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dismiss.accept(notice);
          }
        });
    if (!notice.details().isEmpty()) {
      card.getChildren().addAll(buttons(notice, card));
    }
    if (notice.severity() == Notice.Severity.NOTE) {
      PauseTransition wait = new PauseTransition(A_NOTE_STAYS);
      // Nobody is interrupted in reading.
      wait.setOnFinished(
          event -> {
            if (card.isFocusWithin() || card.isHover()) {
              wait.playFromStart();
            } else {
              dismiss.accept(notice);
            }
          });
      wait.play();
    }
    return card;
  }

  private Button close(Notice notice) {
    Button close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().addAll("button-icon", "flat", "small", "notice-close");
    Tip.on(close, words.close());
    close.setAccessibleText(words.close());
    close.setOnAction(event -> dismiss.accept(notice));
    return close;
  }

  private HBox buttons(Notice notice, VBox card) {
    Button details = new Button(words.details());
    details.getStyleClass().addAll("small", "notice-details");
    details.setOnAction(
        event -> {
          if (card.getChildren().size() == 2) {
            card.getChildren().add(whole(notice));
          } else {
            card.getChildren().remove(2);
          }
        });
    Button copy =
        new CopyButton(notice.text() + "\n\n" + notice.details(), words.copy(), words.copied());
    copy.getStyleClass().addAll("small", "notice-copy");
    HBox buttons = new HBox(details, copy);
    buttons.getStyleClass().add("notice-buttons");
    return buttons;
  }

  private TextArea whole(Notice notice) {
    // What is indented by tabs would hardly fit.
    TextArea area = new TextArea(notice.details().replace("\t", "  "));
    area.setAccessibleText(words.details());
    area.setEditable(false);
    area.setWrapText(true);
    long lines = notice.details().lines().mapToLong(NoticePane::broken).sum() + 1;
    area.setPrefRowCount(Math.clamp(lines, LEAST_LINES, MOST_LINES));
    area.getStyleClass().add("notice-whole");
    return area;
  }

  // About how many lines a line takes.
  private static long broken(String line) {
    return 1 + line.length() / LETTERS_IN_A_LINE;
  }

  private static Feather sign(Notice.Severity severity) {
    return switch (severity) {
      case NOTE -> Feather.INFO;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case ERROR -> Feather.ALERT_OCTAGON;
    };
  }
}
