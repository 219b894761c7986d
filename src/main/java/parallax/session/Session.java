package parallax.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.analysis.Analyst;
import parallax.analysis.Intake;
import parallax.model.Comparison;
import parallax.model.Metadata;
import parallax.model.Source;
import parallax.work.Job;
import parallax.work.JobListener;
import parallax.work.JobRunner;
import parallax.work.LatestJob;
import parallax.work.Progress;
import parallax.work.SameThreadJobRunner;
import parallax.work.Subscription;

/**
 * The open comparison. Sources come and go here; after each change the analysis runs again in the
 * background, and the comparison shown is replaced when it is done.
 *
 * <p>To be used on the job runner's listening thread alone, where the listeners are called too.
 */
public final class Session {
  private final Analyst analyst;
  private final LatestJob work;
  private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Job<Intake>> unread = new ArrayDeque<>();
  private SourceList wanted = SourceList.EMPTY;
  private List<Source> compared = List.of();
  private Comparison comparison = Comparison.EMPTY;
  private String name = "";
  private @Nullable Activity activity;

  /**
   * Opens a comparison of nothing.
   *
   * @param analyst does the reading and comparing
   * @param runner runs the analyst's work in the background
   */
  public Session(Analyst analyst, JobRunner runner) {
    this.analyst = analyst;
    this.work = new LatestJob(runner);
  }

  /**
   * Opens a comparison that is finished, to be looked at.
   *
   * @param finished what to show
   * @param inputs what it was made from, which gives it its name
   */
  public static Session showing(Comparison finished, List<Path> inputs) {
    Session session = new Session(new FinishedWork(finished), new SameThreadJobRunner());
    session.wanted = new SourceList(finished.sources(), finished.sources().size() + 1);
    session.compared = finished.sources();
    session.comparison = finished;
    session.name = ComparisonName.of(inputs);
    return session;
  }

  /** Returns the comparison to show. */
  public Comparison comparison() {
    return comparison;
  }

  /** Returns what the comparison is called, empty where it has no name. */
  public String name() {
    return name;
  }

  /** Returns what the session is busy with, if it is. */
  public Optional<Activity> activity() {
    return Optional.ofNullable(activity);
  }

  /** Lets a listener hear what happens, until the subscription is cancelled. */
  public Subscription listen(SessionListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Adds files and folders behind the sources that are there. */
  public void open(List<Path> inputs) {
    if (wanted.sources().isEmpty() && unread.isEmpty()) {
      name = ComparisonName.of(inputs);
    }
    List<Path> copied = List.copyOf(inputs);
    read((progress, cancellation) -> analyst.read(copied, progress, cancellation));
  }

  /**
   * Adds a text that is no file behind the sources that are there.
   *
   * @param title what the source is called until its outlet is known
   * @param text plain text, or a page's HTML
   * @param html whether the text is HTML
   */
  public void paste(String title, String text, boolean html) {
    read((progress, cancellation) -> analyst.paste(title, text, html));
  }

  /** Removes everything and starts afresh. */
  public void clear() {
    cancel();
    wanted = new SourceList(List.of(), wanted.nextNumber());
    compared = List.of();
    name = "";
    show(Comparison.EMPTY);
  }

  /** Removes a source. */
  public void remove(String id) {
    change(wanted.without(id));
  }

  /** Calls a source's outlet by another name; an empty name makes it unknown. */
  public void rename(String id, String outlet) {
    String stripped = outlet.strip();
    change(
        wanted.replaced(
            id,
            source ->
                source.withMetadata(
                    source.metadata().withOutlet(stripped.isEmpty() ? null : stripped))));
  }

  /** Corrects what is known about a source. */
  public void edit(String id, Metadata metadata) {
    change(wanted.replaced(id, source -> source.withMetadata(metadata)));
  }

  /**
   * Moves a source's column.
   *
   * @param index where it shall stand, counted without the source itself; drawn into bounds
   */
  public void move(String id, int index) {
    change(wanted.moved(id, index));
  }

  /** Puts the columns of the sources into an order, those last that are not named. */
  public void order(List<String> ids) {
    change(wanted.ordered(ids));
  }

  /** Stops what is under way; the sources are again those of the comparison shown. */
  public void cancel() {
    work.cancel();
    rest();
  }

  private void rest() {
    unread.clear();
    wanted = new SourceList(comparison.sources(), wanted.nextNumber());
    if (wanted.sources().isEmpty()) {
      name = "";
    }
    become(null);
  }

  // Headers show a new name or order at once; what follows from it in the rows comes later.
  private void change(SourceList changed) {
    List<String> shown = ids(comparison.sources());
    wanted = changed;
    if (ids(changed.sources()).size() == shown.size()
        && shown.containsAll(ids(changed.sources()))) {
      show(
          new Comparison(
              changed.sources(),
              comparison.claims(),
              comparison.rows(),
              comparison.overlaps(),
              comparison.event(),
              comparison.unread()));
    }
    goOnUnlessReading();
  }

  private static List<String> ids(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }

  private void read(Job<Intake> job) {
    unread.add(job);
    goOnUnlessReading();
  }

  // A reading that has begun is not begun anew: what it finds joins what is wanted by then.
  private void goOnUnlessReading() {
    if (activity == null || activity.phase() != Activity.Phase.READING) {
      goOn();
    }
  }

  private void goOn() {
    Job<Intake> next = unread.peek();
    if (next != null) {
      submit(Activity.Phase.READING, next, this::takeIn);
    } else if (wanted.sources().isEmpty()) {
      clear();
    } else if (wanted.sources().equals(compared)) {
      cancel();
    } else {
      List<Source> sources = wanted.sources();
      submit(
          Activity.Phase.COMPARING,
          (progress, cancellation) -> analyst.compare(sources, progress, cancellation),
          result -> {
            become(null);
            compared = sources;
            show(result);
          });
    }
  }

  private void takeIn(Intake intake) {
    unread.remove();
    List<Problem> problems = new ArrayList<>(intake.problems().stream().map(Problem::of).toList());
    for (Source source : intake.sources()) {
      if (wanted.holds(source)) {
        problems.add(Problem.alreadyOpen(source.file()));
      } else {
        wanted = wanted.plus(source);
      }
    }
    if (!problems.isEmpty()) {
      listeners.forEach(listener -> listener.problemsFound(List.copyOf(problems)));
    }
    goOn();
  }

  private <T> void submit(Activity.Phase phase, Job<T> job, Consumer<T> then) {
    become(new Activity(phase, Progress.Step.START));
    work.submit(
        job,
        new JobListener<T>() {
          @Override
          public void succeeded(T result) {
            then.accept(result);
          }

          @Override
          public void failed(Throwable problem) {
            rest();
            listeners.forEach(listener -> listener.failed(problem));
          }

          @Override
          public void progressed(Progress.Step step) {
            become(new Activity(phase, step));
          }
        });
  }

  private void show(Comparison shown) {
    comparison = shown;
    listeners.forEach(SessionListener::comparisonChanged);
  }

  private void become(@Nullable Activity changed) {
    activity = changed;
    listeners.forEach(SessionListener::activityChanged);
  }
}
