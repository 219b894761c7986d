package parallax.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import parallax.alignment.Aligner;
import parallax.alignment.Alignment;
import parallax.claims.ReadArticle;
import parallax.importing.Cleaning;
import parallax.importing.Importer;
import parallax.importing.Input;
import parallax.importing.Inputs;
import parallax.importing.decoding.UnreadableInputException;
import parallax.language.Document;
import parallax.model.Comparison;
import parallax.model.Overlap;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.overlap.Origins;
import parallax.overlap.OverlapFinder;
import parallax.work.Cancellation;
import parallax.work.Progress;

/**
 * The whole way from inputs to a comparison, stage by stage: inputs are imported and cleaned, the
 * claims of each source are read, shared wording is found, the claims are lined up.
 *
 * <p>Sources that were part of the last comparison are not read again. One analysis serves all
 * threads.
 */
public final class Analysis implements Analyst {
  private final Importer importer = new Importer();
  private final Aligner aligner = new Aligner();
  private final OverlapFinder overlapFinder = new OverlapFinder();
  private final Readings readings = new Readings();

  @Override
  public Intake read(List<Path> inputs, Progress progress, Cancellation cancellation) {
    Inputs found = importer.find(inputs);
    List<Problem> problems = new ArrayList<>(found.problems().stream().map(Problems::of).toList());
    AtomicInteger done = new AtomicInteger();
    List<Intake> taken =
        found.files().parallelStream()
            .map(
                file -> {
                  cancellation.throwIfCancelled();
                  progress.report(done.getAndIncrement(), found.files().size(), file.name());
                  return read(file);
                })
            .toList();
    List<Source> sources = new ArrayList<>();
    for (Intake one : taken) {
      problems.addAll(one.problems());
      one.sources().forEach(source -> sources.add(source.withId("s" + (sources.size() + 1))));
    }
    return new Intake(sources, problems);
  }

  private Intake read(Input file) {
    try {
      return new Intake(List.of(importer.read(file, "s1", Cleaning.ARTICLE)), List.of());
    } catch (UnreadableInputException e) {
      return new Intake(List.of(), List.of(Problems.of(e)));
    }
  }

  @Override
  public Intake paste(String name, String text, boolean html) {
    try {
      Source source =
          html
              ? importer.pastedHtml(text, name, "s1", Cleaning.ARTICLE)
              : importer.pasted(text, name, "s1", Cleaning.ARTICLE);
      return new Intake(List.of(source), List.of());
    } catch (UnreadableInputException e) {
      return new Intake(List.of(), List.of(Problems.of(e)));
    }
  }

  @Override
  public Comparison compare(List<Source> sources, Progress progress, Cancellation cancellation) {
    List<ReadArticle> articles = readClaims(sources, progress, cancellation);
    cancellation.throwIfCancelled();
    ForkJoinTask<List<Overlap>> shared =
        ForkJoinTask.adapt(() -> overlapFinder.find(sources, cancellation)).fork();
    List<Reading> read = articles.stream().map(ReadArticle::reading).toList();
    List<Document> documents = articles.stream().map(ReadArticle::document).toList();
    Alignment alignment = aligner.align(read, documents, null, cancellation);
    List<Overlap> overlaps = shared.join();
    return new Comparison(
        sources,
        alignment.claims(),
        Origins.counted(sources, overlaps, alignment.claims(), alignment.rows()),
        overlaps,
        alignment.event(),
        Unread.of(read));
  }

  private List<ReadArticle> readClaims(
      List<Source> sources, Progress progress, Cancellation cancellation) {
    Map<Source, ReadArticle> known = readings.known(sources);
    AtomicInteger done = new AtomicInteger(known.size());
    List<ReadArticle> read =
        sources.parallelStream()
            .map(
                source -> {
                  cancellation.throwIfCancelled();
                  ReadArticle before = known.get(source);
                  if (before != null) {
                    return before;
                  }
                  ReadArticle fresh = readings.read(source, cancellation);
                  progress.report(done.incrementAndGet(), sources.size(), source.displayName());
                  return fresh;
                })
            .toList();
    readings.keep(read);
    return read;
  }
}
