package parallax.alignment.speech;

import java.util.List;
import java.util.Set;
import parallax.language.Token;

/** Whether a statement denies something. */
enum Denial {
  /** It has no word of denial. */
  AFFIRMED,
  /** It has one. */
  DENIED,
  /** It has several: nobody can tell by the words alone. */
  UNCLEAR;

  private static final Set<String> WORDS =
      Set.of("not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "cannot");

  /** Reads the words of a statement; "not only" denies nothing. */
  static Denial of(List<Token> tokens) {
    int denials = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String lower = tokens.get(i).lower();
      boolean only = i + 1 < tokens.size() && tokens.get(i + 1).is("only");
      denials += (WORDS.contains(lower) || lower.endsWith("n't")) && !only ? 1 : 0;
    }
    return denials == 0 ? AFFIRMED : denials == 1 ? DENIED : UNCLEAR;
  }

  /** Tells whether one affirms and the other denies. */
  boolean contradicts(Denial other) {
    return this != other && this != UNCLEAR && other != UNCLEAR;
  }
}
