package parallax.claims.quantity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.language.Document;
import parallax.model.Quantity;

/** Reads the quantities of a test sentence and says them in one line each. */
final class QuantityTexts {
  private QuantityTexts() {}

  static List<FoundQuantity> find(String text) {
    return QuantityReader.read(Document.of(text), null);
  }

  static List<Quantity> read(String text) {
    return find(text).stream().map(FoundQuantity::quantity).toList();
  }

  /** Low and high, relation, and the unit where there is one: "3..3 about decade". */
  static String figure(Quantity quantity) {
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    String bounds = bound(quantity.low()) + ".." + bound(quantity.high());
    return bounds + " " + quantity.relation().code() + unit;
  }

  static String figures(String text) {
    return String.join(", ", read(text).stream().map(QuantityTexts::figure).toList());
  }

  private static String bound(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    return value == StrictMath.rint(value)
        ? Long.toString(value.longValue())
        : String.format(Locale.ROOT, "%.4g", value).replaceAll("0+$", "");
  }
}
