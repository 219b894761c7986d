package parallax.alignment.deed;

import java.util.ArrayList;
import java.util.List;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;
import parallax.model.Deed;

/** Finds out what is known about each person with a deed for lining it up. */
public final class DeedFrames {
  private final Corpus corpus;

  /** Looks at the persons of a corpus. */
  public DeedFrames(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the frames of all persons with a deed, in the order of the sources and texts. */
  public List<DeedFrame> all() {
    List<DeedFrame> frames = new ArrayList<>();
    for (SourceText source : corpus.sources()) {
      for (Claim claim : source.reading().claims()) {
        if (claim.content() instanceof Deed deed) {
          frames.add(frame(source, claim, deed));
        }
      }
    }
    return frames;
  }

  private DeedFrame frame(SourceText source, Claim claim, Deed deed) {
    int sentence = source.sentenceAt(claim.span().start());
    WordSet context = source.words(sentence);
    Vocabulary vocabulary = corpus.vocabulary();
    List<String> role = new ArrayList<>(ContentWords.of(deed.role()));
    role.addAll(ContentWords.of(deed.office()));
    String key = ContentWords.key(deed.deed());
    role.removeIf(word -> word.equals(key) || Concepts.sortOfKey(word) == Concepts.Sort.SPEECH);
    List<String> names = ContentWords.ofName(deed.name());
    return new DeedFrame(
        claim,
        source.index(),
        names,
        key,
        vocabulary.known(role).without(vocabulary.known(names)),
        sentence,
        context);
  }
}
