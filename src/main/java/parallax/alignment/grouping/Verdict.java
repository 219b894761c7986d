package parallax.alignment.grouping;

import java.util.List;
import parallax.model.Reason;
import parallax.model.Status;

/**
 * How claims stand to each other.
 *
 * @param status agree, compatible or conflict
 * @param apart how far apart they are, 1 for not at all; for the order of the rows
 * @param reasons why
 */
public record Verdict(Status status, double apart, List<Reason> reasons) {

  /** Tells whether this one decides over the other: conflict, then compatible, then agree. */
  public boolean outweighs(Verdict other) {
    if (status != other.status) {
      return strength(status) > strength(other.status);
    }
    return apart > other.apart;
  }

  private static int strength(Status status) {
    return switch (status) {
      case CONFLICT -> 2;
      case COMPATIBLE -> 1;
      case AGREE, SINGLE, WORDED -> 0;
    };
  }
}
