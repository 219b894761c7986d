package parallax.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.compare.CompareViewModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.FileDialogs;
import parallax.ui.kit.Offer;

/** Everything the user can do from the window's frame, each said once. */
final class ShellActions {
  final Action openFiles;
  final Action openFolder;
  final Action paste;
  final Optional<Action> openSample;
  final Action newComparison;
  final Action clearRecent;
  final Action clearFilters;
  final Action findNext;
  final Action findPrevious;
  final Action nextRow;
  final Action previousRow;
  final Action switchTheme;
  final Action switchMotion;
  final Action larger;
  final Action smaller;
  final Action normal;
  private final MainViewModel model;
  private final RecentFiles recent;
  private final Messages messages;

  /**
   * Makes the actions.
   *
   * @param model the frame
   * @param compare the view in the middle
   * @param appearance how the window looks
   * @param recent what was opened lately
   * @param dialogs ask for files
   * @param sample the folder of the sample, if the program has one beside it
   */
  ShellActions(
      MainViewModel model,
      CompareViewModel compare,
      Appearance appearance,
      RecentFiles recent,
      FileDialogs dialogs,
      Optional<Path> sample,
      Messages messages) {
    this.model = model;
    this.recent = recent;
    this.messages = messages;
    openFiles =
        Action.of(
                "open-files",
                messages.text(ShellText.OPEN_FILES),
                () -> model.open(dialogs.openFiles(messages.text(ShellText.CHOOSE_FILES))))
            .on("Shortcut+O")
            .with(Feather.FILE_TEXT);
    openFolder =
        Action.of(
                "open-folder",
                messages.text(ShellText.OPEN_FOLDER),
                () ->
                    dialogs
                        .openFolder(messages.text(ShellText.CHOOSE_FOLDER))
                        .ifPresent(folder -> model.open(List.of(folder))))
            .on("Shortcut+Shift+O")
            .with(Feather.FOLDER);
    paste =
        Action.of("paste", messages.text(ShellText.PASTE), () -> paste(model))
            .on("Shortcut+V")
            .with(Feather.CLIPBOARD);
    openSample =
        sample.map(
            folder ->
                Action.of(
                        "open-sample",
                        messages.text(ShellText.OPEN_SAMPLE),
                        () -> model.open(List.of(folder)))
                    .with(Feather.BOOK_OPEN)
                    .when(model.emptyProperty()));
    var open = model.emptyProperty().not();
    newComparison =
        Action.of("new-comparison", messages.text(ShellText.NEW_COMPARISON), model::clear)
            .with(Feather.FILE)
            .when(open);
    clearRecent =
        Action.of("clear-recent", messages.text(ShellText.CLEAR_RECENT), recent::clear)
            .when(Bindings.isNotEmpty(recent.entries()));
    clearFilters =
        Action.of("clear-filters", messages.text(ShellText.CLEAR_FILTERS), compare::clearFilters)
            .with(Feather.X)
            .when(open);
    findNext =
        Action.of("find-next", messages.text(ShellText.FIND_NEXT), compare.find()::next)
            .on("F3")
            .with(Feather.CHEVRON_DOWN)
            .when(open);
    findPrevious =
        Action.of("find-previous", messages.text(ShellText.FIND_PREVIOUS), compare.find()::previous)
            .on("Shift+F3")
            .with(Feather.CHEVRON_UP)
            .when(open);
    nextRow =
        Action.of("next-row", messages.text(ShellText.NEXT_ROW), () -> compare.moveRow(1))
            .on("Shortcut+Down")
            .with(Feather.ARROW_DOWN)
            .when(open);
    previousRow =
        Action.of("previous-row", messages.text(ShellText.PREVIOUS_ROW), () -> compare.moveRow(-1))
            .on("Shortcut+Up")
            .with(Feather.ARROW_UP)
            .when(open);
    switchTheme =
        Action.of("switch-theme", messages.text(ShellText.SWITCH_THEME), appearance::switchTheme)
            .on("Shortcut+T")
            .with(Feather.MOON);
    switchMotion =
        Action.of(
            "switch-motion", messages.text(ShellText.SWITCH_MOTION), appearance::switchMotion);
    larger =
        Action.of("larger-text", messages.text(ShellText.LARGER_TEXT), appearance::enlarge)
            .on("Shortcut+Plus")
            .with(Feather.ZOOM_IN);
    smaller =
        Action.of("smaller-text", messages.text(ShellText.SMALLER_TEXT), appearance::reduce)
            .on("Shortcut+Minus")
            .with(Feather.ZOOM_OUT);
    normal =
        Action.of("normal-text", messages.text(ShellText.NORMAL_TEXT), appearance::normalize)
            .on("Shortcut+0");
  }

  private static void paste(MainViewModel model) {
    Offer.on(Clipboard.getSystemClipboard()).ifPresentOrElse(model::take, model::clipboardWasEmpty);
  }

  /** Returns the ways to add sources. */
  List<Action> adding() {
    return List.of(openFiles, openFolder, paste);
  }

  /** Returns the ways to start with nothing open. */
  List<Action> starting() {
    List<Action> starts = new ArrayList<>(adding());
    openSample.ifPresent(starts::add);
    return starts;
  }

  /** Returns one action for each thing that was opened lately, the latest first. */
  List<Action> recent() {
    List<Action> opening = new ArrayList<>();
    for (RecentFiles.Entry entry : recent.entries()) {
      opening.add(
          Action.of(
              "recent-" + (opening.size() + 1),
              entry.name(messages),
              () -> model.open(entry.inputs())));
    }
    return opening;
  }

  /** Returns everything that has a shortcut. */
  List<Action> all() {
    List<Action> all = new ArrayList<>(starting());
    all.addAll(
        List.of(
            newComparison,
            findNext,
            findPrevious,
            nextRow,
            previousRow,
            switchTheme,
            larger,
            smaller,
            normal));
    return all;
  }
}
