package parallax.model;

import java.time.LocalDate;

/**
 * The day on which the event took place.
 *
 * @param date the day
 * @param inferred whether the program inferred it from the texts; else the user or the metadata
 *     gave it
 */
public record EventDate(LocalDate date, boolean inferred) {}
