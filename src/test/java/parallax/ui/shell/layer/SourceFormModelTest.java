package parallax.ui.shell.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Metadata;
import parallax.model.SourceKind;

class SourceFormModelTest {
  private static final Metadata KNOWN =
      new Metadata(
          "Daily Example",
          "Dockers walk out",
          "A. Writer",
          LocalDate.of(2031, 3, 31),
          "en",
          SourceKind.NEWS,
          "Example Agency",
          "https://example.org/1",
          true);

  @Test
  void anUntouchedFormSaysWhatWasKnown() {
    assertEquals(Optional.of(KNOWN), new SourceFormModel(KNOWN).read());
    assertEquals(Optional.of(Metadata.UNKNOWN), new SourceFormModel(Metadata.UNKNOWN).read());
  }

  @Test
  void emptyFieldsBecomeUnknownAndWrittenOnesKnown() {
    SourceFormModel form = new SourceFormModel(KNOWN);
    form.outlet.set("  Evening Example ");
    form.title.set(" ");
    form.byline.set("");
    form.published.set("2031-04-01");
    form.origin.set("");
    form.address.set("");
    form.kind.set(Optional.empty());
    assertEquals(
        Optional.of(
            new Metadata(
                "Evening Example",
                null,
                null,
                LocalDate.of(2031, 4, 1),
                "en",
                null,
                null,
                null,
                true)),
        form.read());
  }

  @Test
  void whatIsNoDateIsSaidAndNotTaken() {
    SourceFormModel form = new SourceFormModel(KNOWN);
    form.published.set("31 March");
    assertEquals(Optional.empty(), form.read());
    assertTrue(form.dateWrong.get());
    form.published.set("2031-03-30");
    assertEquals(Optional.of(LocalDate.of(2031, 3, 30)), form.read().map(Metadata::published));
  }
}
