package parallax.alignment.text;

import parallax.model.Claim;
import parallax.model.Voice;

/** Names whose voice a claim has. */
public final class Speakers {
  private Speakers() {}

  /** Returns the speaker, or the source's name where the outlet speaks itself. */
  public static String of(Claim claim, Corpus corpus) {
    String speaker = claim.attribution().speaker();
    if (speaker != null && claim.attribution().voice() != Voice.OUTLET) {
      return Phrases.line(speaker);
    }
    return corpus.displayName(claim.source());
  }
}
