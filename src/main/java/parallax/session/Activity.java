package parallax.session;

import parallax.work.Progress;

/**
 * What a session is busy with.
 *
 * @param phase the stage of the work
 * @param step how far the stage is
 */
public record Activity(Phase phase, Progress.Step step) {

  /** The stages of the work. */
  public enum Phase {
    /** Files, folders or a paste become sources. */
    READING,
    /** Claims are read and lined up. */
    COMPARING
  }
}
