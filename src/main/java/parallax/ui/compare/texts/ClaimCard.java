package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Status;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CardText;
import parallax.ui.compare.words.CardText.Other;
import parallax.ui.compare.words.CardWords;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.InspectorText.Field;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.SourceBadge;

/**
 * The card of the claims under the pointer: what they state, who says it, and what the other
 * sources answer. There is one, which lies over everything, beside the words it is about.
 */
public final class ClaimCard extends VBox {
  private static final Duration REST = Duration.millis(350);
  private static final double WIDTH = 24;
  private static final int SHOWN = 2;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final CardWords words;
  private final PauseTransition rest = new PauseTransition(REST);
  private List<Claim> claims = List.of();

  /** Makes a card that is not shown yet. */
  public ClaimCard(CompareViewModel model, ColumnGeometry geometry, Messages messages) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.words = new CardWords(messages);
    getStyleClass().add("claim-card");
    setId("claim-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setViewOrder(-10);
    setAccessibleRole(AccessibleRole.TOOLTIP);
  }

  /**
   * Shows the card once the pointer has rested.
   *
   * @param under the claims under the pointer, the shortest first
   * @param mark where their words stand in the scene
   */
  void restOn(List<Claim> under, Bounds mark) {
    if (under.equals(claims)) {
      return;
    }
    hide();
    claims = under;
    if (!under.isEmpty()) {
      rest.setOnFinished(_ -> show(under, mark));
      rest.playFromStart();
    }
  }

  /** Shows the card at once. */
  void show(List<Claim> about, Bounds mark) {
    rest.stop();
    claims = about;
    List<CardText> texts =
        about.stream().limit(SHOWN).map(claim -> words.of(model.index(), claim)).toList();
    List<Node> parts = new ArrayList<>();
    texts.forEach(text -> parts.add(part(text)));
    if (about.size() > 1) {
      parts.add(label(messages.text(CompareMessage.CARD_MORE_CLAIMS, about.size()), "card-quiet"));
    }
    getChildren().setAll(parts);
    setAccessibleText(String.join(" ", texts.stream().map(CardText::read).toList()));
    setVisible(true);
    put(mark);
  }

  /** Takes the card away. */
  public void hide() {
    rest.stop();
    claims = List.of();
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
    }
  }

  /** Puts the card under the words or over them, wholly inside the view. */
  private void put(Bounds mark) {
    Region view = (Region) getParent();
    Bounds about = view.sceneToLocal(mark);
    double em = geometry.em();
    double edge = 0.5 * em;
    double gap = 0.35 * em;
    applyCss();
    double wide = Math.min(WIDTH * em, view.getWidth() - 2 * edge);
    double high = prefHeight(wide);
    double below = view.getHeight() - edge - (about.getMaxY() + gap);
    double above = about.getMinY() - gap - edge;
    boolean under = high <= below || below >= above;
    double fits = Math.min(high, Math.max(0, under ? below : above));
    double x = Math.clamp(about.getMinX(), edge, Math.max(edge, view.getWidth() - wide - edge));
    double y = under ? about.getMaxY() + gap : about.getMinY() - gap - fits;
    resizeRelocate(Math.round(x), Math.round(y), Math.round(wide), Math.round(fits));
    layout();
  }

  private Node part(CardText text) {
    VBox part = new VBox();
    part.getStyleClass().add("card-part");
    part.getChildren().add(label(text.value(), "card-value"));
    for (Field field : text.fields()) {
      Label name = label(field.name(), "card-quiet");
      name.setMinWidth(6 * geometry.em());
      part.getChildren().add(line(name, label(field.text(), "card-text")));
    }
    Label question = label(text.question(), "card-text");
    Status status = text.status();
    if (status == null) {
      part.getChildren().add(question);
    } else {
      Label sign = new Label(RowWords.sign(status));
      sign.getStyleClass().addAll("sign", "sign-" + status.code());
      Label word = label(text.statusWord(), "card-quiet");
      word.setMinWidth(USE_PREF_SIZE);
      HBox row = line(sign, question, word);
      row.getStyleClass().add("card-question");
      part.getChildren().add(row);
    }
    for (Other other : text.others()) {
      part.getChildren()
          .add(
              line(
                  new SourceBadge(other.place()),
                  label(other.outlet(), "card-quiet"),
                  label(other.value(), "card-text")));
    }
    if (!text.more().isEmpty()) {
      part.getChildren().add(label(text.more(), "card-quiet"));
    }
    return part;
  }

  /** Returns nodes in a line; the second takes what room is left. */
  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("card-line");
    HBox.setHgrow(nodes[Math.min(1, nodes.length - 1)], Priority.ALWAYS);
    return line;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    RightToLeft.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
