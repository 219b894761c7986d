package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.model.Status;
import parallax.ui.compare.model.RowArrangement;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.kit.Contrast;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.Theme;

/** Whether the row table and its filters can be read, in every theme and size of text. */
class RowTableLooksTest {
  private static final String[] PARTS = {"#rows", ".header-row", "#filter-panel"};

  /** Opens everything that the row table can show. */
  private static Workbench open(Theme theme, double scale, double width, double height) {
    Workbench bench = Workbench.open(SampleComparison.of(5), width, height);
    bench.interact(
        () -> {
          theme.applyTo(bench.view.getScene(), scale);
          bench.view.textScaleProperty().set(scale);
          RowArrangement rows = bench.model.rows();
          rows.groupedProperty().set(true);
          rows.filterProperty()
              .set(
                  RowFilter.ALL
                      .with(Status.CONFLICT, true)
                      .with(Status.COMPATIBLE, true)
                      .withOutlet("Northern Courier", true));
          rows.toggle("r1");
        });
    bench.settle();
    bench.interact(() -> bench.lookup("#filter").queryAs(Button.class).fire());
    return bench.settle();
  }

  private static List<Node> nodes(Workbench bench) {
    List<Node> all = new ArrayList<>();
    for (String part : PARTS) {
      add(bench.lookup(part).query(), all);
    }
    return all;
  }

  private static void add(Node node, List<Node> all) {
    if (node.isVisible()) {
      all.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> add(child, all));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyWordCanBeReadOnItsGround(Theme theme) {
    Workbench bench = open(theme, 1, 990, 900);

    List<Text> words =
        bench.ask(
            () ->
                nodes(bench).stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> !text.getText().isBlank())
                    .toList());
    assertTrue(words.size() > 60, "words: " + words.size());
    List<String> pale =
        words.stream()
            .filter(text -> contrast(text) < 4.5)
            .map(text -> text.getText() + " " + contrast(text))
            .toList();
    assertEquals(List.of(), pale);
  }

  private static double contrast(Text text) {
    return Contrast.of(code((Color) text.getFill()), code(ground(text)));
  }

  /** Returns the colour on which a node stands. */
  private static Color ground(Node node) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .filter(region -> region.getBackground() != null)
        .flatMap(region -> region.getBackground().getFills().reversed().stream())
        .map(BackgroundFill::getFill)
        .filter(Color.class::isInstance)
        .map(Color.class::cast)
        .filter(Color::isOpaque)
        .findFirst()
        .orElseThrow();
  }

  private static String code(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void nothingIsCutWithLargeTextOnAnOldProjector(Theme theme) {
    Workbench bench = open(theme, 2, 990, 768);

    List<String> cut =
        bench
            .ask(() -> nodes(bench).stream().filter(RowTableLooksTest::isCut).map(Node::toString))
            .toList();

    assertEquals(List.of(), cut);
  }

  /** Tells whether words lack room; names in the heads of columns are cut on purpose. */
  private static boolean isCut(Node node) {
    if (node instanceof Labeled label) {
      return label.isTextTruncated() && !label.getStyleClass().contains("header-name");
    }
    if (node instanceof RunFlow flow) {
      Bounds room = flow.getParent().getLayoutBounds();
      return flow.prefHeight(flow.getWidth()) > flow.getHeight() + 1
          || flow.getLayoutX() + flow.getWidth() > room.getWidth() + 1
          || flow.getLayoutY() + flow.getHeight() > room.getHeight() + 1;
    }
    return false;
  }

  @Test
  void everythingThatTakesTheKeyboardHasARoleAndAText() {
    Workbench bench = open(Theme.LIGHT, 1, 990, 900);

    List<String> silent =
        bench
            .ask(
                () ->
                    nodes(bench).stream()
                        .filter(Node::isFocusTraversable)
                        .filter(RowTableLooksTest::isSilent)
                        .map(Node::toString))
            .toList();

    assertEquals(List.of(), silent);
  }

  private static boolean isSilent(Node node) {
    String read = node.getAccessibleText();
    boolean named = node instanceof Labeled label && !label.getText().isBlank();
    return !named && (read == null || read.isBlank());
  }
}
