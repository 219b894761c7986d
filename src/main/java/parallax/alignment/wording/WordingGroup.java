package parallax.alignment.wording;

import java.util.List;
import parallax.model.Claim;
import parallax.model.ClaimKind;

/**
 * The uses of all forms by which the sources name one thing.
 *
 * @param referent the form most sources use; no other group has it
 * @param kind name or term
 * @param claims the uses in the order of the sources and their texts; their ids are unique among
 *     all groups
 */
public record WordingGroup(String referent, ClaimKind kind, List<Claim> claims) {

  /** Takes a copy of the list. */
  public WordingGroup {
    claims = List.copyOf(claims);
  }
}
