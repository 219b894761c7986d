package parallax.ui.shell.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Comparison;
import parallax.model.Content;
import parallax.model.Passage;
import parallax.model.Row;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Status;
import parallax.model.Wording;
import parallax.session.ScriptedAnalyst;

class FiguresTest {

  private static Claim claim(String id, Span sentence, Content content) {
    return new Claim(id, "s1", sentence, sentence, content, Attribution.OUTLET, 1);
  }

  private static Row row(String id, Status status) {
    return new Row(
        id, "Question " + id, ClaimKind.QUOTE, status, List.of(), null, 1, Map.of(), Map.of());
  }

  private static Figures figures(Comparison comparison) {
    return new Figures(comparison, Messages.english());
  }

  @Test
  void rowsAreCountedByStatusAndWhatDoesNotOccurIsLeftOut() {
    Figures figures =
        figures(
            new Comparison(
                List.of(ScriptedAnalyst.source("s1", "a"), ScriptedAnalyst.source("s2", "b")),
                List.of(),
                List.of(
                    row("r1", Status.CONFLICT),
                    row("r2", Status.CONFLICT),
                    row("r3", Status.SINGLE),
                    row("r4", Status.WORDED)),
                List.of(),
                null,
                List.of()));
    assertEquals("2 sources · 4 rows · 2 in conflict", figures.counts());
    assertEquals("4 rows: 2 conflict · 1 in one source · 1 wording", figures.rows());
  }

  @Test
  void aSentenceIsReadOnceHoweverManyClaimsItHasAndWordingDoesNotCount() {
    Span first = new Span(0, 10);
    Span second = new Span(10, 20);
    Figures figures =
        figures(
            new Comparison(
                List.of(ScriptedAnalyst.source("s1", "a")),
                List.of(
                    claim("c1", first, new Speech(true)),
                    claim("c2", first, new Speech(false)),
                    claim("c3", second, new Wording(ClaimKind.TERM, "deed", "word"))),
                List.of(),
                List.of(),
                null,
                List.of(new Passage("s1", second), new Passage("s1", new Span(20, 30)))));
    assertEquals("1 of 3 sentences read", figures.sentences());
  }

  @Test
  void nothingOpenSaysNothing() {
    assertEquals("", figures(Comparison.EMPTY).rows());
    assertEquals("", figures(Comparison.EMPTY).sentences());
  }
}
