package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Status;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.words.CardText.Other;
import parallax.ui.compare.words.InspectorText.Field;

class CardWordsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));

  private CardText card(String claim) {
    return new CardWords(Messages.english()).of(index, index.claim(claim).orElseThrow());
  }

  @Test
  void theCardSaysWhatTheClaimStatesAndWhatOthersAnswer() {
    assertEquals(
        new CardText(
            "> 6,000",
            List.of(
                new Field("Counted", "passengers"),
                new Field("Where", "“both sides of the sound”"),
                new Field("Hedge", "“More than”"),
                new Field("Said by", "The port office"),
                new Field("Through", "Coast Agency"),
                new Field("Voice", "reported")),
            "How many passengers are stranded",
            Status.CONFLICT,
            "conflict",
            List.of(
                new Other(0, "Harbour Post", "≈ 4,200"),
                new Other(3, "Northern Courier", "12,000")),
            ""),
        plain(card("c2")));
  }

  /** Returns the same with common spaces. */
  private static CardText plain(CardText text) {
    return new CardText(
        text.value().replace('\u00a0', ' '),
        text.fields(),
        text.question(),
        text.status(),
        text.statusWord(),
        text.others().stream()
            .map(o -> new Other(o.place(), o.outlet(), o.value().replace('\u00a0', ' ')))
            .toList(),
        text.more());
  }

  @Test
  void itIsReadOutAsSentences() {
    assertEquals(
        "> 6,000. Counted: passengers. Where: “both sides of the sound”. Hedge: “More than”. Said"
            + " by: The port office. Through: Coast Agency. Voice: reported. How many passengers"
            + " are stranded. conflict. Harbour Post: ≈ 4,200. Northern Courier: 12,000",
        card("c2").read().replace('\u00a0', ' '));
  }
}
