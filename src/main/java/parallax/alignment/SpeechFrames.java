package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Claim;

/** Finds out what is known about each quotation and report for lining it up. */
final class SpeechFrames {
  /** So many content words in a row are reason enough to look closer. */
  private static final int RUN = 3;

  private final Corpus corpus;

  SpeechFrames(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the frames of all speech, in the order of the sources and texts. */
  List<SpeechFrame> all() {
    List<SpeechFrame> frames = new ArrayList<>();
    for (SourceText source : corpus.sources()) {
      for (Claim claim : source.reading().claims()) {
        if (claim.kind().isSpeech()) {
          frames.add(frame(source, claim));
        }
      }
    }
    return frames;
  }

  private SpeechFrame frame(SourceText source, Claim claim) {
    List<String> said = ContentWords.of(source.text(), claim.span());
    List<String> speaker = ContentWords.of(claim.attribution().speaker());
    List<String> keys = new ArrayList<>();
    for (String word : speaker) {
      keys.add("by " + word);
    }
    for (int i = 0; i + RUN <= said.size(); i++) {
      keys.add(String.join(" ", said.subList(i, i + RUN)));
    }
    Vocabulary vocabulary = corpus.vocabulary();
    return new SpeechFrame(
        claim, source.index(), vocabulary.known(speaker), vocabulary.known(said), keys);
  }
}
