package parallax.model;

/**
 * A span of a certain source.
 *
 * @param source id of the source
 * @param span where in its text
 */
public record Passage(String source, Span span) {}
