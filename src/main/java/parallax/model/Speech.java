package parallax.model;

/**
 * What somebody said; the claim's span holds the words, its attribution the speaker.
 *
 * @param direct whether the words stand in quotation marks
 */
public record Speech(boolean direct) implements Content {

  @Override
  public ClaimKind kind() {
    return direct ? ClaimKind.QUOTE : ClaimKind.REPORT;
  }
}
