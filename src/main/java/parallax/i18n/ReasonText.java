package parallax.i18n;

import parallax.model.ReasonCode;

/** The words for reason codes: one pattern for each, and its short form for a row's subtitle. */
public final class ReasonText {
  private static final String BUNDLE = "reasons";

  private ReasonText() {}

  private record Pattern(String name) implements Message {
    @Override
    public String bundle() {
      return BUNDLE;
    }
  }

  /** Returns the pattern of the full sentence. */
  public static Message full(ReasonCode code) {
    return new Pattern(code.name());
  }

  /** Returns the pattern of the few words that stand under a row's label. */
  public static Message brief(ReasonCode code) {
    return new Pattern(code.name() + "_BRIEF");
  }
}
