package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.LetterMeasure;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.SampleComparison;

class SharedScrollTest {
  private final CompareViewModel model = new CompareViewModel();
  private final ColumnGeometry geometry = new ColumnGeometry(new LetterMeasure(14));
  private final Passages passages = new Passages(model, geometry, Messages.english());
  private final SharedScroll scroll = open(SampleComparison.of(5), 1900);

  private SharedScroll open(Comparison comparison, double width) {
    model.setComparison(comparison);
    geometry.setSources(model.comparisonProperty().get().sources());
    geometry.setColumns(model.arrangement().columnsProperty().get());
    geometry.setWidth(width);
    geometry.setTextHeight(200);
    SharedScroll opened = new SharedScroll(model, geometry, passages);
    geometry.inSight().forEach(passages::setInset);
    opened.align();
    return opened;
  }

  /** Returns the sample, in which a source written too early has a sentence near every row. */
  private static Comparison withASentenceFor(String early) {
    Comparison sample = SampleComparison.of(5);
    Silence silence = new Silence(Silence.State.PUBLISHED_BEFORE, new Span(0, 10));
    List<Row> rows =
        sample.rows().stream()
            .map(
                row -> {
                  Map<String, Silence> silent = new LinkedHashMap<>(row.silent());
                  silent.replace(early, silence);
                  return new Row(
                      row.id(),
                      row.label(),
                      row.kind(),
                      row.status(),
                      row.reasons(),
                      row.under(),
                      row.origins(),
                      row.cells(),
                      silent);
                })
            .toList();
    return new Comparison(
        sample.sources(),
        sample.claims(),
        rows,
        sample.overlaps(),
        sample.event(),
        sample.unread());
  }

  private double inView(int column) {
    return passages.height(column).orElseThrow() - geometry.reader(column).scroll();
  }

  private List<Double> scrolls() {
    return geometry.inSight().stream().map(column -> geometry.reader(column).scroll()).toList();
  }

  @Test
  void thePassagesOfTheChosenRowStandAtOneHeight() {
    for (int column : geometry.inSight()) {
      assertEquals(inView(0), inView(column), 1, "column " + column);
    }
  }

  @Test
  void theRemarkOfATextWrittenTooEarlyStandsAtTheHeightOfTheAnswers() {
    SharedScroll scroll = open(withASentenceFor("s5"), 1900);
    geometry.setTextHeight(20);
    scroll.align();
    int column = geometry.column("s5");
    double remark = geometry.reader(column).insetTop().orElseThrow();

    assertEquals(
        inView(0), remark - geometry.reader(column).scroll(), geometry.em(), "within a line");
  }

  @Test
  void scrolledTogetherAndBackEachTextIsWhereItWas() {
    List<Double> before = scrolls();

    scroll.scroll(0, 60);
    assertTrue(
        geometry.inSight().stream()
            .allMatch(column -> geometry.reader(column).scroll() >= before.get(column)));
    scroll.scroll(0, -60);

    for (int column : geometry.inSight()) {
      assertEquals(before.get(column), scrolls().get(column), 2, "column " + column);
    }
  }

  @Test
  void everyEndCanBeReachedTogether() {
    for (int step = 0; step < 100; step++) {
      scroll.scroll(0, 50);
    }

    for (int column : geometry.inSight()) {
      assertTrue(geometry.reader(column).scroll() >= geometry.lowest(column), "column " + column);
    }
  }

  @Test
  void aLockedTextScrollsByItself() {
    model.arrangement().lock("s1");
    geometry.setColumns(model.arrangement().columnsProperty().get());
    List<Double> before = scrolls();

    scroll.scroll(1, 40);
    assertEquals(before.getFirst(), scrolls().getFirst(), "the others leave it alone");

    List<Double> between = scrolls();
    scroll.scroll(0, 40);
    assertEquals(between.subList(1, 5), scrolls().subList(1, 5), "and it leaves them alone");
    assertTrue(scrolls().getFirst() > between.getFirst());
  }

  @Test
  void letGoEveryTextScrollsByItself() {
    model.scrollTogetherProperty().set(false);
    List<Double> before = scrolls();

    scroll.scroll(2, 30);

    assertEquals(before.subList(0, 2), scrolls().subList(0, 2));
    assertEquals(before.subList(3, 5), scrolls().subList(3, 5));
  }

  @Test
  void aTextThatComesIntoSightStandsWhereTheOthersAre() {
    SharedScroll narrow = open(SampleComparison.of(5), 800);
    assertTrue(geometry.inSight().size() < 5);

    geometry.revealColumn(4);
    geometry.inSight().forEach(passages::setInset);
    narrow.arrive();

    int last = geometry.inSight().getLast();
    assertEquals(4, last);
    assertEquals(inView(geometry.inSight().getFirst()), inView(last), 1);
  }
}
