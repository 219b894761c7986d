package parallax.ui.compare.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.model.Status;

/**
 * Which rows are shown. A row is shown if it passes every part; a part that names nothing lets all
 * rows pass, one that names several things lets a row pass that has one of them.
 *
 * @param kind the kind of rows, null for every kind
 * @param statuses how the claims of a row stand to each other
 * @param outlets outlets that answer the row
 * @param speakers persons and offices whose words the row has
 * @param words what stands in the question or in one of the claims, in letters of either case
 */
public record RowFilter(
    @Nullable RowKind kind,
    Set<Status> statuses,
    Set<String> outlets,
    Set<String> speakers,
    String words) {

  /** Every row. */
  public static final RowFilter ALL = new RowFilter(null, Set.of(), Set.of(), Set.of(), "");

  /** Takes copies that keep their order. */
  public RowFilter {
    statuses = Collections.unmodifiableSet(new LinkedHashSet<>(statuses));
    outlets = Collections.unmodifiableSet(new LinkedHashSet<>(outlets));
    speakers = Collections.unmodifiableSet(new LinkedHashSet<>(speakers));
    words = words.strip();
  }

  /** Returns the same filter for another kind of rows, null for every kind. */
  public RowFilter withKind(@Nullable RowKind other) {
    return new RowFilter(other, statuses, outlets, speakers, words);
  }

  /** Returns the same filter with other words. */
  public RowFilter withWords(String other) {
    return new RowFilter(kind, statuses, outlets, speakers, other);
  }

  /** Returns the same filter with a status more, or without it where it was named. */
  public RowFilter with(Status status, boolean named) {
    return new RowFilter(kind, changed(statuses, status, named), outlets, speakers, words);
  }

  /** Returns the same filter with an outlet more, or without it where it was named. */
  public RowFilter withOutlet(String outlet, boolean named) {
    return new RowFilter(kind, statuses, changed(outlets, outlet, named), speakers, words);
  }

  /** Returns the same filter with a speaker more, or without them where they were named. */
  public RowFilter withSpeaker(String speaker, boolean named) {
    return new RowFilter(kind, statuses, outlets, changed(speakers, speaker, named), words);
  }

  /** Tells whether the filter names an outlet or a speaker, whom not every comparison has. */
  boolean namesSources() {
    return !outlets.isEmpty() || !speakers.isEmpty();
  }

  /** Returns the same filter without outlets and speakers that are not there. */
  RowFilter within(Predicate<String> knownOutlet, Predicate<String> knownSpeaker) {
    Set<String> there = new LinkedHashSet<>(outlets);
    there.removeIf(knownOutlet.negate());
    Set<String> heard = new LinkedHashSet<>(speakers);
    heard.removeIf(knownSpeaker.negate());
    return new RowFilter(kind, statuses, there, heard, words);
  }

  private static <T> Set<T> changed(Set<T> before, T element, boolean named) {
    Set<T> after = new LinkedHashSet<>(before);
    if (named) {
      after.add(element);
    } else {
      after.remove(element);
    }
    return after;
  }

  /** Returns how many things the filter names beside the kind of rows. */
  public int count() {
    return statuses.size() + outlets.size() + speakers.size() + (words.isEmpty() ? 0 : 1);
  }

  /** Returns the filter as a line of text from which {@link #parse} makes it again. */
  public String code() {
    StringJoiner parts = new StringJoiner("&");
    if (kind != null) {
      parts.add("kind=" + kind.name().toLowerCase(Locale.ROOT));
    }
    statuses.forEach(status -> parts.add("status=" + status.code()));
    outlets.forEach(outlet -> parts.add("outlet=" + encoded(outlet)));
    speakers.forEach(speaker -> parts.add("speaker=" + encoded(speaker)));
    if (!words.isEmpty()) {
      parts.add("words=" + encoded(words));
    }
    return parts.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the filter that a line of text stands for; parts that make no sense are left out. */
  public static RowFilter parse(String code) {
    RowFilter filter = ALL;
    for (String part : code.split("&")) {
      int equals = part.indexOf('=');
      try {
        filter = equals < 0 ? filter : filter.with(part.substring(0, equals), part, equals + 1);
      } catch (IllegalArgumentException _) {
        // a damaged part filters nothing
      }
    }
    return filter;
  }

  private RowFilter with(String name, String part, int from) {
    String value = URLDecoder.decode(part.substring(from), StandardCharsets.UTF_8);
    return switch (name) {
      case "kind" -> withKind(RowKind.valueOf(value.toUpperCase(Locale.ROOT)));
      case "status" -> with(Status.valueOf(value.toUpperCase(Locale.ROOT)), true);
      case "outlet" -> withOutlet(value, true);
      case "speaker" -> withSpeaker(value, true);
      case "words" -> withWords(value);
      default -> this;
    };
  }
}
