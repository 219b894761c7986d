package parallax.ui.shell.middle;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Holds a view and takes its failures: where laying it out or one of its handlers throws, something
 * else is shown instead, from which the view can be made afresh. The rest of the window goes on.
 *
 * @param <V> the view
 */
public final class ViewFrame<V extends Region> extends Region {
  private final Supplier<V> maker;
  private final Function<Throwable, Node> failed;
  private final Spark spark = new Spark();
  private @Nullable V view;

  /**
   * Shows a view.
   *
   * @param maker makes the view, and makes it again after a failure
   * @param failed makes what is shown instead of a view that failed
   */
  public ViewFrame(Supplier<V> maker, Function<Throwable, Node> failed) {
    this.maker = maker;
    this.failed = failed;
    EventDispatcher usual = getEventDispatcher();
    setEventDispatcher((event, rest) -> dispatch(usual, event, rest));
    showAgain();
  }

  /** Makes the view afresh and shows it. */
  public void showAgain() {
    try {
      V made = maker.get();
      view = made;
      getChildren().setAll(spark, made);
    } catch (RuntimeException problem) {
      fail(problem);
    }
  }

  /** Returns the view, unless it failed. */
  public Optional<V> view() {
    return Optional.ofNullable(view);
  }

  private @Nullable Event dispatch(EventDispatcher usual, Event event, EventDispatchChain rest) {
    try {
      return usual.dispatchEvent(event, rest);
    } catch (RuntimeException problem) {
      if (view == null) {
        throw problem;
      }
      fail(problem);
      return null;
    }
  }

  @Override
  protected void layoutChildren() {
    V shown = view;
    if (shown != null) {
      try {
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
        shown.layout();
      } catch (RuntimeException problem) {
        fail(problem);
      }
    }
    if (view == null) {
      getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
  }

  private void fail(Throwable problem) {
    view = null;
    Node instead = failed.apply(problem);
    getChildren().setAll(spark, instead);
    instead.applyCss();
    // What is asked for while the window is being laid out is forgotten.
    Platform.runLater(this::requestLayout);
  }

  /**
   * Mends the window after a failure on the toolkit's thread that nobody caught. One in the layout
   * leaves nodes above it believing for ever that they are being laid out, and the toolkit has no
   * cure; but a node that asks for its own layout alone lets them pass once more, which ends that
   * belief.
   *
   * @return whether it was a failure in the layout, after which the view is no longer shown
   */
  public boolean mend(Throwable problem) {
    if (getScene() == null || isLayout(Thread.currentThread().getStackTrace())) {
      // A listener's failure is told while the layout that called the listener goes on unharmed.
      return false;
    }
    boolean inView = view != null && isLayout(problem.getStackTrace());
    if (inView) {
      view = null;
      getChildren().setAll(spark);
    }
    setNeedsLayout(false);
    spark.fly();
    getScene().getRoot().layout();
    if (inView) {
      fail(problem);
    }
    return inView;
  }

  private static boolean isLayout(StackTraceElement[] trace) {
    return Stream.of(trace)
        .anyMatch(
            call ->
                call.getClassName().equals(Parent.class.getName())
                    && call.getMethodName().equals("layout"));
  }

  /** Nothing to see; asks for a layout that goes through all nodes above it. */
  private static final class Spark extends Region {
    Spark() {
      setVisible(false);
    }

    void fly() {
      setNeedsLayout(false);
      setNeedsLayout(true);
    }
  }
}
