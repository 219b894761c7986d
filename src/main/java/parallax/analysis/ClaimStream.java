package parallax.analysis;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import parallax.claims.ClaimReader;
import parallax.importing.Cleaning;
import parallax.importing.Importer;
import parallax.importing.Input;
import parallax.importing.Inputs;
import parallax.importing.decoding.UnreadableInputException;
import parallax.model.Reading;
import parallax.model.Source;

/**
 * Reads the claims of any number of inputs on all cores and hands them on in the inputs' order,
 * each as soon as it and those before it are done. Only a few inputs are in memory at a time.
 */
public final class ClaimStream {
  private static final int WAITING_FOR_EACH_CORE = 8;

  private final Importer importer = new Importer();
  private final ClaimReader reader = new ClaimReader();
  private final Cleaning cleaning;
  private final Consumer<Reading> readings;
  private final Consumer<Problem> problems;

  /**
   * Prepares a run.
   *
   * @param asIs whether texts are left uncleaned
   * @param readings takes what was read, on the thread that calls {@link #read}
   * @param problems takes what could not be read, on the same thread
   */
  public ClaimStream(boolean asIs, Consumer<Reading> readings, Consumer<Problem> problems) {
    this.cleaning = asIs ? Cleaning.AS_IS : Cleaning.ARTICLE;
    this.readings = readings;
    this.problems = problems;
  }

  /** What came of one input. */
  private sealed interface Outcome {
    record Read(Reading reading) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}
  }

  /** Reads text that came from elsewhere than a file, such as standard input. */
  public void read(byte[] bytes, String name) {
    handOn(attempt(() -> importer.read(bytes, name, "s1", cleaning)));
  }

  /**
   * Reads files and folders.
   *
   * @throws IllegalStateException if the program failed on an input
   */
  public void read(List<Path> inputs) {
    Inputs found = importer.find(inputs);
    found.problems().stream().map(Problems::of).forEach(problems);
    int cores = Runtime.getRuntime().availableProcessors();
    Deque<Future<Outcome>> waiting = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      int number = 0;
      for (Input file : found.files()) {
        String id = "s" + ++number;
        waiting.add(workers.submit(() -> attempt(() -> importer.read(file, id, cleaning))));
        if (waiting.size() >= cores * WAITING_FOR_EACH_CORE) {
          handOn(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        handOn(result(waiting.remove()));
      }
    }
  }

  private interface SourceOpener {
    Source open() throws UnreadableInputException;
  }

  private Outcome attempt(SourceOpener opener) {
    try {
      return new Outcome.Read(reader.read(opener.open()));
    } catch (UnreadableInputException e) {
      return new Outcome.Failed(Problems.of(e));
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("An input could not be analysed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted", e);
    }
  }

  private void handOn(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read(Reading reading) -> readings.accept(reading);
      case Outcome.Failed(Problem problem) -> problems.accept(problem);
    }
  }
}
