package parallax.work;

/** Keeps a listener listening until it is let go. */
@FunctionalInterface
public interface Subscription {

  /** Lets the listener go; doing so twice is the same as once. */
  void cancel();
}
