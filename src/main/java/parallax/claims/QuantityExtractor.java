package parallax.claims;

import java.time.LocalDate;
import java.util.List;
import parallax.claims.quantity.FoundQuantity;
import parallax.claims.quantity.QuantityReader;

/** Finds claims of kind quantity: counts, money, shares, measurements, durations, ages. */
final class QuantityExtractor implements Extractor {

  @Override
  public List<Finding> find(Article article) {
    LocalDate published = article.source().metadata().published();
    return QuantityReader.read(article.document(), published).stream()
        .map(QuantityExtractor::finding)
        .toList();
  }

  private static Finding finding(FoundQuantity found) {
    return new Finding(found.span(), found.sentence(), found.quantity(), found.whole());
  }
}
