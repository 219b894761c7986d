package parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice a claim has.
 *
 * @param voice the outlet's own, quoted or reported
 * @param speaker the speaker as the text names them, pronouns resolved; null for the outlet's voice
 * @param office the speaker's office as worded, null where none is given
 * @param cue the word that marks the speech ("said", "according to"), null where there is none
 * @param chain through whom the words came, nearest first, such as the agency the speaker told
 */
public record Attribution(
    Voice voice,
    @Nullable String speaker,
    @Nullable String office,
    @Nullable String cue,
    List<String> chain) {

  /** The outlet says it in its own voice. */
  public static final Attribution OUTLET =
      new Attribution(Voice.OUTLET, null, null, null, List.of());

  /** Takes a copy of the chain. */
  public Attribution {
    chain = List.copyOf(chain);
  }
}
