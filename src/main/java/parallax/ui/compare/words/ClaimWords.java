package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.List;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/** Puts a claim into its sentence, the claim itself strong, and under it whose voice it has. */
public final class ClaimWords {
  /** Of a longer sentence, so many characters are shown on each side of the claim. */
  private static final int MOST_BESIDE = 400;

  private final Messages messages;
  private final VoiceRuns voices;

  /** Speaks the language of the messages. */
  public ClaimWords(Messages messages) {
    this.messages = messages;
    this.voices = new VoiceRuns(messages);
  }

  /** Returns the lines of a claim: its sentence, and whose voice it has. */
  public List<List<Run>> lines(Claim claim, Source source) {
    List<Run> voice = new ArrayList<>(voices.runs(claim.attribution()));
    if (claim.isUnsure()) {
      voice.add(new Run("\u00a0· " + messages.text(CompareMessage.CHECK_READING), TextRole.SUB));
    }
    return List.of(sentence(claim, source.text()), voice);
  }

  private List<Run> sentence(Claim claim, String text) {
    Span span = claim.span();
    Span whole = claim.sentence().union(span);
    int start = Math.max(whole.start(), span.start() - MOST_BESIDE);
    int end = Math.min(whole.end(), span.end() + MOST_BESIDE);
    String before = text.substring(start, span.start()).stripLeading();
    String after = text.substring(span.end(), end).stripTrailing();
    List<Run> runs = new ArrayList<>();
    add(runs, (start > whole.start() ? "… " : "") + before, TextRole.SENTENCE);
    add(runs, span.of(text), TextRole.SENTENCE_STRONG);
    add(runs, after + (end < whole.end() ? " …" : ""), TextRole.SENTENCE);
    return runs;
  }

  private static void add(List<Run> runs, String text, TextRole role) {
    if (!text.isEmpty()) {
      runs.add(new Run(text.replaceAll("\\s+", " "), role));
    }
  }
}
