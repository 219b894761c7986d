package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.language.Document;
import parallax.language.DocumentCache;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Reading;
import parallax.model.Span;
import parallax.model.Wording;
import parallax.work.Cancellation;

/**
 * Gathers the forms by which several sources word one thing, where at least two of them word it
 * differently. General tests alone decide what is one thing: spelling and sound, brackets, shared
 * names and offices, shared heads and modifiers, common synonyms, deeds of one sort dated alike.
 */
public final class WordingAligner {
  private static final double SURE_OF_NAMES = 0.8;
  private static final double SURE_OF_TERMS = 0.6;

  private final DocumentCache<TextNames> names = new DocumentCache<>(TextNames::of);

  /**
   * Returns the groups, names before terms.
   *
   * @param documents the readings' texts, cut into sentences
   * @throws java.util.concurrent.CancellationException if somebody cancels it
   */
  public List<WordingGroup> align(
      List<Reading> readings, List<Document> documents, Cancellation cancellation) {
    List<TextNames> named = names.of(documents);
    List<Text> texts =
        IntStream.range(0, readings.size())
            .parallel()
            .mapToObj(
                i ->
                    Text.of(
                        i,
                        readings.get(i),
                        documents.get(i).checked(cancellation::throwIfCancelled),
                        named.get(i)))
            .toList();
    List<Cluster> clusters = new ArrayList<>();
    clusters.addAll(new PersonNames().find(texts));
    clusters.addAll(new PlaceNames().find(texts));
    List<Cluster> terms = new ArrayList<>(new ConceptTerms().find(texts));
    terms.addAll(new DatedDeeds().find(texts));
    clusters.addAll(Merging.of(terms));
    clusters.addAll(new ScareQuotes().find(texts));
    return group(texts, clusters);
  }

  private static List<WordingGroup> group(List<Text> texts, List<Cluster> clusters) {
    List<WordingGroup> groups = new ArrayList<>();
    Set<String> referents = new LinkedHashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (ClaimKind kind : List.of(ClaimKind.NAME, ClaimKind.TERM)) {
      for (Cluster cluster : clusters) {
        if (cluster.kind() == kind && cluster.differs()) {
          String referent = unique(cluster.commonest(), referents);
          groups.add(new WordingGroup(referent, kind, claims(texts, cluster, referent, numbers)));
        }
      }
    }
    return List.copyOf(groups);
  }

  private static String unique(String form, Set<String> taken) {
    String referent = form;
    for (int n = 2; !taken.add(referent); n++) {
      referent = form + " (" + n + ")";
    }
    return referent;
  }

  private static List<Claim> claims(
      List<Text> texts, Cluster cluster, String referent, Map<String, Integer> numbers) {
    List<Claim> claims = new ArrayList<>();
    for (Mention mention : cluster.mentions().stream().sorted(Mention.TEXT_ORDER).toList()) {
      Text text = texts.get(mention.source());
      String source = text.reading().source().id();
      claims.add(
          new Claim(
              source + "-w" + numbers.merge(source, 1, Integer::sum),
              source,
              mention.span(),
              mention.sentence().span(),
              new Wording(cluster.kind(), referent, mention.form()),
              voice(text, mention.span()),
              cluster.kind() == ClaimKind.NAME ? SURE_OF_NAMES : SURE_OF_TERMS));
    }
    return claims;
  }

  /** Returns the voice of the innermost speech around a use. */
  private static Attribution voice(Text text, Span span) {
    Claim innermost = text.speech().around(span);
    return innermost == null ? Attribution.OUTLET : innermost.attribution();
  }
}
