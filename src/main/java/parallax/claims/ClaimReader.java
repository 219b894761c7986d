package parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.language.Sentence;
import parallax.model.Claim;
import parallax.model.Quantity;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Voice;
import parallax.work.Cancellation;

/**
 * Reads the claims of a source: lets every extractor find what it can, gives each finding the voice
 * of the speech it stands in, and numbers the claims in the order of the text.
 */
public final class ClaimReader {
  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparing(Finding::span).thenComparing(finding -> finding.content().kind());

  private final SpeechReader speech;
  private final List<Extractor> extractors;

  /** Creates a reader with every extractor of the program. */
  public ClaimReader() {
    this(
        new SpeechReader(),
        List.of(new QuantityExtractor(), new TimeExtractor(), new ActorExtractor()));
  }

  ClaimReader(SpeechReader speech, List<Extractor> extractors) {
    this.speech = speech;
    this.extractors = List.copyOf(extractors);
  }

  /** Reads one source; the claims' ids start with the source's id. */
  public Reading read(Source source) {
    return read(source, new Cancellation());
  }

  /**
   * Reads one source unless somebody cancels it.
   *
   * @throws java.util.concurrent.CancellationException if so, also in the midst of a long text
   */
  public Reading read(Source source, Cancellation cancellation) {
    Article article = Article.of(source, cancellation);
    List<Utterance> utterances = speech.read(article);
    List<Finding> findings = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (utterance.claim()) {
        findings.add(asFinding(utterance));
      }
    }
    for (Extractor extractor : extractors) {
      findings.addAll(extractor.find(article));
    }
    findings.sort(TEXT_ORDER);
    List<Span> sentences = article.document().sentences().stream().map(Sentence::span).toList();
    return new Reading(source, number(source, findings, utterances), sentences);
  }

  private static Finding asFinding(Utterance utterance) {
    boolean direct = utterance.attribution().voice() == Voice.QUOTED;
    return new Finding(
        utterance.span(), utterance.sentence(), new Speech(direct), utterance.confidence());
  }

  private static List<Claim> number(
      Source source, List<Finding> findings, List<Utterance> utterances) {
    Map<Span, String> quantities = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).content() instanceof Quantity) {
        quantities.put(findings.get(i).span(), id(source, i));
      }
    }
    Voices voices = new Voices(utterances);
    List<Claim> claims = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Claim claim =
          new Claim(
              id(source, i),
              source.id(),
              finding.span(),
              finding.sentence().span(),
              finding.content(),
              voices.of(finding),
              finding.confidence());
      String whole = finding.whole() == null ? null : quantities.get(finding.whole());
      boolean part = whole != null && finding.content() instanceof Quantity;
      claims.add(part ? claim.withContent(((Quantity) finding.content()).asPartOf(whole)) : claim);
    }
    return claims;
  }

  private static String id(Source source, int index) {
    return source.id() + "-c" + (index + 1);
  }
}
