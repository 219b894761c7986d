package parallax.model;

/**
 * A span of a source that states something.
 *
 * @param id unique within a comparison, such as {@code s1-c4}
 * @param source id of the source
 * @param span where it stands in the source's text
 * @param sentence the sentence around it
 * @param content what it states
 * @param attribution whose voice it has
 * @param confidence how sure the program is of its reading, 0 to 1
 */
public record Claim(
    String id,
    String source,
    Span span,
    Span sentence,
    Content content,
    Attribution attribution,
    double confidence) {

  /** Readings that are right less often than this are shown with a warning. */
  private static final double UNSURE = 0.75;

  /** Tells whether so many readings of this sort are wrong that a person should look. */
  public boolean isUnsure() {
    return confidence < UNSURE;
  }

  /** Returns the kind of the content. */
  public ClaimKind kind() {
    return content.kind();
  }

  /** Returns the same claim with other content. */
  public Claim withContent(Content changed) {
    return new Claim(id, source, span, sentence, changed, attribution, confidence);
  }
}
