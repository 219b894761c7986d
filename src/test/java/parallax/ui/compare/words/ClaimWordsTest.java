package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

class ClaimWordsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));
  private final ClaimWords words = new ClaimWords(Messages.english());

  private List<List<Run>> lines(String claim) {
    Claim found = index.claim(claim).orElseThrow();
    return words.lines(found, index.source(found.source()).orElseThrow());
  }

  @Test
  void aClaimIsStrongInItsSentence() {
    assertEquals(
        List.of(
            new Run("The islands are cut off. “", TextRole.SENTENCE),
            new Run("12,000 people", TextRole.SENTENCE_STRONG),
            new Run(
                " have no way home,” Marta Reed told the Courier on the quay, while trucks queued"
                    + " for two miles behind her.",
                TextRole.SENTENCE)),
        lines("c3").getFirst());
  }

  @Test
  void underItStandsWhoseVoiceItHas() {
    assertEquals(
        "quotes Marta Reed, union secretary",
        new CellText(List.of(lines("c3").getLast()), false).plain());
  }

  @Test
  void aVeryLongSentenceIsShownAroundItsClaim() {
    Claim claim = index.claim("c1").orElseThrow();
    Source source = index.source("s1").orElseThrow();
    Source long1 =
        new Source(
            source.id(),
            source.file(),
            source.original(),
            source.metadata(),
            "and so on, ".repeat(200) + "about 9" + " and on".repeat(200),
            List.of(),
            List.of());
    Claim there =
        new Claim(
            claim.id(),
            claim.source(),
            new Span(2200, 2207),
            new Span(0, long1.text().length()),
            claim.content(),
            claim.attribution(),
            claim.confidence());

    List<Run> sentence = words.lines(there, long1).getFirst();

    assertEquals(new Run("about 9", TextRole.SENTENCE_STRONG), sentence.get(1));
    assertTrue(sentence.getFirst().text().startsWith("… "));
    assertTrue(sentence.getLast().text().endsWith(" …"));
    assertTrue(sentence.stream().mapToInt(run -> run.text().length()).sum() < 900);
  }
}
