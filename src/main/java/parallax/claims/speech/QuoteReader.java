package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.model.Attribution;
import parallax.model.Span;
import parallax.model.Voice;

/**
 * Reads direct quotations with their speakers. A quotation that stands alone goes on with the
 * speaker before it; words in marks that are a title or a term are none.
 */
final class QuoteReader {

  /** Words in marks up to this many are a term, unless they are a whole statement. */
  private static final int TERM = 3;

  private final ArticleSpeech speech;
  private final Document document;
  private final QuoteAttributor attributor;
  private final List<Found> found = new ArrayList<>();
  private @Nullable Attribution carried;
  private int carriedParagraph = -2;
  private int nextSentence;

  /** A quotation, who speaks, and whether it is a statement rather than part of one. */
  private record Found(
      Quotation quotation, @Nullable Attribution speaker, boolean whole, @Nullable Span saying) {}

  private QuoteReader(ArticleSpeech speech) {
    this.speech = speech;
    this.document = speech.document();
    this.attributor = new QuoteAttributor(speech);
  }

  /** Returns the quotations of an article that are claims. */
  static List<Utterance> read(ArticleSpeech speech) {
    QuoteReader reader = new QuoteReader(speech);
    for (Quotation quotation : speech.quotations()) {
      reader.attribute(quotation);
    }
    reader.shareBackwards();
    return reader.utterances();
  }

  private void attribute(Quotation quotation) {
    int first = document.sentenceAt(quotation.outer().start()).index();
    int last = document.sentenceAt(quotation.outer().end() - 1).index();
    carryFrom(first, last);
    VoicedAct act = attributor.find(quotation, first, last);
    boolean bare = attributor.isBare(quotation, first, last);
    Attribution speaker = act == null ? null : act.attribution();
    if (act == null && bare && quotation.paragraph() - carriedParagraph <= 1) {
      speaker = carried;
    }
    if (act == null && bare && speaker == null && first > 0) {
      MarkedSentence before = speech.sentence(first - 1);
      speaker = before.quotations().isEmpty() ? speech.subject(first - 1) : null;
    }
    if (act == null && speaker == null && attributor.isBehindColon(quotation, first)) {
      speaker = speech.subject(first);
    }
    TokenRange label = attributor.label(quotation, first);
    if (label != null) {
      String name = speech.sentence(first).text(label);
      speaker = new Attribution(Voice.REPORTED, name, null, null, List.of());
    }
    boolean led = act != null && attributor.isLed(quotation, first);
    boolean whole = act != null && act.act().behind() || led || bare && speaker != null;
    found.add(new Found(quotation, speaker, whole, act == null ? null : act.act().saying()));
    if (speaker != null) {
      carried = speaker;
      carriedParagraph = quotation.paragraph();
    }
  }

  /** Remembers the last speaker of the sentences before a quotation. */
  private void carryFrom(int first, int last) {
    for (; nextSentence <= last; nextSentence++) {
      for (VoicedAct act : speech.acts(nextSentence)) {
        boolean before = nextSentence < first || act.act().start() == 0;
        if (before && act.attribution() != null) {
          carried = act.attribution();
          carriedParagraph = speech.sentence(nextSentence).sentence().paragraph();
        }
      }
    }
  }

  /** A quotation over several paragraphs may name its speaker in the last one only. */
  private void shareBackwards() {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found piece = found.get(i);
      Found next = found.get(i + 1);
      if (piece.quotation().continued() && piece.speaker() == null) {
        found.set(i, new Found(piece.quotation(), next.speaker(), next.whole(), null));
      }
    }
  }

  private List<Utterance> utterances() {
    List<Utterance> utterances = new ArrayList<>();
    for (Found piece : found) {
      if (isClaim(piece)) {
        Span span = spoken(piece.quotation());
        utterances.add(
            new Utterance(
                span,
                document.sentenceAt(span.start()),
                quoted(piece.speaker()),
                !isRest(piece.quotation()),
                piece.saying()));
      }
    }
    return utterances;
  }

  /** Returns the words in the marks without the name of the speaker before them. */
  private Span spoken(Quotation quotation) {
    Span inner = quotation.inner();
    Sentence sentence = document.sentenceAt(inner.start());
    TokenRange label = attributor.label(quotation, sentence.index());
    boolean more = label != null && label.last() + 2 < sentence.tokens().size();
    int start = more ? sentence.tokens().get(label.last() + 2).start() : inner.start();
    return start < inner.end() ? new Span(start, inner.end()) : inner;
  }

  private boolean isClaim(Found piece) {
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    Span span = piece.quotation().inner();
    for (int s = document.sentenceAt(span.start()).index();
        s < speech.size() && speech.sentence(s).sentence().span().start() < span.end();
        s++) {
      Sentence sentence = speech.sentence(s).sentence();
      for (int i = sentence.tokenAt(span.start());
          i < sentence.tokens().size() && sentence.tokens().get(i).start() < span.end();
          i++) {
        Token token = sentence.tokens().get(i);
        words += token.isWord() || token.isNumber() ? 1 : 0;
        capitals += token.isCapitalized() || token.isWord() && token.text().length() < 4 ? 1 : 0;
        verb |= speech.sentence(s).tag(i).isVerb();
      }
    }
    if (words <= TERM) {
      return piece.whole() && words > 1;
    }
    boolean title = capitals == words && !piece.whole();
    return !title && (piece.speaker() != null || verb && words > TERM + 1);
  }

  /** The lines of a quotation below the one that opens it, without a mark of their own. */
  private static boolean isRest(Quotation quotation) {
    return quotation.outer().start() == quotation.inner().start();
  }

  private static Attribution quoted(@Nullable Attribution speaker) {
    return speaker == null
        ? new Attribution(Voice.QUOTED, null, null, null, List.of())
        : new Attribution(
            Voice.QUOTED, speaker.speaker(), speaker.office(), speaker.cue(), speaker.chain());
  }
}
