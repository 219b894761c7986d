package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.i18n.Messages;
import parallax.i18n.ValueWords;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Source;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.words.CardText.Other;

/** Puts into words what the card of a claim says. */
public final class CardWords {
  private static final int OTHERS_LISTED = 5;

  private final Messages messages;
  private final ValueWords values;
  private final RowWords rows;
  private final InspectorWords inspector;

  /** Speaks the language of the messages. */
  public CardWords(Messages messages) {
    this.messages = messages;
    this.values = new ValueWords(messages);
    this.rows = new RowWords(messages);
    this.inspector = new InspectorWords(messages);
  }

  /** Returns what the card of a claim says. */
  public CardText of(ComparisonIndex index, Claim claim) {
    Source source = index.source(claim.source()).orElseThrow();
    Optional<Row> row = index.rowOf(claim.id());
    List<Other> others = new ArrayList<>();
    row.ifPresent(found -> others(index, found, claim, others));
    int more = Math.max(0, others.size() - OTHERS_LISTED);
    return new CardText(
        values.value(claim, source),
        inspector.about(claim, source),
        row.map(Row::label).orElse(messages.text(CompareMessage.NO_ROW)),
        row.map(Row::status).orElse(null),
        row.map(found -> rows.status(found.status())).orElse(""),
        others.subList(0, others.size() - more),
        more == 0 ? "" : messages.text(CompareMessage.CARD_MORE_SOURCES, more));
  }

  private void others(ComparisonIndex index, Row row, Claim claim, List<Other> others) {
    for (String id : row.cells().keySet()) {
      Optional<Source> other = index.source(id).filter(found -> !id.equals(claim.source()));
      other.ifPresent(
          source ->
              index.cell(row, id).stream()
                  .findFirst()
                  .ifPresent(
                      answer ->
                          others.add(
                              new Other(
                                  index.column(id),
                                  source.displayName(),
                                  values.value(answer, source)))));
    }
  }
}
