package parallax.ui.shell.layer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import parallax.model.Metadata;
import parallax.model.SourceKind;

/** What is known about a source while the user corrects it; an empty field means unknown. */
final class SourceFormModel {
  final StringProperty outlet;
  final StringProperty title;
  final StringProperty byline;
  final StringProperty published;
  final StringProperty origin;
  final StringProperty address;
  final ObjectProperty<Optional<SourceKind>> kind;

  /** Whether the date is none; set when the form is read. */
  final BooleanProperty dateWrong = new SimpleBooleanProperty();

  private final Metadata before;

  SourceFormModel(Metadata metadata) {
    before = metadata;
    outlet = text(metadata.outlet());
    title = text(metadata.title());
    byline = text(metadata.byline());
    LocalDate date = metadata.published();
    published = text(date == null ? null : date.toString());
    origin = text(metadata.origin());
    address = text(metadata.address());
    kind = new SimpleObjectProperty<>(Optional.ofNullable(metadata.kind()));
  }

  private static StringProperty text(@Nullable String value) {
    return new SimpleStringProperty(value == null ? "" : value);
  }

  /** Returns what the form says, or nothing while the date is none. */
  Optional<Metadata> read() {
    LocalDate date;
    try {
      String written = value(published);
      date = written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException _) {
      dateWrong.set(true);
      return Optional.empty();
    }
    dateWrong.set(false);
    return Optional.of(
        new Metadata(
            value(outlet),
            value(title),
            value(byline),
            date,
            before.language(),
            kind.get().orElse(null),
            value(origin),
            value(address),
            before.digest()));
  }

  private static @Nullable String value(StringProperty field) {
    String stripped = field.get().strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
