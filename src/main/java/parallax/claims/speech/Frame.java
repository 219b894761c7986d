package parallax.claims.speech;

import java.util.Locale;

/** The ways in which a verb of speech takes what is said; see the head of its word list. */
enum Frame {
  /** A clause, with or without "that". */
  CLAUSE,
  /** A clause, only with "that" or a question word. */
  THAT,
  /** The verb may stand behind or inside what is said. */
  BEHIND,
  /** Who is addressed may stand before what is said. */
  ADDRESSED,
  /** An infinitive. */
  TO,
  /** Somebody and an infinitive. */
  OBJECT_TO,
  /** A verb in -ing. */
  GERUND,
  /** A noun phrase. */
  NOUN,
  /** Somebody, "of" and a noun phrase or verb in -ing. */
  OBJECT_OF,
  /** Somebody, "for" and a noun phrase or verb in -ing. */
  OBJECT_FOR,
  /** Something, "as" and a description. */
  OBJECT_AS,
  /** Something, "at" or "as" and a figure. */
  FIGURE,
  /** A number of something. */
  COUNT,
  /** Something and a name or description for it. */
  NAMED,
  /** Only where the subject is a text, poll or the like. */
  DOCUMENT;

  static Frame of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
