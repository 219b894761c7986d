package parallax.model;

/**
 * Wording that two sources share.
 *
 * @param a the passage in the source that comes first
 * @param b the passage in the other
 * @param similarity share of words in common, 0 to 1
 */
public record Overlap(Passage a, Passage b, double similarity) {}
