package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionCatalogueTest {
  private final Action find = Action.of("find", ActionGroup.FIND, "Find", () -> {}).on("F3");
  private final Action quit = Action.of("quit", ActionGroup.WINDOW, "Quit", () -> {}).on("F4");
  private final Action open = Action.of("open", ActionGroup.SOURCES, "Open", () -> {});

  @Test
  void groupsStandTogetherInTheirOrder() {
    ActionCatalogue catalogue = new ActionCatalogue(List.of(quit, find, open));
    assertEquals(List.of(open, find, quit), catalogue.all());
    assertEquals(List.of(find), catalogue.in(ActionGroup.FIND));
  }

  @Test
  void nameAndKeysBelongToOneAction() {
    assertThrows(
        IllegalArgumentException.class, () -> new ActionCatalogue(List.of(find, find.on("F5"))));
    assertThrows(
        IllegalArgumentException.class, () -> new ActionCatalogue(List.of(find, quit.on("F3"))));
  }

  @Test
  void anActionThatCantBeDoneIsNotDone() {
    List<String> done = new ArrayList<>();
    SimpleBooleanProperty possible = new SimpleBooleanProperty();
    Action action =
        Action.of("do", ActionGroup.VIEW, "Do", () -> done.add("do")).when(possible, "Not yet");
    action.run();
    assertEquals(List.of(), done);
    possible.set(true);
    action.run();
    assertEquals(List.of("do"), done);
    assertFalse(action.obstacle().isEmpty());
  }

  @Test
  void whatIsDoneInOnePlaceAloneIsOnlyInTheListOfShortcuts() {
    Action select =
        Action.of("select-left", ActionGroup.IN_TEXTS, "Select", () -> {}).on("Shift+Left");
    ActionCatalogue catalogue = new ActionCatalogue(List.of(find, select));
    assertEquals(List.of(select), catalogue.in(ActionGroup.IN_TEXTS));
    assertEquals(List.of(find), catalogue.everywhere());
  }
}
