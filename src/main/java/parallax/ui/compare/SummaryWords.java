package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.model.Status;

/** Sums a comparison up in a few words, for title and status bar. */
public final class SummaryWords {
  private final Messages messages;

  /** Speaks the language of the given texts. */
  public SummaryWords(Messages messages) {
    this.messages = messages;
  }

  /** Returns how many sources and rows there are and how many rows are in conflict. */
  public String comparison(Comparison comparison) {
    return messages.text(
        CompareMessage.COMPARISON_SUMMARY,
        comparison.sources().size(),
        comparison.rows().size(),
        count(comparison, Status.CONFLICT));
  }

  /** Returns how many rows have which status. */
  public String rows(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    add(parts, CompareMessage.COUNT_CONFLICT, count(comparison, Status.CONFLICT));
    add(parts, CompareMessage.COUNT_COMPATIBLE, count(comparison, Status.COMPATIBLE));
    add(parts, CompareMessage.COUNT_AGREE, count(comparison, Status.AGREE));
    add(parts, CompareMessage.COUNT_WORDED, count(comparison, Status.WORDED));
    add(parts, CompareMessage.COUNT_SINGLE, count(comparison, Status.SINGLE));
    return messages.text(
        CompareMessage.ROWS_SUMMARY, comparison.rows().size(), String.join(" · ", parts));
  }

  private void add(List<String> parts, CompareMessage message, long count) {
    if (count > 0) {
      parts.add(messages.text(message, count));
    }
  }

  private static long count(Comparison comparison, Status status) {
    return comparison.rows().stream().filter(row -> row.status() == status).count();
  }

  /** Returns how many sentences no claim came from. */
  public String unread(Comparison comparison) {
    return messages.text(CompareMessage.UNREAD_SUMMARY, comparison.unread().size());
  }
}
