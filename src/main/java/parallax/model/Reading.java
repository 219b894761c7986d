package parallax.model;

import java.util.List;

/**
 * One source, read: its claims and sentences in the order of the text.
 *
 * @param source the source
 * @param claims its claims, ordered by span
 * @param sentences the sentences of its body, title included
 */
public record Reading(Source source, List<Claim> claims, List<Span> sentences) {

  /** Takes copies of the lists. */
  public Reading {
    claims = List.copyOf(claims);
    sentences = List.copyOf(sentences);
  }
}
