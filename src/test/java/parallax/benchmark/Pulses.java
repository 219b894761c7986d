package parallax.benchmark;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * How long the toolkit takes to show what a program changes. The toolkit itself records the phases
 * of its pulses, those of its painting thread too; a pulse lasts from the start of its first phase
 * to the end of its last one.
 *
 * <p>The first recording must begin before the toolkit starts, or it records nothing.
 */
public final class Pulses implements AutoCloseable {
  private static final String PHASE = "javafx.PulsePhase";

  private final Recording recording = new Recording();

  private final double processor;

  private Pulses() throws InterruptedException {
    processor = FxThread.isRunning() ? FxThread.processorTime() : 0;
    recording.enable(PHASE).withoutThreshold();
    recording.enable(Step.class).withoutThreshold();
    recording.start();
  }

  /** Begins to record. */
  public static Pulses record() throws InterruptedException {
    return new Pulses();
  }

  /** Changes something, on the toolkit's thread, that the next pulse is to show. */
  public static void step(Runnable change) {
    Step step = new Step();
    step.begin();
    change.run();
    step.commit();
  }

  /**
   * Ends the recording.
   *
   * @return for each step the time until the pulse that shows it has painted, from the start of the
   *     step, or from the start of the pulse where the step is the pulse's own
   */
  public Times untilPainted() throws IOException, InterruptedException {
    double used = FxThread.processorTime() - processor;
    recording.stop();
    Path file = Files.createTempFile("parallax-pulses", ".jfr");
    recording.dump(file);
    List<RecordedEvent> steps = new ArrayList<>();
    Map<Integer, List<RecordedEvent>> phases = new TreeMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals(PHASE)) {
        phases.computeIfAbsent(event.getInt("pulseId"), _ -> new ArrayList<>()).add(event);
      } else {
        steps.add(event);
      }
    }
    Files.delete(file);
    List<Pulse> pulses = phases.values().stream().flatMap(Pulse::of).sorted().toList();
    return Times.of(steps.stream().map(step -> untilPainted(step, pulses)).toList(), used);
  }

  private static Duration untilPainted(RecordedEvent step, List<Pulse> pulses) {
    Pulse shows =
        pulses.stream()
            .filter(pulse -> !pulse.layout.isBefore(step.getEndTime()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No pulse follows a step"));
    Instant start = shows.start.isBefore(step.getStartTime()) ? shows.start : step.getStartTime();
    return Duration.between(start, shows.end);
  }

  @Override
  public void close() {
    recording.close();
  }

  /** A change that is to be shown. */
  @Name("parallax.Step")
  @Label("Step")
  @StackTrace(false)
  private static final class Step extends Event {}

  /** A pulse of the toolkit; what is changed before its layout is shown by it. */
  private record Pulse(Instant start, Instant layout, Instant end) implements Comparable<Pulse> {

    static Stream<Pulse> of(List<RecordedEvent> phases) {
      Instant start = phases.stream().map(RecordedEvent::getStartTime).min(naturalOrder()).get();
      Instant end = phases.stream().map(RecordedEvent::getEndTime).max(naturalOrder()).get();
      return phases.stream()
          .filter(phase -> phase.getString("phaseName").equals("CSS Pass"))
          .map(phase -> new Pulse(start, phase.getStartTime(), end))
          .limit(1);
    }

    @Override
    public int compareTo(Pulse other) {
      return layout.compareTo(other.layout);
    }
  }
}
