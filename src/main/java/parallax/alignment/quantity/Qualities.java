package parallax.alignment.quantity;

import org.jspecify.annotations.Nullable;
import parallax.model.Change;

/**
 * What sets a figure apart from another for the same things.
 *
 * @param additional whether it is counted on top of another figure ("another two")
 * @param degree whether only the severe or only the light among them are counted
 * @param part whether it counts a part of another claim's
 * @param whole whether it is only the whole of which another figure is a part ("two of its nine")
 * @param change how it is said to have changed, or the whole of which it is a part; null where
 *     nothing is said
 * @param from the id of the claim that gives its earlier state ("from 4 to 6"), null where none
 *     does
 * @param running whether it is a count that goes on ("so far")
 * @param rate the time in which so much comes about ("a week"), null where the figure is a total
 */
public record Qualities(
    boolean additional,
    boolean degree,
    boolean part,
    boolean whole,
    @Nullable Change change,
    @Nullable String from,
    boolean running,
    @Nullable String rate) {}
