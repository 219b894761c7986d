package parallax.work;

/** Hears how far a piece of work is. Calls may come from any thread. */
@FunctionalInterface
public interface Progress {

  /** Listens to nothing. */
  Progress NONE = step -> {};

  /** Takes note of a step. */
  void report(Step step);

  /**
   * Takes note of a step.
   *
   * @param done how many parts are done
   * @param total how many parts there are, 0 where nobody knows yet
   * @param what the part at hand by its own name, such as a file's; empty where it has none
   */
  default void report(int done, int total, String what) {
    report(new Step(done, total, what));
  }

  /**
   * How far a piece of work is.
   *
   * @param done how many parts are done
   * @param total how many parts there are, 0 where nobody knows yet
   * @param what the part at hand by its own name, such as a file's; empty where it has none
   */
  record Step(int done, int total, String what) {

    /** Nothing done yet, and nobody knows how much there is. */
    public static final Step START = new Step(0, 0, "");

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Step {
      if (done < 0 || total < 0) {
        throw new IllegalArgumentException("No step " + done + " of " + total);
      }
    }

    /** Returns the share that is done, 0 to 1; negative where the total is unknown. */
    public double share() {
      return total == 0 ? -1 : Math.min(1.0, (double) done / total);
    }
  }
}
