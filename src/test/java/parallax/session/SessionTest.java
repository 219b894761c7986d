package parallax.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.ExecutorJobRunner;
import parallax.work.SameThreadJobRunner;
import parallax.work.Subscription;

class SessionTest {
  private final ScriptedAnalyst analyst = new ScriptedAnalyst();
  private final Session session = new Session(analyst, new SameThreadJobRunner());
  private final List<String> heard = new ArrayList<>();

  private final SessionListener listener =
      new SessionListener() {
        @Override
        public void comparisonChanged() {
          heard.add("comparison");
        }

        @Override
        public void problemsFound(List<Problem> problems) {
          problems.forEach(problem -> heard.add(problem.input() + ": " + problem.message()));
        }

        @Override
        public void failed(Throwable problem) {
          heard.add("failed " + problem.getMessage());
        }
      };

  private static List<Path> files(String... names) {
    return Arrays.stream(names).map(Path::of).toList();
  }

  private static List<String> shown(Session session) {
    return session.comparison().sources().stream()
        .map(source -> source.id() + " " + source.displayName())
        .toList();
  }

  @Test
  void filesBecomeSourcesInTheirOrderUnderIdsOfTheirOwn() {
    session.open(files("a", "b"));
    session.open(files("c"));
    assertEquals(List.of("s1 a", "s2 b", "s3 c"), shown(session));
    assertEquals(Optional.empty(), session.activity());
  }

  @Test
  void aBadFileIsNamedAndTheRestIsThere() {
    session.listen(listener);
    session.open(files("a", "bad", "b"));
    assertEquals(List.of("s1 a", "s2 b"), shown(session));
    assertEquals(List.of("bad: It is empty.", "comparison"), heard);
  }

  @Test
  void theSameTextIsNotOpenedTwice() {
    session.open(files("a", "b"));
    session.listen(listener);
    session.open(files("a"));
    assertEquals(List.of("s1 a", "s2 b"), shown(session));
    assertEquals(List.of("a: The same text is open already."), heard);
    assertEquals(List.of("read a", "read b", "compare a b", "read a"), analyst.calls);
  }

  @Test
  void sourcesAreRemovedRenamedAndMoved() {
    session.open(files("a", "b", "c"));
    session.move("s3", 0);
    session.rename("s1", " Daily Example ");
    session.remove("s2");
    assertEquals(List.of("s3 c", "s1 Daily Example"), shown(session));
    session.rename("s1", "");
    session.paste("Pasted text", "d", false);
    assertEquals(List.of("s3 c", "s1 a", "s4 d"), shown(session));
    assertEquals("compare c a d", analyst.calls.getLast());
  }

  @Test
  void removingTheLastSourceLeavesNothing() {
    session.open(files("a"));
    session.remove("s1");
    assertEquals(Comparison.EMPTY, session.comparison());
    assertEquals(List.of("read a", "compare a"), analyst.calls);
  }

  @Test
  void aFailureIsReportedAndLeavesTheComparisonAsItWas() {
    session.open(files("a"));
    session.listen(listener);
    session.open(files("poison"));
    assertEquals(List.of("s1 a"), shown(session));
    assertEquals(List.of("failed broken rule"), heard);
    session.open(files("b"));
    assertEquals(List.of("s1 a", "s3 b"), shown(session));
  }

  @Test
  void aFolderGivesTheComparisonItsName(@TempDir Path temp) throws Exception {
    Path folder = Files.createDirectory(temp.resolve("harbour-strike_2031"));
    session.open(List.of(folder));
    assertEquals("Harbour strike 2031", session.name());
    session.open(files("b"));
    assertEquals("Harbour strike 2031", session.name());
    session.clear();
    assertEquals("", session.name());
    session.open(files("b"));
    assertEquals("", session.name());
  }

  @Test
  void whoIsLetGoHearsNothingMore() {
    Subscription subscription = session.listen(listener);
    session.open(files("a"));
    subscription.cancel();
    session.open(files("b"));
    assertEquals(List.of("comparison"), heard);
  }

  /** The same with work that waits until the test lets it run. */
  private static final class Slow {
    final Queue<Runnable> work = new ArrayDeque<>();
    final Queue<Runnable> news = new ArrayDeque<>();
    final ScriptedAnalyst analyst = new ScriptedAnalyst();
    final Session session = new Session(analyst, new ExecutorJobRunner(work::add, news::add));

    void step() {
      work.remove().run();
      while (!news.isEmpty()) {
        news.remove().run();
      }
    }

    void finish() {
      while (!work.isEmpty()) {
        step();
      }
    }
  }

  @Test
  void cancelLeavesTheComparisonAsItWas() {
    Slow slow = new Slow();
    slow.session.open(files("a"));
    slow.finish();
    slow.session.open(files("b"));
    slow.step();
    assertEquals(
        Optional.of(Activity.Phase.COMPARING), slow.session.activity().map(Activity::phase));
    slow.session.cancel();
    slow.finish();
    assertEquals(List.of("s1 a"), shown(slow.session));
    assertEquals(Optional.empty(), slow.session.activity());
    assertEquals(List.of("read a", "compare a", "read b"), slow.analyst.calls);
  }

  @Test
  void whatIsOpenedWhileReadingWaitsItsTurn() {
    Slow slow = new Slow();
    slow.session.open(files("a"));
    slow.session.open(files("b"));
    slow.finish();
    assertEquals(List.of("s1 a", "s2 b"), shown(slow.session));
    assertEquals(List.of("read a", "read b", "compare a b"), slow.analyst.calls);
  }

  @Test
  void aChangeWhileComparingMakesTheStaleResultGoAway() {
    Slow slow = new Slow();
    slow.session.open(files("a", "b"));
    slow.finish();
    slow.session.rename("s1", "x");
    assertEquals(List.of("s1 x", "s2 b"), shown(slow.session));
    slow.session.move("s2", 0);
    slow.finish();
    assertEquals(List.of("s2 b", "s1 x"), shown(slow.session));
    assertEquals(List.of("read a", "read b", "compare a b", "compare b x"), slow.analyst.calls);
    Source renamed = slow.session.comparison().sources().getLast();
    assertEquals("x", renamed.metadata().outlet());
  }
}
