package parallax.claims.speech;

import org.jspecify.annotations.Nullable;

/**
 * A mark of speech with the one who speaks, before it is known what is said.
 *
 * @param site the mark of speech
 * @param speaker who speaks; null where the sentence does not say
 * @param apposition what is said of the speaker behind a comma; null if nothing
 * @param own whether the speaker stands beside this mark of speech, not beside another that shares
 *     its subject
 */
record Said(
    CueSite site, @Nullable TokenRange speaker, @Nullable TokenRange apposition, boolean own) {

  /** Returns the place of the first token of speaker and verb. */
  int start() {
    return own && speaker != null ? Math.min(speaker.first(), site.start()) : site.start();
  }

  /** Returns the place of the last token of speaker and verb. */
  int end() {
    int end = site.end();
    if (own && speaker != null && speaker.first() > site.end()) {
      end = apposition == null ? speaker.last() : Math.max(apposition.last(), speaker.last());
    }
    return end;
  }

  /** Tells whether the speaker stands behind the verb: "said the mayor". */
  boolean inverted() {
    return own && speaker != null && speaker.first() > site.end();
  }
}
