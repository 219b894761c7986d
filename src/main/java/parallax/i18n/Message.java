package parallax.i18n;

import java.util.Locale;

/**
 * A text of the program, to be looked up in a bundle. Each area of the program lists its texts as
 * an enum that implements this; {@code FIND_IN_ALL} of the bundle {@code shell} stands as {@code
 * find-in-all} in {@code shell.properties}.
 */
public interface Message {

  /** Returns the constant's name; enums have this method by themselves. */
  String name();

  /** Returns the bundle's base name, such as {@code shell}. */
  String bundle();

  /** Returns the key in the bundle. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
