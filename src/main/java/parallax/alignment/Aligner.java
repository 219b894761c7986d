package parallax.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Draft;
import parallax.alignment.rows.Rows;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.KeyedText;
import parallax.alignment.wording.WordingAligner;
import parallax.alignment.wording.WordingGroup;
import parallax.language.Document;
import parallax.language.DocumentCache;
import parallax.model.Claim;
import parallax.model.EventDate;
import parallax.model.Reading;
import parallax.work.Cancellation;

/**
 * Lines the claims of several sources up: one row for each question that they answer.
 *
 * <p>The way of it: what the sources have in common ({@code Corpus}); claims grouped into questions
 * kind by kind, each judged and named ({@code Questions}); things that the sources word differently
 * ({@code WordingAligner}); the questions ordered, folded and given to the columns ({@code Rows}).
 */
public final class Aligner {
  private final WordingAligner wording = new WordingAligner();
  private final DocumentCache<KeyedText> texts = new DocumentCache<>(KeyedText::of);

  /**
   * Lines up the claims.
   *
   * @param readings the sources, read, in the order of the columns
   * @param documents their texts, cut into sentences
   * @param given the day of the event where it is known, null to infer it
   * @throws java.util.concurrent.CancellationException if somebody cancels it
   */
  public Alignment align(
      List<Reading> readings,
      List<Document> documents,
      @Nullable EventDate given,
      Cancellation cancellation) {
    Corpus corpus = new Corpus(readings, texts.of(documents), given, cancellation);
    ForkJoinTask<List<WordingGroup>> wordings =
        ForkJoinTask.adapt(() -> wording.align(readings, documents, cancellation)).fork();
    List<Draft> drafts = new ArrayList<>(new Questions(corpus).all());
    List<WordingGroup> worded = wordings.join();
    drafts.addAll(WordingRows.of(worded));
    return new Alignment(claims(readings, worded), new Rows(corpus).of(drafts), corpus.event());
  }

  private static List<Claim> claims(List<Reading> readings, List<WordingGroup> worded) {
    Map<String, List<Claim>> forms =
        worded.stream()
            .flatMap(group -> group.claims().stream())
            .collect(Collectors.groupingBy(Claim::source));
    return readings.stream()
        .flatMap(
            reading ->
                Stream.concat(
                        reading.claims().stream(),
                        forms.getOrDefault(reading.source().id(), List.of()).stream())
                    .sorted(Comparator.comparing(Claim::span)))
        .toList();
  }
}
