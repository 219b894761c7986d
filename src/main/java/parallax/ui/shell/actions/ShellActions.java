package parallax.ui.shell.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionGroup;
import parallax.ui.kit.FileDialogs;
import parallax.ui.kit.Offer;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.ui.shell.memory.RecentFiles;
import parallax.ui.shell.words.ShellText;

/** Everything the user can do from the window's frame, each said once. */
public final class ShellActions {
  /** Puts the cursor into the find field. */
  public final Action find;

  /** Goes to the next place found. */
  public final Action findNext;

  /** Goes to the place found before. */
  public final Action findPrevious;

  /** Changes between light and dark. */
  public final Action switchTheme;

  /** Opens the command palette. */
  public final Action palette;

  final Action clearRecent;
  private final Action openFiles;
  private final Action openFolder;
  private final Action paste;
  private final Optional<Action> openSample;
  private final Action newComparison;
  private final Action switchMotion;
  private final List<Action> themes;
  private final Action larger;
  private final Action smaller;
  private final Action normal;
  private final Action shortcuts;
  private final Action stop;
  private final Action quit;
  private final Action nextPane;
  private final Action previousPane;
  private final MainViewModel model;
  private final RecentFiles recent;
  private final Messages messages;

  /**
   * What the window itself does.
   *
   * @param find puts the cursor into the find field
   * @param nextPane moves the focus to the next pane
   * @param previousPane moves the focus to the pane before
   * @param palette opens the command palette
   * @param shortcuts shows all shortcuts
   * @param quit ends the program
   */
  public record Steps(
      Runnable find,
      Runnable nextPane,
      Runnable previousPane,
      Runnable palette,
      Runnable shortcuts,
      Runnable quit) {}

  /**
   * Makes the actions.
   *
   * @param model the frame
   * @param compare the view in the middle
   * @param appearance how the window looks
   * @param recent what was opened lately
   * @param dialogs ask for files
   * @param sample the folder of the sample, if the program has one beside it
   * @param steps what the window itself does
   */
  public ShellActions(
      MainViewModel model,
      CompareViewModel compare,
      Appearance appearance,
      RecentFiles recent,
      FileDialogs dialogs,
      Optional<Path> sample,
      Steps steps,
      Messages messages) {
    this.model = model;
    this.recent = recent;
    this.messages = messages;
    openFiles =
        source(
                "open-files",
                ShellText.OPEN_FILES,
                () -> model.open(dialogs.openFiles(messages.text(ShellText.CHOOSE_FILES))))
            .on("Shortcut+O")
            .with(Feather.FILE_TEXT);
    openFolder =
        source(
                "open-folder",
                ShellText.OPEN_FOLDER,
                () ->
                    dialogs
                        .openFolder(messages.text(ShellText.CHOOSE_FOLDER))
                        .ifPresent(folder -> model.open(List.of(folder))))
            .on("Shortcut+Shift+O")
            .with(Feather.FOLDER);
    paste =
        source("paste", ShellText.PASTE, () -> paste(model))
            .on("Shortcut+V")
            .with(Feather.CLIPBOARD)
            .helped(messages.text(ShellText.PASTE_HELP));
    openSample =
        sample.map(
            folder ->
                source("open-sample", ShellText.OPEN_SAMPLE, () -> model.open(List.of(folder)))
                    .with(Feather.BOOK_OPEN)
                    .when(model.emptyProperty(), messages.text(ShellText.SOURCES_ARE_OPEN)));
    BooleanExpression open = model.emptyProperty().not();
    String closed = messages.text(ShellText.NOTHING_OPEN);
    newComparison =
        source("new-comparison", ShellText.NEW_COMPARISON, model::clear)
            .with(Feather.FILE)
            .when(open, closed)
            .apart();
    clearRecent =
        source("clear-recent", ShellText.CLEAR_RECENT, recent::clear)
            .when(Bindings.isNotEmpty(recent.entries()), messages.text(ShellText.NOTHING_RECENT));
    find =
        action("find", ActionGroup.FIND, ShellText.FIND, steps.find())
            .on("Shortcut+F")
            .with(Feather.SEARCH)
            .when(open, closed);
    findNext =
        action("find-next", ActionGroup.FIND, ShellText.FIND_NEXT, compare.find()::next)
            .on("F3")
            .with(Feather.CHEVRON_DOWN)
            .when(open, closed);
    findPrevious =
        action("find-previous", ActionGroup.FIND, ShellText.FIND_PREVIOUS, compare.find()::previous)
            .on("Shift+F3")
            .with(Feather.CHEVRON_UP)
            .when(open, closed);
    switchTheme =
        action("switch-theme", ActionGroup.VIEW, ShellText.SWITCH_THEME, appearance::switchTheme)
            .on("Shortcut+T")
            .with(Feather.MOON);
    switchMotion =
        action("switch-motion", ActionGroup.VIEW, ShellText.MOTION, appearance::switchMotion)
            .checked(appearance.motionProperty())
            .apart();
    themes =
        List.of(ThemeChoice.values()).stream().map(choice -> theme(choice, appearance)).toList();
    larger =
        action("larger-text", ActionGroup.VIEW, ShellText.LARGER_TEXT, appearance::enlarge)
            .on(
                "Shortcut+Plus",
                "Shortcut+Equals",
                "Shortcut+Shift+Equals",
                "Shortcut+Shift+Plus",
                "Shortcut+Add")
            .with(Feather.ZOOM_IN)
            .apart();
    smaller =
        action("smaller-text", ActionGroup.VIEW, ShellText.SMALLER_TEXT, appearance::reduce)
            .on("Shortcut+Minus", "Shortcut+Subtract")
            .with(Feather.ZOOM_OUT);
    normal =
        action("normal-text", ActionGroup.VIEW, ShellText.NORMAL_TEXT, appearance::normalize)
            .on("Shortcut+0", "Shortcut+Numpad 0");
    palette =
        window("palette", ShellText.PALETTE, steps.palette())
            .on("Shortcut+Shift+P")
            .with(Feather.COMMAND)
            .helped(messages.text(ShellText.PALETTE_HELP));
    shortcuts =
        window("shortcuts", ShellText.SHORTCUTS, steps.shortcuts())
            .on("F1")
            .with(Feather.HELP_CIRCLE);
    nextPane = window("next-pane", ShellText.NEXT_PANE, steps.nextPane()).on("F6").apart();
    previousPane =
        window("previous-pane", ShellText.PREVIOUS_PANE, steps.previousPane()).on("Shift+F6");
    stop =
        window("stop", ShellText.STOP, model::cancel)
            .on("Esc")
            .with(Feather.X)
            .when(model.busyProperty(), messages.text(ShellText.NOTHING_UNDER_WAY))
            .apart();
    quit = window("quit", ShellText.QUIT, steps.quit()).on("Shortcut+Q").with(Feather.LOG_OUT);
  }

  private Action source(String id, ShellText label, Runnable handler) {
    return action(id, ActionGroup.SOURCES, label, handler);
  }

  private Action window(String id, ShellText label, Runnable handler) {
    return action(id, ActionGroup.WINDOW, label, handler);
  }

  private Action action(String id, ActionGroup group, ShellText label, Runnable handler) {
    return Action.of(id, group, messages.text(label), handler);
  }

  private Action theme(ThemeChoice choice, Appearance appearance) {
    ShellText name =
        switch (choice) {
          case LIGHT -> ShellText.THEME_LIGHT;
          case DARK -> ShellText.THEME_DARK;
          case CONTRAST -> ShellText.THEME_CONTRAST;
          case SYSTEM -> ShellText.THEME_SYSTEM;
        };
    return Action.of(
            "theme-" + choice.name().toLowerCase(Locale.ROOT),
            ActionGroup.VIEW,
            messages.text(ShellText.THEME, messages.text(name)),
            () -> appearance.choiceProperty().set(choice))
        .checked(appearance.choiceProperty().isEqualTo(choice));
  }

  private static void paste(MainViewModel model) {
    Offer.on(Clipboard.getSystemClipboard()).ifPresentOrElse(model::take, model::clipboardWasEmpty);
  }

  /** Returns the ways to add sources. */
  public List<Action> adding() {
    return List.of(openFiles, openFolder, paste);
  }

  /** Returns the ways to start with nothing open. */
  public List<Action> starting() {
    List<Action> starts = new ArrayList<>(adding());
    openSample.ifPresent(starts::add);
    return starts;
  }

  /** Returns one action for each thing that was opened lately, the latest first. */
  public List<Action> recent() {
    List<Action> opening = new ArrayList<>();
    for (RecentFiles.Entry entry : recent.entries()) {
      opening.add(
          Action.of(
              "recent-" + (opening.size() + 1),
              ActionGroup.SOURCES,
              entry.name(messages),
              () -> model.open(entry.inputs())));
    }
    return opening;
  }

  /** Returns what moves the focus between the panes. */
  public List<Action> paneSteps() {
    return List.of(nextPane, previousPane);
  }

  /** Returns everything, for the catalogue. */
  public List<Action> all() {
    List<Action> all = new ArrayList<>(starting());
    all.addAll(List.of(newComparison, clearRecent));
    all.addAll(List.of(find, findNext, findPrevious, switchTheme));
    all.addAll(themes);
    all.addAll(List.of(larger, smaller, normal, switchMotion));
    all.addAll(List.of(palette, shortcuts, nextPane, previousPane, stop, quit));
    return all;
  }
}
