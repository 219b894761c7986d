package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.CueSite.Form;
import parallax.claims.speech.Mention.Kind;
import parallax.language.Document;
import parallax.language.Lemmas;
import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Voice;

/**
 * What an article shows of speech: its quotations, its sentences with their quoted words marked,
 * and the acts of speech in each.
 */
final class ArticleSpeech {
  private final Document document;
  private final List<Quotation> quotations;
  private final List<MarkedSentence> sentences = new ArrayList<>();
  private final List<List<VoicedAct>> acts = new ArrayList<>();

  private ArticleSpeech(Document document) {
    this.document = document;
    this.quotations = QuoteScanner.scan(document.text(), document.paragraphs());
  }

  static ArticleSpeech of(Document document) {
    ArticleSpeech speech = new ArticleSpeech(document);
    speech.mark();
    speech.voice();
    return speech;
  }

  private void mark() {
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      while (next < quotations.size()
          && quotations.get(next).outer().end() <= sentence.span().start()) {
        next++;
      }
      int to = next;
      while (to < quotations.size() && quotations.get(to).outer().start() < sentence.span().end()) {
        to++;
      }
      sentences.add(new MarkedSentence(sentence, quotations.subList(next, to)));
    }
  }

  private void voice() {
    Attributor attributor = new Attributor(sentences);
    for (MarkedSentence sentence : sentences) {
      acts.add(
          ActReader.read(sentence).stream()
              .map(act -> new VoicedAct(act, attributor.attribute(act)))
              .toList());
    }
    if (!acts.isEmpty()) {
      acts.set(0, acts.getFirst().stream().filter(this::isNoStrayHeadline).toList());
    }
  }

  /** A name before a colon in a headline speaks only if it speaks in the text, too. */
  private boolean isNoStrayHeadline(VoicedAct headline) {
    if (headline.act().site().form() != Form.COLON) {
      return true;
    }
    String name = lastName(headline);
    if (PhraseWords.isDocument(name) || OfficeReader.isSource(Lemmas.noun(name))) {
      return true; // "Report: Hale paid no tax"
    }
    return acts.stream()
        .skip(1)
        .flatMap(List::stream)
        .anyMatch(act -> act.attribution() != null && lastName(act).equals(name));
  }

  private static String lastName(VoicedAct voiced) {
    String speaker = voiced.attribution() == null ? null : voiced.attribution().speaker();
    return speaker == null
        ? ""
        : speaker.substring(speaker.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the person who is the subject of a sentence, or whose words are: "Hale's answer was
   * simple"; null if it is none by name.
   */
  @Nullable Attribution subject(int index) {
    MarkedSentence sentence = sentences.get(index);
    TokenRange subject = new SpeakerFinder(sentence).subject();
    if (subject != null) {
      subject = owner(sentence, subject);
    }
    Mention mention = subject == null ? null : new OfficeReader(sentence).read(subject, null);
    return mention == null || mention.kind() != Kind.PERSON
        ? null
        : new Attribution(Voice.REPORTED, mention.name(), mention.office(), null, List.of());
  }

  /** Returns who owns what is said, else the phrase itself. */
  private static TokenRange owner(MarkedSentence sentence, TokenRange phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      String noun = sentence.lower(i + 1);
      boolean said = CueLexicon.isNoun(noun) || PhraseWords.isOccasion(noun);
      if (said && PhraseWords.isPossessiveMark(sentence.lower(i))) {
        return new TokenRange(phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  Document document() {
    return document;
  }

  /** Returns the quotations in order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Returns the number of sentences. */
  int size() {
    return sentences.size();
  }

  /** Returns a sentence by its place. */
  MarkedSentence sentence(int index) {
    return sentences.get(index);
  }

  /** Returns the acts of speech of a sentence by its place, in order. */
  List<VoicedAct> acts(int index) {
    return acts.get(index);
  }
}
