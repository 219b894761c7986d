package parallax.ui.shell.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.i18n.Messages;
import parallax.session.Activity;
import parallax.session.Problem;
import parallax.session.Session;
import parallax.session.SessionListener;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.Disputes;
import parallax.ui.kit.Notice;
import parallax.ui.kit.Offer;
import parallax.ui.shell.memory.Hint;
import parallax.ui.shell.memory.LayoutMemory;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.words.Failure;
import parallax.ui.shell.words.Figures;
import parallax.ui.shell.words.ShellText;
import parallax.work.Progress;
import parallax.work.Subscription;

/** What the main window says around the view in its middle; knows no nodes. */
public final class MainViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(MainViewModel.class);

  private static final int MOST_NOTICES = 4;

  private final Session session;
  private final CompareViewModel compare;
  private final Memory memory;
  private final LayoutMemory layouts;
  private final Optional<Path> sample;
  private final Messages messages;
  private final Subscription subscription;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper conflicts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper disputed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper rows = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper sentences = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper busyText = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper busyShare = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObservableList<Notice> noticesShown =
      FXCollections.unmodifiableObservableList(notices);
  private int pastes;
  private int marks;
  private boolean showing;

  /**
   * Follows a session until {@link #close}.
   *
   * @param session the open comparison
   * @param compare the view in the middle, which is given each comparison
   * @param memory told of what is opened
   * @param sample the folder of the sample, if the program has one beside it
   * @param messages the texts
   */
  public MainViewModel(
      Session session,
      CompareViewModel compare,
      Memory memory,
      Optional<Path> sample,
      Messages messages) {
    this.session = session;
    this.compare = compare;
    this.memory = memory;
    this.sample = sample.map(MainViewModel::whole);
    this.messages = messages;
    this.layouts = memory.layouts(compare, session::order);
    this.subscription = session.listen(new Following());
    followHints();
    compare.disputedProperty().subscribe(this::showDisputed);
    showComparison();
    showActivity();
  }

  private void showDisputed(Disputes disputes) {
    disputed.set(
        disputes
            .place()
            .map(place -> messages.text(ShellText.STATUS_DISPUTED, place, disputes.count()))
            .orElse(""));
  }

  /** Lets the session go. */
  public void close() {
    subscription.cancel();
  }

  /** Adds files and folders. */
  public void open(List<Path> inputs) {
    if (!inputs.isEmpty()) {
      session.open(inputs);
      if (!inputs.stream().map(MainViewModel::whole).toList().equals(sample.stream().toList())) {
        memory.recent().opened(inputs);
        memory.hints().done(Hint.ADD);
      }
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Adds what was pasted or dropped. */
  public void take(Offer offer) {
    switch (offer) {
      case Offer.Files(List<Path> paths) -> open(paths);
      case Offer.Text(String text, boolean html) -> {
        pastes++;
        memory.hints().done(Hint.ADD);
        session.paste(messages.text(ShellText.PASTED, pastes), text, html);
      }
    }
  }

  /** Says that the settings are as at the first start, and where their file is kept. */
  public void settingsWereDamaged(Path kept) {
    say(new Notice(Notice.Severity.WARNING, messages.text(ShellText.SETTINGS_DAMAGED, kept), ""));
  }

  // A row is chosen by itself when a comparison comes; only what the user chooses counts.
  private void followHints() {
    compare.marksChosenProperty().subscribe((_, _) -> memory.hints().done(Hint.MARK));
    compare
        .choiceProperty()
        .subscribe(
            (before, now) -> {
              boolean byMark = compare.marksChosenProperty().get() != marks;
              marks = compare.marksChosenProperty().get();
              if (!showing && !byMark && !Objects.equals(before.row(), now.row())) {
                memory.hints().done(Hint.ROW);
              }
            });
  }

  /** Says that the clipboard holds nothing to open. */
  public void clipboardWasEmpty() {
    say(new Notice(Notice.Severity.NOTE, messages.text(ShellText.CLIPBOARD_EMPTY), ""));
  }

  /** Removes everything and starts afresh. */
  public void clear() {
    session.clear();
  }

  /** Stops what is under way. */
  public void cancel() {
    session.cancel();
  }

  /** Logs a failure of the program whole, and tells the user. */
  public void report(Throwable problem) {
    Notice notice =
        new Notice(Notice.Severity.ERROR, messages.text(ShellText.FAILED), Failure.whole(problem));
    // What fails again and again, such as at each frame, is told and logged once.
    if (!notices.contains(notice)) {
      log(problem);
      say(notice);
    }
  }

  /** Logs a failure of the program whole. */
  public void log(Throwable problem) {
    LOG.error("The program went wrong", problem);
  }

  /** Takes a notice off the window. */
  public void dismiss(Notice notice) {
    notices.remove(notice);
  }

  // The same thing said twice stands there once, and no more than a few things stand there.
  private void say(Notice notice) {
    notices.remove(notice);
    if (notices.size() == MOST_NOTICES) {
      notices.removeFirst();
    }
    notices.add(notice);
  }

  private void showComparison() {
    showing = true;
    layouts.rest();
    compare.setComparison(session.comparison());
    layouts.shown();
    showing = false;
    Figures figures = new Figures(session.comparison(), messages);
    empty.set(session.comparison().sources().isEmpty());
    counts.set(empty.get() ? "" : figures.counts());
    conflicts.set(empty.get() ? "" : figures.conflicts());
    rows.set(figures.rows());
    sentences.set(figures.sentences());
    showName();
  }

  private void showName() {
    if (!session.name().isEmpty()) {
      name.set(session.name());
    } else {
      name.set(messages.text(empty.get() ? ShellText.APPLICATION : ShellText.UNTITLED));
    }
  }

  private void showActivity() {
    showName();
    session
        .activity()
        .ifPresent(
            activity -> {
              busyText.set(text(activity));
              busyShare.set(isLiningUp(activity) ? -1 : activity.step().share());
            });
    busy.set(session.activity().isPresent());
  }

  // What comes after the last source has no steps that could be counted.
  private static boolean isLiningUp(Activity activity) {
    return activity.phase() == Activity.Phase.COMPARING && activity.step().share() == 1;
  }

  private String text(Activity activity) {
    if (isLiningUp(activity)) {
      return messages.text(ShellText.LINING_UP);
    }
    Progress.Step step = activity.step();
    boolean counted = step.total() > 0 && !step.what().isEmpty();
    ShellText text =
        switch (activity.phase()) {
          case READING -> counted ? ShellText.READING_STEP : ShellText.READING;
          case COMPARING -> counted ? ShellText.COMPARING_STEP : ShellText.COMPARING;
        };
    return messages.text(text, step.done(), step.total(), step.what());
  }

  private void showProblems(List<Problem> problems) {
    List<String> lines =
        problems.stream()
            .map(problem -> messages.text(ShellText.PROBLEM, problem.input(), problem.message()))
            .toList();
    long lost = problems.stream().filter(Problem::lost).count();
    Notice.Severity severity = lost > 0 ? Notice.Severity.WARNING : Notice.Severity.NOTE;
    say(
        lines.size() == 1
            ? new Notice(severity, lines.getFirst(), "")
            : new Notice(
                severity,
                lost > 0
                    ? messages.text(ShellText.PROBLEMS, lost)
                    : messages.text(ShellText.REMARKS, lines.size()),
                String.join("\n\n", lines)));
  }

  /** What the comparison is called, or the program where nothing is open. */
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** How many sources, rows and conflicts there are. */
  public ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How many rows are in conflict, where there is no room for more. */
  public ReadOnlyStringProperty conflictsProperty() {
    return conflicts.getReadOnlyProperty();
  }

  /** Which of the disputed rows is chosen; empty where none is. */
  public ReadOnlyStringProperty disputedProperty() {
    return disputed.getReadOnlyProperty();
  }

  /** How many rows have which status. */
  public ReadOnlyStringProperty rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** How many sentences a claim came from. */
  public ReadOnlyStringProperty sentencesProperty() {
    return sentences.getReadOnlyProperty();
  }

  /** Whether no source is open. */
  public ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  /** Whether work is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What the work under way is at. */
  public ReadOnlyStringProperty busyTextProperty() {
    return busyText.getReadOnlyProperty();
  }

  /** The share of the work that is done, 0 to 1; negative where nobody knows. */
  public ReadOnlyDoubleProperty busyShareProperty() {
    return busyShare.getReadOnlyProperty();
  }

  /** What the user is told, the oldest first. */
  public ObservableList<Notice> notices() {
    return noticesShown;
  }

  private final class Following implements SessionListener {
    @Override
    public void comparisonChanged() {
      showComparison();
    }

    @Override
    public void activityChanged() {
      showActivity();
    }

    @Override
    public void problemsFound(List<Problem> problems) {
      showProblems(problems);
    }

    @Override
    public void failed(Throwable problem) {
      report(problem);
    }
  }
}
