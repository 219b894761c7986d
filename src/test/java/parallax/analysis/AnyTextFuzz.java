package parallax.analysis;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;

/** What the fuzzer calls: makes texts of its bytes and checks the comparison made of them. */
public final class AnyTextFuzz {
  private static final int MOST_TEXTS = 3;

  private AnyTextFuzz() {}

  /** Fails on a comparison that does not hold together. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    List<String> texts = new ArrayList<>();
    while (texts.size() + 1 < MOST_TEXTS && data.consumeBoolean()) {
      texts.add(data.consumeString(data.consumeInt(0, data.remainingBytes())));
    }
    texts.add(data.consumeRemainingAsString());
    ComparisonChecks.check(Texts.compared(texts));
  }
}
