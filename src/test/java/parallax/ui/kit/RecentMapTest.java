package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentMapTest {
  @Test
  void whatWasNotAskedForLongestIsForgotten() {
    RecentMap<String, Integer> map = new RecentMap<>(2);
    map.put("one", 1);
    map.put("two", 2);
    assertEquals(1, map.get("one"));

    map.put("three", 3);

    assertEquals(Map.of("one", 1, "three", 3), map);
  }
}
