package parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.claims.speech.SpeechReader;
import parallax.claims.speech.Utterance;
import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Content;
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
    return read(source, new Cancellation()).reading();
  }

  /**
   * Reads one source unless somebody cancels it.
   *
   * @throws java.util.concurrent.CancellationException if so, also in the midst of a long text
   */
  public ReadArticle read(Source source, Cancellation cancellation) {
    Article article = Article.of(source, cancellation);
    List<Utterance> utterances = speech.read(article.document());
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
    Reading reading = new Reading(source, number(source, findings, utterances), sentences);
    return new ReadArticle(reading, article.document().unchecked());
  }

  private static Finding asFinding(Utterance utterance) {
    boolean direct = utterance.attribution().voice() == Voice.QUOTED;
    return new Finding(utterance.span(), utterance.sentence(), new Speech(direct));
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
      Utterance said = voices.around(finding);
      Content content = said == null ? finding.content() : withoutSaying(finding.content(), said);
      Attribution attribution = said == null ? Attribution.OUTLET : said.attribution();
      Claim claim =
          new Claim(
              id(source, i),
              source.id(),
              finding.span(),
              finding.sentence().span(),
              content,
              attribution,
              Confidence.of(content, attribution, finding.span().of(source.text())));
      String whole = finding.whole() == null ? null : quantities.get(finding.whole());
      boolean part = whole != null && claim.content() instanceof Quantity;
      claims.add(part ? claim.withContent(((Quantity) claim.content()).asPartOf(whole)) : claim);
    }
    return claims;
  }

  /** Leaves a figure no scope or place that only says who spoke, or where. */
  private static Content withoutSaying(Content content, Utterance said) {
    if (!(content instanceof Quantity quantity)) {
      return content;
    }
    String scope = quantity.scope();
    String place = quantity.place();
    boolean noScope = scope != null && said.isOfSaying(scope);
    boolean noPlace = place != null && said.isOfSaying(place);
    return noScope || noPlace
        ? quantity.in(noScope ? null : scope, noPlace ? null : place)
        : content;
  }

  private static String id(Source source, int index) {
    return source.id() + "-c" + (index + 1);
  }
}
