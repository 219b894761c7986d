package parallax.claims.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.Lexicon;

/** The words that mark speech, as the resource files list them. */
final class CueLexicon {
  private static final Map<String, List<Cue>> VERBS = read();
  private static final Map<String, List<Cue>> FORMS = forms();
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

  /** Returns the entries of a verb form in lower case, those of more words first. */
  static List<Cue> verb(String form) {
    List<Cue> regular = FORMS.get(form);
    return regular == null ? VERBS.getOrDefault(Lemmas.verb(form), List.of()) : regular;
  }

  /** The regular forms of a verb, and some that it does not have: they do no harm. */
  private static List<String> forms(String verb) {
    String stem = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    return switch (last) {
      case 'e' -> List.of(verb, verb + "s", verb + "d", stem + "ing");
      case 'y' -> List.of(verb, verb + "s", stem + "ies", stem + "ied", verb + "ed", verb + "ing");
      case 's', 'h', 'x', 'z' -> List.of(verb, verb + "es", verb + "ed", verb + "ing");
      default ->
          List.of(
              verb, verb + "s", verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing");
    };
  }

  private static Map<String, List<Cue>> forms() {
    Map<String, List<Cue>> forms = new LinkedHashMap<>();
    VERBS.forEach((verb, cues) -> forms(verb).forEach(form -> forms.putIfAbsent(form, cues)));
    return forms;
  }

  /** Tells whether the singular noun stands for something said. */
  static boolean isNoun(String singular) {
    return NOUNS.contains(singular);
  }
}
