package parallax.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.language.Lexicon;

/** The words that mark speech, as the resource files list them. */
final class CueLexicon {
  private static final Map<String, List<Cue>> VERBS = read();
  private static final Set<String> NOUNS = Lexicon.words(CueLexicon.class, "speech-nouns.txt");

  private CueLexicon() {}

  private static Map<String, List<Cue>> read() {
    Map<String, Cue> whole = new LinkedHashMap<>();
    Lexicon.pairs(CueLexicon.class, "speech-cues.tsv")
        .forEach(
            (words, frames) -> {
              Set<Frame> set = EnumSet.noneOf(Frame.class);
              for (String frame : frames.split(" ")) {
                set.add(Frame.of(frame));
              }
              whole.put(words, new Cue(Arrays.asList(words.split(" ")), set));
            });
    Map<String, List<Cue>> byVerb = new LinkedHashMap<>();
    for (Cue cue : whole.values()) {
      byVerb.computeIfAbsent(cue.words().getFirst(), verb -> new ArrayList<>()).add(cue);
    }
    byVerb.values().forEach(cues -> cues.sort((a, b) -> b.words().size() - a.words().size()));
    return byVerb;
  }

  /** Returns the entries of an infinitive, those of more words first. */
  static List<Cue> verb(String infinitive) {
    return VERBS.getOrDefault(infinitive, List.of());
  }

  /** Tells whether the singular noun stands for something said. */
  static boolean isNoun(String singular) {
    return NOUNS.contains(singular);
  }
}
