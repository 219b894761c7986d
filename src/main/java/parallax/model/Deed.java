package parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Who led, met, represented, signed or was appointed.
 *
 * @param name the person's name as worded, without office
 * @param office the person's office as worded, null where none stands by the name
 * @param role what the person did, in the text's words
 * @param deed the key of the deed's class ({@code represent}, {@code meet} …) or the verb's lemma
 */
public record Deed(String name, @Nullable String office, String role, String deed)
    implements Content {

  @Override
  public ClaimKind kind() {
    return ClaimKind.ACTOR;
  }
}
