package parallax.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.session.Session;
import parallax.ui.compare.Destination;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionCatalogue;
import parallax.ui.shell.layer.Layer;
import parallax.ui.shell.layer.ShortcutList;
import parallax.ui.shell.layer.SourceForm;
import parallax.ui.shell.palette.CommandPalette;
import parallax.ui.shell.palette.PaletteEntry;
import parallax.ui.shell.palette.PaletteModel;
import parallax.ui.shell.words.ShellText;

/** Everything that opens over the window's content. */
final class LayerCards {
  private final PaletteModel palette = new PaletteModel();
  private final Layer layer;
  private final CompareViewModel compare;
  private final Session session;
  private final Messages messages;

  LayerCards(Layer layer, CompareViewModel compare, Session session, Messages messages) {
    this.layer = layer;
    this.compare = compare;
    this.session = session;
    this.messages = messages;
  }

  /**
   * Opens the command palette.
   *
   * @param offered what can be done, beside going to rows and sources
   * @param find looks for words in the texts
   * @param search looks for these words in the texts
   * @param arrived gives the keyboard to the row or source to which the user went
   */
  void openPalette(List<Action> offered, Action find, Consumer<String> search, Runnable arrived) {
    List<PaletteEntry> entries = new ArrayList<>(PaletteEntry.of(offered, messages));
    entries.addAll(PaletteEntry.of(Destination.of(compare, messages), arrived, messages));
    palette.offer(
        entries,
        words ->
            Optional.of(PaletteEntry.of(find, words, () -> search.accept(words), messages))
                .filter(PaletteEntry::enabled));
    CommandPalette opened = new CommandPalette(palette, layer::close, messages);
    layer.open(messages.text(ShellText.PALETTE_TITLE), opened);
    Platform.runLater(opened::begin);
  }

  /** Opens the list of shortcuts. */
  void openShortcuts(ActionCatalogue catalogue) {
    ShortcutList opened = new ShortcutList(catalogue, messages);
    layer.open(messages.text(ShellText.SHORTCUTS), opened);
    Platform.runLater(opened::requestFocus);
  }

  /** Opens the form for what is known about a source. */
  void edit(Source source) {
    SourceForm form =
        new SourceForm(
            source,
            messages,
            metadata -> {
              layer.close();
              session.edit(source.id(), metadata);
            },
            layer::close);
    layer.open(messages.text(ShellText.DETAILS_TITLE, source.displayName()), form);
    Platform.runLater(form::begin);
  }
}
