package parallax.ui.shell.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  private final List<String> done = new ArrayList<>();
  private final PaletteModel model = new PaletteModel();

  private PaletteEntry entry(String title, String detail) {
    return entry(title, detail, true);
  }

  private PaletteEntry entry(String title, String detail, boolean enabled) {
    return new PaletteEntry(title, "", null, title, detail, "", enabled, () -> done.add(title));
  }

  private void offer() {
    model.offer(
        List.of(
            entry("Open files…", "Sources"),
            entry("Next row", "Rows"),
            entry("Next place found", "Find", false),
            entry("How many Armenians live in the region", "Row · conflict"),
            entry("Which Aliyev spoke on television", "Row · conflict"),
            entry("Yeni Müsavat", "Source · Görüş")),
        words -> Optional.of(entry("Find " + words, "Find")));
  }

  private List<String> find(String typed) {
    model.find(typed);
    return model.foundProperty().get().stream().map(PaletteEntry::title).toList();
  }

  @Test
  void withNothingTypedAllIsFoundInOrder() {
    offer();
    assertEquals(
        List.of(
            "Open files…",
            "Next row",
            "How many Armenians live in the region",
            "Which Aliyev spoke on television",
            "Yeni Müsavat",
            "Next place found"),
        find("  "));
  }

  @Test
  void everyWordTypedMustBegin() {
    offer();
    assertEquals(List.of("How many Armenians live in the region"), find("arm reg"));
    assertEquals(1, model.count());
  }

  @Test
  void whereNothingHasTheWordsTheyAreLookedForElsewhere() {
    offer();
    assertEquals(List.of("Find arm tele"), find(" arm tele "));
    assertEquals(0, model.count());
    model.choose(model.foundProperty().get().getFirst());
    assertEquals(List.of("Find arm tele"), done);
  }

  @Test
  void whatBeginsWithTheWordComesFirstAndThenWhatIsSoCalled() {
    offer();
    assertEquals(
        List.of(
            "Next row",
            "How many Armenians live in the region",
            "Which Aliyev spoke on television"),
        find("row"));
    assertEquals(List.of("Next row", "Next place found"), find("NEXT"));
  }

  @Test
  void accentsAndTheMiddleOfWordsAreForgiven() {
    offer();
    assertEquals(List.of("Yeni Müsavat"), find("musa goru"));
    assertEquals(List.of("Which Aliyev spoke on television"), find("vision"));
  }

  @Test
  void whatWasUsedLastComesFirstTheNextTime() {
    offer();
    model.choose(model.foundProperty().get().get(4));
    model.choose(model.foundProperty().get().get(1));
    offer();
    assertEquals(List.of("Yeni Müsavat", "Next row"), done);
    assertEquals(List.of("Next row", "Yeni Müsavat", "Open files…"), find("").subList(0, 3));
  }

  @Test
  void whatCantBeDoneIsNotDone() {
    offer();
    model.choose(entry("Next place found", "Find", false));
    assertEquals(List.of(), done);
  }

  @Test
  void thousandsOfRowsAreSearched() {
    model.offer(
        IntStream.range(0, 2_200)
            .mapToObj(i -> entry("How many people in district " + i, "Row · conflict"))
            .toList(),
        _ -> Optional.empty());
    assertEquals(List.of("How many people in district 2199"), find("dis 2199"));
    assertTrue(find("how peop").size() == 2_200);
  }
}
