package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.UnreadModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionGroup;

/** What the user can do while reading the texts, each said once. */
public final class ReadingActions {
  final Action copy;
  final Action copyWithSource;
  final Action selectAll;
  final Action nextClaim;
  final Action previousClaim;
  final Action card;
  final Action unread;
  final Action nextUnread;
  final Action previousUnread;
  private final List<Action> here;

  /** Shows what the marks mean. */
  public final Action legend;

  /**
   * Defines the actions for the texts.
   *
   * @param legend shows what the marks mean
   */
  public ReadingActions(
      CompareViewModel model, TextPane texts, Runnable legend, Messages messages) {
    SelectionCommands words = texts.commands();
    UnreadModel sentences = model.unread();
    copy =
        Action.of("copy", ActionGroup.TEXTS, messages.text(CompareMessage.COPY), words::copy)
            .on("Shortcut+C")
            .with(Feather.COPY)
            .apart();
    copyWithSource =
        Action.of(
                "copy-with-source",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.COPY_WITH_SOURCE),
                words::copyWithSource)
            .on("Shortcut+Shift+C")
            .with(Feather.COPY);
    selectAll =
        Action.of(
                "select-text",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.SELECT_TEXT),
                words::selectAll)
            .on("Shortcut+A");
    nextClaim =
        Action.of(
                "next-claim",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.NEXT_CLAIM),
                () -> model.stepClaim(1))
            .on("F7")
            .apart();
    previousClaim =
        Action.of(
                "previous-claim",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.PREVIOUS_CLAIM),
                () -> model.stepClaim(-1))
            .on("Shift+F7");
    card =
        Action.of(
                "claim-card",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.SHOW_CARD),
                texts::showCard)
            .on("Shortcut+I");
    unread =
        Action.of(
                "show-unread",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.SHOW_UNREAD),
                () -> sentences.shownProperty().set(!sentences.shownProperty().get()))
            .on("Shortcut+U")
            .checked(sentences.shownProperty())
            .apart();
    nextUnread =
        Action.of(
                "next-unread",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.NEXT_UNREAD),
                sentences::next)
            .on("F9");
    previousUnread =
        Action.of(
                "previous-unread",
                ActionGroup.TEXTS,
                messages.text(CompareMessage.PREVIOUS_UNREAD),
                sentences::previous)
            .on("Shift+F9");
    this.legend =
        Action.of("marks-legend", ActionGroup.TEXTS, messages.text(CompareMessage.LEGEND), legend)
            .with(Feather.HELP_CIRCLE)
            .apart();
    here = new ArrayList<>();
    here.add(
        here("enter-next-claim", CompareMessage.NEXT_CLAIM, messages, nextClaim.handler())
            .on("Enter"));
    here.add(
        here(
                "enter-previous-claim",
                CompareMessage.PREVIOUS_CLAIM,
                messages,
                previousClaim.handler())
            .on("Shift+Enter"));
    for (CaretMove move : CaretMove.values()) {
      String id = "select-" + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
      here.add(here(id, move.label(), messages, () -> words.select(move)).on(move.keys()));
    }
  }

  private static Action here(String id, CompareMessage label, Messages messages, Runnable handler) {
    return Action.of(id, ActionGroup.IN_TEXTS, messages.text(label), handler);
  }

  /** Returns all of them, in the order of menus and lists. */
  public List<Action> all() {
    List<Action> all = new ArrayList<>(everywhere());
    all.addAll(here);
    return all;
  }

  private List<Action> everywhere() {
    return List.of(
        copy,
        copyWithSource,
        selectAll,
        nextClaim,
        previousClaim,
        card,
        unread,
        nextUnread,
        previousUnread,
        legend);
  }
}
