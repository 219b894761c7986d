package parallax.ui.shell.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import parallax.i18n.Messages;
import parallax.ui.compare.Destination;
import parallax.ui.kit.Action;
import parallax.ui.shell.words.ShellText;

/**
 * Something the command palette offers.
 *
 * @param key by which it is known again when the palette is opened the next time
 * @param sign one or two characters that stand before it, or empty
 * @param icon stands before it where it has no sign, null where there is none
 * @param title what is searched first
 * @param detail what it is, searched after the title
 * @param keys its shortcut, empty where there is none
 * @param enabled whether it can be chosen
 * @param choice does it, or goes there
 */
public record PaletteEntry(
    String key,
    String sign,
    @Nullable Ikon icon,
    String title,
    String detail,
    String keys,
    boolean enabled,
    Runnable choice) {

  /** Returns what is read out for it. */
  String read(Messages messages) {
    return messages.text(ShellText.PALETTE_AT, title, detail, keys).strip();
  }

  /** Returns what does the actions. */
  public static List<PaletteEntry> of(List<Action> actions, Messages messages) {
    return actions.stream().map(action -> of(action, messages)).toList();
  }

  /**
   * Returns what goes to places.
   *
   * @param arrived gives the keyboard to the place
   */
  public static List<PaletteEntry> of(
      List<Destination> places, Runnable arrived, Messages messages) {
    return places.stream().map(place -> of(place, arrived, messages)).toList();
  }

  /**
   * Returns what looks for words in the texts.
   *
   * @param find what looks for any words
   * @param search looks for these
   */
  public static PaletteEntry of(Action find, String words, Runnable search, Messages messages) {
    return new PaletteEntry(
        "find",
        "",
        find.icon(),
        messages.text(ShellText.PALETTE_FIND, words),
        messages.text(ShellText.of(find.group())),
        "",
        find.enabled().get(),
        search);
  }

  private static PaletteEntry of(Action action, Messages messages) {
    boolean enabled = action.enabled().get();
    String group = messages.text(ShellText.of(action.group()));
    return new PaletteEntry(
        "action " + action.id(),
        action.checked() != null && action.checked().get() ? "✓" : "",
        action.icon(),
        action.label(),
        enabled || action.obstacle().isEmpty() ? group : action.obstacle(),
        action.shortcut(),
        enabled,
        action::run);
  }

  private static PaletteEntry of(Destination place, Runnable arrived, Messages messages) {
    String detail =
        switch (place.kind()) {
          case ROW -> messages.text(ShellText.PALETTE_ROW, place.detail());
          case SOURCE ->
              place.detail().isEmpty()
                  ? messages.text(ShellText.PALETTE_SOURCE)
                  : messages.text(ShellText.PALETTE_SOURCE_TITLED, place.detail());
        };
    return new PaletteEntry(
        place.kind() + " " + place.title() + " " + place.detail(),
        place.sign(),
        null,
        place.title(),
        detail,
        "",
        true,
        () -> {
          place.go().run();
          arrived.run();
        });
  }
}
