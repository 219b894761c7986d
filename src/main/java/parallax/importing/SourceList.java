package parallax.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Metadata;
import parallax.model.SourceKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads {@code sources.json}, which names a folder's sources in order, with their metadata:
 *
 * <pre>{@code
 * {"sources": [{"file": "a.txt", "outlet": "…", "title": "…", "byline": "…",
 *   "published": "2024-05-17", "language": "en", "kind": "news", "origin": "…",
 *   "address": "https://…", "digest": false}]}
 * }</pre>
 *
 * <p>Only {@code file} is required. Whatever cannot be used becomes a problem; the rest counts.
 */
final class SourceList {
  /** The list's name in a folder. */
  static final String FILE_NAME = "sources.json";

  private final Path folder;
  private final List<ImportProblem> problems = new ArrayList<>();

  private SourceList(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the list of a folder.
   *
   * @return the files that are listed and exist, and the problems met; no files where the list as a
   *     whole is not usable
   */
  static Inputs read(Path folder) {
    var list = new SourceList(folder);
    List<Input> files = list.entries();
    return new Inputs(files, list.problems);
  }

  private List<Input> entries() {
    Optional<List<Map<String, Object>>> entries;
    try {
      entries = ListEntries.of(Files.readAllBytes(folder.resolve(FILE_NAME)));
    } catch (IOException e) {
      note(null, "The list cannot be read; the folder's files are taken in the order of names.");
      return List.of();
    } catch (JacksonException e) {
      note(
          place(e.getLocation()),
          "The list is not valid JSON; the folder's files are taken in the order of names.");
      return List.of();
    }
    if (entries.isEmpty()) {
      note(
          null,
          "The list has no array \"sources\"; the folder's files are taken in the order of names.");
      return List.of();
    }
    List<Input> files = new ArrayList<>();
    int number = 0;
    for (Map<String, Object> entry : entries.get()) {
      number++;
      input(entry, "entry " + number).ifPresent(files::add);
    }
    return files;
  }

  private Optional<Input> input(Map<String, Object> entry, String place) {
    String name = text(entry, "file", place);
    if (name == null) {
      note(place, "The entry names no \"file\".");
      return Optional.empty();
    }
    Path path;
    try {
      path = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      note(place, "\"" + name + "\" is not a file name.");
      return Optional.empty();
    }
    if (!path.startsWith(folder.normalize())) {
      note(place, "\"" + name + "\" lies outside the folder.");
      return Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      problems.add(
          ImportProblem.lost(
              path.toString(), "The file is listed in " + FILE_NAME + " but does not exist."));
      return Optional.empty();
    }
    return Optional.of(new Input(path, metadata(entry, place)));
  }

  private Metadata metadata(Map<String, Object> entry, String place) {
    return new Metadata(
        text(entry, "outlet", place),
        text(entry, "title", place),
        text(entry, "byline", place),
        date(entry, place),
        text(entry, "language", place),
        kind(entry, place),
        text(entry, "origin", place),
        text(entry, "address", place),
        Boolean.TRUE.equals(entry.get("digest")));
  }

  private @Nullable String text(Map<String, Object> entry, String field, String place) {
    Object value = entry.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String written)) {
      note(place, "\"" + field + "\" is not a text.");
      return null;
    }
    String text = written.strip();
    return text.isEmpty() ? null : text;
  }

  private @Nullable LocalDate date(Map<String, Object> entry, String place) {
    String text = text(entry, "published", place);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeParseException e) {
      note(place, "\"published\" is \"" + text + "\", not a date such as 2024-05-17.");
      return null;
    }
  }

  private @Nullable SourceKind kind(Map<String, Object> entry, String place) {
    String text = text(entry, "kind", place);
    if (text == null) {
      return null;
    }
    for (SourceKind kind : SourceKind.values()) {
      if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    note(place, "\"kind\" is \"" + text + "\"; it can be news, analysis, opinion or republished.");
    return null;
  }

  private void note(@Nullable String place, String message) {
    problems.add(ImportProblem.note(folder.resolve(FILE_NAME).toString(), place, message));
  }

  private static @Nullable String place(@Nullable TokenStreamLocation location) {
    return location == null
        ? null
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
