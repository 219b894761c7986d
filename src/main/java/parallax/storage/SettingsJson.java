package parallax.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.storage.Settings.Layout;
import parallax.storage.Settings.Look;
import parallax.storage.Settings.Table;
import parallax.storage.Settings.Window;

/**
 * Settings as a JSON object and back. A value that is missing or is nothing of its kind is as
 * usual; what is not known is kept for the program that wrote it.
 */
final class SettingsJson {
  private SettingsJson() {}

  /** Returns the settings that an object holds. */
  static Settings of(Map<String, @Nullable Object> tree) {
    Map<?, ?> look = members(tree, "look");
    Map<?, ?> table = members(tree, "table");
    return new Settings(
        window(members(tree, "window")),
        new Look(
            get(look, "theme", String.class).orElse(Look.USUAL.theme()),
            number(look, "textSize").map(Double::intValue).orElse(Look.USUAL.textSize()),
            get(look, "motion", Boolean.class).orElse(null)),
        new Table(
            number(table, "divider").filter(share -> share > 0 && share < 1).orElse(null),
            get(table, "order", String.class).orElse(Table.USUAL.order()),
            strings(table, "filters").collect(Collectors.toSet()),
            get(table, "together", Boolean.class).orElse(Table.USUAL.together())),
        items(tree, "recent")
            .map(SettingsJson::paths)
            .filter(entry -> !entry.isEmpty())
            .distinct()
            .toList(),
        strings(tree, "hintsDone").collect(Collectors.toSet()),
        get(tree, "started", Boolean.class).orElse(false),
        items(tree, "layouts")
            .filter(Map.class::isInstance)
            .map(item -> layout((Map<?, ?>) item))
            .filter(layout -> layout.sources().size() > 1)
            .toList());
  }

  private static Layout layout(Map<?, ?> tree) {
    Map<?, ?> widths = members(tree, "widths");
    List<String> sources = strings(tree, "sources").distinct().toList();
    return new Layout(
        sources,
        strings(tree, "hidden").collect(Collectors.toSet()),
        get(tree, "pinned", String.class).orElse(null),
        strings(tree, "locked").collect(Collectors.toSet()),
        sources.stream()
            .filter(source -> number(widths, source).filter(ems -> ems > 0).isPresent())
            .collect(Collectors.toMap(source -> source, source -> number(widths, source).get())),
        strings(tree, "open").collect(Collectors.toSet()));
  }

  private static Map<String, @Nullable Object> tree(Layout layout) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("sources", layout.sources());
    tree.put("hidden", new TreeSet<>(layout.hidden()));
    tree.put("pinned", layout.pinned());
    tree.put("locked", new TreeSet<>(layout.locked()));
    tree.put("widths", new TreeMap<>(layout.widths()));
    tree.put("open", new TreeSet<>(layout.open()));
    return tree;
  }

  private static @Nullable Window window(Map<?, ?> tree) {
    List<Double> numbers =
        Stream.of("x", "y", "width", "height")
            .flatMap(name -> number(tree, name).stream())
            .toList();
    if (numbers.size() < 4 || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
      return null;
    }
    return new Window(
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        get(tree, "maximized", Boolean.class).orElse(false));
  }

  private static List<Path> paths(@Nullable Object entry) {
    if (!(entry instanceof List<?> names)) {
      return List.of();
    }
    try {
      return names.stream()
          .filter(String.class::isInstance)
          .map(name -> Path.of((String) name))
          .toList();
    } catch (InvalidPathException _) {
      return List.of();
    }
  }

  private static <T> Optional<T> get(Map<?, ?> tree, String name, Class<T> kind) {
    return Optional.ofNullable(tree.get(name)).filter(kind::isInstance).map(kind::cast);
  }

  private static Optional<Double> number(Map<?, ?> tree, String name) {
    return get(tree, name, Number.class).map(Number::doubleValue).filter(Double::isFinite);
  }

  private static Map<?, ?> members(Map<?, ?> tree, String name) {
    return tree.get(name) instanceof Map<?, ?> members ? members : Map.of();
  }

  private static Stream<?> items(Map<?, ?> tree, String name) {
    return tree.get(name) instanceof List<?> items ? items.stream() : Stream.of();
  }

  private static Stream<String> strings(Map<?, ?> tree, String name) {
    return items(tree, name).filter(String.class::isInstance).map(String.class::cast);
  }

  /** Puts settings into an object, and leaves in it whatever they do not name. */
  static void put(Settings settings, Map<String, @Nullable Object> tree) {
    double version = number(tree, "version").orElse(0.0);
    tree.put("version", (int) Math.max(version, Settings.VERSION));
    settings
        .place()
        .ifPresent(
            window -> {
              Map<String, @Nullable Object> into = object(tree, "window");
              into.put("x", window.x());
              into.put("y", window.y());
              into.put("width", window.width());
              into.put("height", window.height());
              into.put("maximized", window.maximized());
            });
    Map<String, @Nullable Object> look = object(tree, "look");
    look.put("theme", settings.look().theme());
    look.put("textSize", settings.look().textSize());
    look.put("motion", settings.look().motion());
    Map<String, @Nullable Object> table = object(tree, "table");
    table.put("divider", settings.table().divider());
    table.put("order", settings.table().order());
    table.put("filters", new TreeSet<>(settings.table().filters()));
    table.put("together", settings.table().together());
    tree.put(
        "recent",
        settings.recent().stream()
            .map(entry -> entry.stream().map(Path::toString).toList())
            .toList());
    tree.put("hintsDone", new TreeSet<>(settings.hintsDone()));
    tree.put("started", settings.started());
    tree.put("layouts", settings.layouts().stream().map(SettingsJson::tree).toList());
  }

  /** Returns an object within another, with whatever is in it. */
  private static Map<String, @Nullable Object> object(
      Map<String, @Nullable Object> tree, String name) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members(tree, name).forEach((key, value) -> object.put(String.valueOf(key), value));
    tree.put(name, object);
    return object;
  }
}
