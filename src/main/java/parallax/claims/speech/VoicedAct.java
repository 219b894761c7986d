package parallax.claims.speech;

import org.jspecify.annotations.Nullable;
import parallax.model.Attribution;

/**
 * An act of speech with its speaker known by name.
 *
 * @param act the act
 * @param attribution who speaks, as of reported speech; null where nobody is named
 */
record VoicedAct(SpeechAct act, @Nullable Attribution attribution) {}
