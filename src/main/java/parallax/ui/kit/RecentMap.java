package parallax.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps what was asked for last, and forgets what was not asked for longest.
 *
 * @param <K> what is asked for
 * @param <V> what is kept
 */
public final class RecentMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * Keeps nothing yet.
   *
   * @param most how many entries are kept
   */
  public RecentMap(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
