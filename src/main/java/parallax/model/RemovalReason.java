package parallax.model;

import java.util.Locale;

/** Why cleaning took a piece of text away. */
public enum RemovalReason {
  /** Menus, section names, language switches, breadcrumbs, links to the top. */
  NAVIGATION,
  /** Share bars and invitations to follow. */
  SHARING,
  /** Lists of other stories, with their dates. */
  RELATED,
  /** Appeals to subscribe, register, donate or install. */
  APPEAL,
  /** Counters of views, comments, reading minutes. */
  COUNTER,
  /** Copyright, licence and cookie notices. */
  NOTICE,
  /** The title or another line of the piece, said again. */
  REPETITION,
  /** Title, byline and date lines whose content went into the metadata. */
  METADATA,
  /** Scripts, markup and remains of the page's machinery. */
  MARKUP;

  /** Returns the code used in files, such as {@code related}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
