package parallax.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Queue<Runnable> news = new ArrayDeque<>();
  private final JobRunner later = new ExecutorJobRunner(work::add, news::add);
  private final RecordedJob listener = new RecordedJob();

  private static void drain(Queue<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  @Test
  void sameThreadTellsEverythingAtOnce() {
    new SameThreadJobRunner()
        .submit(
            (progress, cancellation) -> {
              progress.report(1, 2, "first");
              return "done";
            },
            listener);
    assertEquals(List.of("1/2 first", "succeeded done"), listener.heard);
  }

  @Test
  void sameThreadReportsFailureAndCancel() {
    JobRunner runner = new SameThreadJobRunner();
    runner.submit(
        (progress, cancellation) -> {
          throw new IOException("unreadable");
        },
        listener);
    runner.submit(
        (progress, cancellation) -> {
          cancellation.cancel();
          cancellation.throwIfCancelled();
          return "never";
        },
        listener);
    assertEquals(List.of("failed unreadable", "cancelled"), listener.heard);
  }

  @Test
  void sameThreadHearsNothingFromOtherThreads() {
    new SameThreadJobRunner()
        .submit(
            (progress, cancellation) -> {
              CompletableFuture.runAsync(() -> progress.report(1, 2, "elsewhere")).join();
              return "done";
            },
            listener);
    assertEquals(List.of("succeeded done"), listener.heard);
  }

  @Test
  void nothingIsHeardBeforeTheListeningThreadComesToIt() {
    later.submit((progress, cancellation) -> "done", listener);
    drain(work);
    assertEquals(List.of(), listener.heard);
    drain(news);
    assertEquals(List.of("succeeded done"), listener.heard);
  }

  @Test
  void onlyTheNewestStepIsHandedOn() {
    later.submit(
        (progress, cancellation) -> {
          progress.report(1, 3, "a");
          progress.report(2, 3, "b");
          progress.report(3, 3, "c");
          return "done";
        },
        listener);
    drain(work);
    drain(news);
    assertEquals(List.of("3/3 c", "succeeded done"), listener.heard);
  }

  @Test
  void aResultThatWasCancelledOnTheWayIsThrownAway() {
    Cancellation cancellation = later.submit((progress, cancelled) -> "done", listener);
    drain(work);
    cancellation.cancel();
    drain(news);
    assertEquals(List.of("cancelled"), listener.heard);
  }

  @Test
  void aJobCancelledBeforeItsTurnNeverRuns() {
    later
        .submit(
            (progress, cancellation) -> {
              throw new AssertionError("ran");
            },
            listener)
        .cancel();
    drain(work);
    drain(news);
    assertEquals(List.of("cancelled"), listener.heard);
  }

  @Test
  void anErrorIsReportedLikeAnException() {
    later.submit(
        (progress, cancellation) -> {
          throw new StackOverflowError("deep");
        },
        listener);
    drain(work);
    drain(news);
    assertEquals(List.of("failed deep"), listener.heard);
  }

  @Test
  void theLatestJobWins() {
    LatestJob place = new LatestJob(later);
    RecordedJob second = new RecordedJob();
    place.submit((progress, cancellation) -> "first", listener);
    place.submit((progress, cancellation) -> "second", second);
    drain(work);
    drain(news);
    assertEquals(List.of("cancelled"), listener.heard);
    assertEquals(List.of("succeeded second"), second.heard);
  }
}
