package parallax.ui.compare.texts;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import parallax.ui.compare.geometry.ReaderHeights;

/** Lets texts glide to where they are scrolled, so that the reader sees which way they went. */
final class Glide extends AnimationTimer {
  private static final double SECONDS = 0.18;

  /** A longer way is not shown in full: the texts begin this share of a height before its end. */
  private static final double LONGEST = 0.5;

  private final Runnable changed;
  private List<ReaderHeights> texts = List.of();
  private double[] from = {};
  private double[] to = {};
  private long begin;

  /**
   * Prepares gliding.
   *
   * @param changed told after every step
   */
  Glide(Runnable changed) {
    this.changed = changed;
  }

  /**
   * Brings texts back to where they were and lets them glide to where they are.
   *
   * @param moving texts that have been scrolled
   * @param before where they were scrolled before
   * @param height of the part of the texts in sight
   */
  void start(List<ReaderHeights> moving, List<Double> before, double height) {
    texts = moving;
    from = new double[moving.size()];
    to = new double[moving.size()];
    boolean moves = false;
    for (int i = 0; i < from.length; i++) {
      to[i] = moving.get(i).scroll();
      double way = Math.clamp(to[i] - before.get(i), -height * LONGEST, height * LONGEST);
      from[i] = to[i] - way;
      moves = moves || Math.abs(way) > 1;
    }
    if (moves) {
      begin = 0;
      show(0);
      start();
    } else {
      texts = List.of();
    }
  }

  private void show(double share) {
    double eased = ((Number) Interpolator.EASE_OUT.interpolate(0.0, 1.0, share)).doubleValue();
    for (int i = 0; i < from.length; i++) {
      texts.get(i).scrollTo(from[i] + (to[i] - from[i]) * eased);
    }
  }

  @Override
  public void handle(long now) {
    begin = begin == 0 ? now : begin;
    double share = Math.clamp((now - begin) / (SECONDS * 1e9), 0, 1);
    show(share);
    if (share >= 1) {
      stop();
      texts = List.of();
    }
    changed.run();
  }

  /** Brings the texts to where they were going, at once. */
  void end() {
    stop();
    if (!texts.isEmpty()) {
      show(1);
      texts = List.of();
    }
  }
}
