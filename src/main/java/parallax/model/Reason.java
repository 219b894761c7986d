package parallax.model;

import java.util.List;

/**
 * Why a row holds together, or why it has its status.
 *
 * @param code what is the case
 * @param claims ids of the claims of which it is the case
 * @param arguments the words and figures that the code's comment lists
 */
public record Reason(ReasonCode code, List<String> claims, List<String> arguments) {

  /** Takes copies of the lists. */
  public Reason {
    claims = List.copyOf(claims);
    arguments = List.copyOf(arguments);
  }
}
