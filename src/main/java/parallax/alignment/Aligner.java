package parallax.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Reading;

/**
 * Lines the claims of several sources up: one row for each question that they answer.
 *
 * <p>The way of it: what the sources have in common ({@code Corpus}); claims grouped into questions
 * kind by kind, each judged and named ({@code Questions}); the questions ordered, folded and given
 * to the columns ({@code Rows}).
 */
public final class Aligner {

  /**
   * Lines up the claims.
   *
   * @param readings the sources, read, in the order of the columns
   * @param given the day of the event where it is known, null to infer it
   */
  public Alignment align(List<Reading> readings, @Nullable EventDate given) {
    Corpus corpus = new Corpus(readings, given);
    List<Draft> drafts = new Questions(corpus).all();
    List<Claim> claims = readings.stream().flatMap(reading -> reading.claims().stream()).toList();
    return new Alignment(claims, new Rows(corpus).of(drafts), corpus.event());
  }
}
