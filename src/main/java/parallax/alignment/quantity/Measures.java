package parallax.alignment.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measures, and how large it is in the base unit of that, so that miles can be held
 * against kilometres.
 */
public final class Measures {
  /** The dimension of a count. */
  static final String COUNT = "count";

  /** The dimension of a share, in per cent. */
  public static final String SHARE = "percent";

  /**
   * A unit.
   *
   * @param dimension what it measures; for money and other units of their own, the unit
   * @param size how many base units it is
   */
  record Measure(String dimension, double size) {}

  private static final Map<String, Measure> UNITS =
      Map.ofEntries(
          Map.entry("second", new Measure("time", 1)),
          Map.entry("minute", new Measure("time", 60)),
          Map.entry("hour", new Measure("time", 3600)),
          Map.entry("day", new Measure("time", 86_400)),
          Map.entry("week", new Measure("time", 604_800)),
          Map.entry("month", new Measure("time", 2_629_800)),
          Map.entry("year", new Measure("time", 31_557_600)),
          Map.entry("decade", new Measure("time", 315_576_000)),
          Map.entry("century", new Measure("time", 3_155_760_000.0)),
          Map.entry("gram", new Measure("mass", 1)),
          Map.entry("kilogram", new Measure("mass", 1_000)),
          Map.entry("tonne", new Measure("mass", 1_000_000)),
          Map.entry("pound", new Measure("mass", 453.59237)),
          Map.entry("ton", new Measure("mass", 907_184.74)),
          Map.entry("metre", new Measure("length", 1)),
          Map.entry("centimetre", new Measure("length", 0.01)),
          Map.entry("kilometre", new Measure("length", 1_000)),
          Map.entry("mile", new Measure("length", 1_609.344)),
          Map.entry("foot", new Measure("length", 0.3048)),
          Map.entry("inch", new Measure("length", 0.0254)),
          Map.entry("yard", new Measure("length", 0.9144)),
          Map.entry("hectare", new Measure("area", 10_000)),
          Map.entry("acre", new Measure("area", 4_046.8564224)));

  private Measures() {}

  private static final Set<String> PHYSICAL =
      Set.of("time", "mass", "length", "area", "magnitude", "degree");

  /** Tells whether a dimension is one of nature's: no count, sum or share. */
  static boolean isPhysical(String dimension) {
    return PHYSICAL.contains(dimension);
  }

  /** Returns the measure of a unit as a quantity has it; null is a count. */
  static Measure of(@Nullable String unit) {
    if (unit == null) {
      return new Measure(COUNT, 1);
    }
    String lower = unit.toLowerCase(Locale.ROOT);
    Measure known = UNITS.get(lower);
    return known == null ? new Measure(lower, 1) : known;
  }
}
