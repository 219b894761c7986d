package parallax.model;

/**
 * How an outlet words a thing that others may word otherwise.
 *
 * @param kind {@link ClaimKind#NAME} or {@link ClaimKind#TERM}
 * @param referent what the form stands for: the same string for all forms of one thing
 * @param form the words the outlet uses
 */
public record Wording(ClaimKind kind, String referent, String form) implements Content {

  /**
   * Checks the kind.
   *
   * @throws IllegalArgumentException if the kind is not one of wording
   */
  public Wording {
    if (!kind.isWording()) {
      throw new IllegalArgumentException(kind + " is no kind of wording");
    }
  }
}
