package parallax.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.RemovalReason;
import parallax.model.Removed;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Status;
import parallax.session.ScriptedAnalyst;
import parallax.session.Session;
import parallax.storage.Settings;
import parallax.storage.SettingsStore;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.shell.memory.Memory;
import parallax.work.Cancellation;
import parallax.work.Job;
import parallax.work.JobListener;
import parallax.work.JobRunner;
import parallax.work.Progress;
import parallax.work.SameThreadJobRunner;

/** Everything that the window can show, one thing each; the comparison is made up. */
enum Scenario {
  /** As it opens: the most disputed row is chosen. */
  FIRST_ROW(sample(5), _ -> {}),
  /** A source is chosen that says nothing on the row. */
  SILENT_CELL(sample(5), compare(view -> view.chooseCell("r1", "s5"))),
  /** A row shows its claims in their sentences. */
  OPENED_ROW(sample(5), compare(view -> view.rows().toggle("r1"))),
  /** Rows in groups, and fewer of them. */
  GROUPED_AND_FILTERED(
      sample(5),
      compare(
          view -> {
            view.rows().groupedProperty().set(true);
            view.filterProperty()
                .set(
                    RowFilter.ALL
                        .with(Status.CONFLICT, true)
                        .with(Status.SINGLE, true)
                        .withSpeaker("Marta Reed", true)
                        .withWords("a"));
          })),
  /** What rows can be filtered by. */
  FILTERS(sample(5), sight -> sight.find("#filter", Button.class).fire()),
  /** No row passes. */
  NO_ROW_PASSES(
      sample(5), compare(view -> view.filterProperty().set(RowFilter.ALL.withWords("zebra")))),
  /** Words were found in the texts. */
  FOUND(sample(5), sight -> sight.find("#find-field", TextField.class).setText("strike")),
  /** Sentences without a claim are marked. */
  UNREAD(sample(5), compare(view -> view.unread().next())),
  /** One column stays at the left, one is hidden, one scrolls by itself. */
  ARRANGED(
      sample(5),
      compare(
          view -> {
            view.arrangement().pin("s4");
            view.arrangement().hide("s2");
            view.arrangement().lock("s3");
          })),
  /** More sources than there is room for; those that say nothing are folded. */
  FORTY_SOURCES(sample(40), _ -> {}),
  /** The card of a claim. */
  CARD(sample(5), sight -> sight.window().act("claim-card")),
  /** Everything that can be done, to be searched. */
  PALETTE(sample(5), sight -> sight.window().act("palette")),
  /** What is on which key. */
  SHORTCUTS(sample(5), sight -> sight.window().act("shortcuts")),
  /** The view failed. */
  FAILED(
      sample(5),
      sight -> {
        Region view = sight.find(".compare-view", Region.class);
        view.addEventHandler(
            ActionEvent.ACTION,
            _ -> {
              throw new IllegalStateException("to see what a failure looks like");
            });
        view.fireEvent(new ActionEvent());
      }),
  /** The form for what is known about a source. */
  SOURCE_FORM(sample(5), sight -> sight.window().sources().edit("s1")),
  /** The hints of the first start. */
  HINTS(sample(5), _ -> {}, () -> new Memory(SettingsStore.forgetful(), new SameThreadJobRunner())),
  /** Something is dragged over the window. */
  DROP(sample(5), sight -> sight.find("#drop-veil", Region.class).setVisible(true)),
  /** The words looked for stand in no text. */
  NOT_FOUND(sample(5), sight -> sight.find("#find-field", TextField.class).setText("zebra")),
  /** Nothing is open. */
  EMPTY(Scenario::nothing, _ -> {}),
  /** Nothing is open, and something was before. */
  OPENED_LATELY(Scenario::nothing, _ -> {}, Scenario::opened),
  /** Words are looked for that stand in no command, row or source. */
  PALETTE_WITHOUT_HITS(
      sample(5),
      sight -> {
        sight.window().act("palette");
        sight.layOut();
        sight.find("#palette-field", TextField.class).setText("strike fund");
      }),
  /** The program went wrong: all of it is shown, and was copied. */
  ERROR(
      sample(5),
      sight -> {
        sight.window().model().report(problem());
        sight.layOut();
        sight.find(".notice-details", Button.class).fire();
        sight.find(".notice-copy", Button.class).fire();
      }),
  /** The first sources are on their way. */
  LOADING(
      () -> new Session(new ScriptedAnalyst(), new SlowRunner()),
      sight -> sight.window().model().open(List.of(Path.of("harbour-strike")))),
  /** Files that could not be opened, in full; the rest has nothing in common. */
  NOTICES(
      Scenario::nothing,
      sight -> {
        sight.window().model().open(List.of(Path.of("bad-one.txt"), Path.of("bad-two.txt")));
        sight.window().model().open(List.of(Path.of("post.txt"), Path.of("islander.txt")));
        sight.window().model().settingsWereDamaged(Path.of("settings-damaged.json"));
        sight.layOut();
        sight.find(".notice-details", Button.class).fire();
      });

  private final Supplier<Session> session;
  private final Consumer<Sight> act;
  private final Supplier<Memory> memory;

  Scenario(Supplier<Session> session, Consumer<Sight> act) {
    this(session, act, Memory::none);
  }

  Scenario(Supplier<Session> session, Consumer<Sight> act, Supplier<Memory> memory) {
    this.session = session;
    this.act = act;
    this.memory = memory;
  }

  /** Returns the comparison that the window opens with. */
  Session session() {
    return session.get();
  }

  /** Returns what the window remembers. */
  Memory memory() {
    return memory.get();
  }

  /** Does what a user would do to see it, in a window that is laid out. */
  void act(Sight sight) {
    act.accept(sight);
  }

  // Files that are there wherever the tests run, by the same names.
  private static Memory opened() {
    SettingsStore store = SettingsStore.forgetful();
    List<List<Path>> recent =
        List.of(
            List.of(Path.of("sample-data", "yevlakh-talks")),
            List.of(Path.of("src", "main", "java"), Path.of("pom.xml"), Path.of("README.md")),
            List.of(Path.of("src", "test", "java", "parallax", "ui", "shell", "Scenario.java")));
    store.change(
        now ->
            new Settings(
                now.window(), now.look(), now.table(), recent, Set.of(), true, now.layouts()));
    return new Memory(store, new SameThreadJobRunner());
  }

  private static Throwable problem() {
    IllegalStateException problem = new IllegalStateException("No row is named r7");
    problem.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("parallax.model.Comparison", "row", "Comparison.java", 71),
          new StackTraceElement("parallax.ui.compare.CompareView", "show", "CompareView.java", 204)
        });
    return problem;
  }

  private static Supplier<Session> sample(int sources) {
    return () -> {
      Comparison made = SampleComparison.of(sources);
      List<Passage> unread = made.sources().stream().map(Scenario::lastSentence).toList();
      return Session.showing(
          new Comparison(
              cleaned(made.sources()),
              made.claims(),
              made.rows(),
              made.overlaps(),
              made.event(),
              unread),
          List.of(Path.of("ferry-strike")));
    };
  }

  private static Passage lastSentence(Source source) {
    int end = source.text().length();
    return new Passage(source.id(), new Span(source.text().lastIndexOf(". ", end) + 2, end));
  }

  private static List<Source> cleaned(List<Source> made) {
    List<Source> sources = new ArrayList<>(made);
    Source first = sources.getFirst();
    List<Removed> removed =
        List.of(
            new Removed("Home  News  Sport  Weather  Log in", RemovalReason.NAVIGATION, 0),
            new Removed("Share this story", RemovalReason.SHARING, 0),
            new Removed(
                "You might also like: The lighthouse keeper retires after forty years",
                RemovalReason.RELATED,
                first.text().length()),
            new Removed(
                "Independent reporting costs money. Please subscribe.",
                RemovalReason.APPEAL,
                first.text().length()));
    sources.set(
        0,
        new Source(
            first.id(),
            first.file(),
            first.original(),
            first.metadata(),
            first.text(),
            removed,
            first.mapping()));
    return sources;
  }

  private static Session nothing() {
    return new Session(new ScriptedAnalyst(), new SameThreadJobRunner());
  }

  private static Consumer<Sight> compare(Consumer<CompareViewModel> change) {
    return sight -> change.accept(sight.window().compare());
  }

  /** Has begun and never ends. */
  private static final class SlowRunner implements JobRunner {
    @Override
    public <T> Cancellation submit(Job<T> job, JobListener<? super T> listener) {
      listener.progressed(new Progress.Step(2, 5, "harbour-post.html"));
      return new Cancellation();
    }
  }
}
