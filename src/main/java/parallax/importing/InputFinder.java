package parallax.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files behind the files and folders that the user named. */
final class InputFinder {
  private static final Set<String> EXTENSIONS =
      Set.of("", "txt", "text", "md", "html", "htm", "xhtml");

  private final List<Input> files = new ArrayList<>();
  private final Set<Path> seen = new LinkedHashSet<>();
  private final List<ImportProblem> problems = new ArrayList<>();

  private InputFinder() {}

  /** Returns a file for each source to be, in the order of the inputs. */
  static Inputs find(List<Path> inputs) {
    var finder = new InputFinder();
    inputs.forEach(finder::add);
    return new Inputs(finder.files, finder.problems);
  }

  private void add(Path input) {
    if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (Files.exists(input)) {
      addFile(new Input(input));
    } else {
      problems.add(ImportProblem.lost(input.toString(), "There is no such file or folder."));
    }
  }

  private void addFile(Input file) {
    if (seen.add(file.path().toAbsolutePath().normalize())) {
      files.add(file);
    } else {
      problems.add(
          ImportProblem.note(
              file.path().toString(), null, "The file was named twice and is opened once."));
    }
  }

  private void addFolder(Path folder) {
    List<Path> content;
    try (Stream<Path> entries = Files.list(folder)) {
      content =
          entries
              .filter(Files::isRegularFile)
              .filter(path -> !baseName(path).startsWith("."))
              .sorted(Comparator.comparing(InputFinder::baseName))
              .toList();
    } catch (IOException e) {
      problems.add(ImportProblem.lost(folder.toString(), "The folder cannot be read."));
      return;
    }
    List<Path> texts =
        content.stream().filter(path -> EXTENSIONS.contains(extension(path))).toList();
    long others =
        content.stream()
            .filter(path -> !EXTENSIONS.contains(extension(path)))
            .filter(path -> !baseName(path).equals(SourceList.FILE_NAME))
            .count();
    if (others > 0 && !texts.isEmpty()) {
      String files = others == 1 ? "1 file is" : others + " files are";
      problems.add(
          ImportProblem.note(
              folder.toString(), null, files + " neither text nor HTML and left out."));
    }
    Inputs listed = listed(folder, content);
    problems.addAll(listed.problems());
    if (!listed.files().isEmpty()) {
      listed.files().forEach(this::addFile);
      noteUnlisted(texts, listed);
    } else if (texts.isEmpty()) {
      problems.add(ImportProblem.lost(folder.toString(), "The folder holds no text or HTML file."));
    } else {
      texts.forEach(path -> addFile(new Input(path)));
    }
  }

  private static Inputs listed(Path folder, List<Path> content) {
    boolean hasList =
        content.stream().anyMatch(path -> baseName(path).equals(SourceList.FILE_NAME));
    return hasList ? SourceList.read(folder) : new Inputs(List.of(), List.of());
  }

  private void noteUnlisted(List<Path> texts, Inputs listed) {
    Set<Path> known = listed.files().stream().map(Input::path).collect(Collectors.toSet());
    for (Path text : texts) {
      if (!known.contains(text.normalize()) && !known.contains(text)) {
        problems.add(
            ImportProblem.note(
                text.toString(),
                null,
                "The file is not listed in " + SourceList.FILE_NAME + " and was left out."));
      }
    }
  }

  private static String baseName(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Returns what follows the last dot of the name, in lower case; empty where there is no dot. */
  static String extension(Path path) {
    String name = baseName(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
