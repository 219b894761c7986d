package parallax.alignment.grouping;

import java.util.List;
import java.util.function.Supplier;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/**
 * A row before it has a number, a place in the order and its silent sources.
 *
 * @param label the question
 * @param details what may tell it from another row of the same label, the best first
 * @param kind the kind of its first claim
 * @param verdict how its claims stand to each other
 * @param claims its claims, in the order of the sources and texts
 * @param background whether it is about another time than the event's
 */
public record Draft(
    String label,
    Supplier<List<String>> details,
    ClaimKind kind,
    Verdict verdict,
    List<Claim> claims,
    boolean background) {

  /** Takes a copy of the claims. */
  public Draft {
    claims = List.copyOf(claims);
  }

  /** Returns how the row's claims stand to each other. */
  public Status status() {
    return verdict.status();
  }

  /** Returns how many sources answer. */
  public int sources() {
    return (int) claims.stream().map(Claim::source).distinct().count();
  }

  /** Returns the draft under another name. */
  public Draft withLabel(String changed) {
    return new Draft(changed, details, kind, verdict, claims, background);
  }
}
