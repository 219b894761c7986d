package parallax.alignment.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.WordSet;

/** Names a row of speech by the speaker and the first words of what is said. */
public final class SpeechLabels {
  private static final int WORDS = 7;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them", "this", "that", "these", "those");

  private final Corpus corpus;

  /** Names rows for the sources of a corpus. */
  public SpeechLabels(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the question. */
  public String label(List<SpeechFrame> question) {
    SpeechFrame shortest =
        question.stream()
            .min(
                Comparator.comparing((SpeechFrame frame) -> isOfSomebodyBefore(said(frame)))
                    .thenComparingInt(frame -> Phrases.words(said(frame))))
            .orElseThrow();
    String said = said(shortest);
    String[] words = Phrases.line(said).split(" ");
    String head = String.join(" ", List.of(words).subList(0, StrictMath.min(WORDS, words.length)));
    String speaker = speaker(question);
    String more = words.length > WORDS ? " \u2026" : "";
    String who = speaker == null ? "What is said" : "What " + Phrases.cut(speaker) + " said";
    return who + ": \u201c" + head.replaceAll("[\"\u201c\u201d]", "") + more + "\u201d";
  }

  /** Whom a pronoun means stands in words that the label leaves out. */
  private static boolean isOfSomebodyBefore(String said) {
    int end = said.indexOf(' ');
    return PRONOUNS.contains((end < 0 ? said : said.substring(0, end)).toLowerCase(Locale.ROOT));
  }

  private String said(SpeechFrame frame) {
    return frame.claim().span().of(corpus.sources().get(frame.source()).text());
  }

  /** Returns the commonest form of the speaker, with its article; null if sources differ. */
  private static @Nullable String speaker(List<SpeechFrame> question) {
    WordSet first = question.getFirst().speaker();
    for (SpeechFrame frame : question) {
      boolean named = !first.isEmpty() && !frame.speaker().isEmpty();
      if (named && first.shared(frame.speaker()).isEmpty()) {
        return null; // two speakers: neither may stand for both
      }
    }
    List<@Nullable String> speakers =
        question.stream().map(frame -> frame.claim().attribution().speaker()).toList();
    String bare = Phrases.commonest(speakers);
    for (String speaker : speakers) {
      boolean same = speaker != null && Phrases.bare(speaker).equalsIgnoreCase(bare);
      if (same && !Phrases.line(speaker).equals(Phrases.bare(speaker))) {
        String line = Phrases.line(speaker);
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
      }
    }
    return bare;
  }

  /** Returns what tells the row from others of the same label: more of the words. */
  public String detail(List<SpeechFrame> question) {
    SpeechFrame first = question.getFirst();
    return Phrases.cut(first.claim().span().of(corpus.sources().get(first.source()).text()));
  }
}
