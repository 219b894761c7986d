package parallax.ui.shell.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.Status;

/** A comparison in figures, in words for the title and the status bar. */
public final class Figures {
  private final Comparison comparison;
  private final Messages messages;

  /** Counts a comparison. */
  public Figures(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
  }

  /** Returns how many sources and rows there are, such as "5 sources · 41 rows · 7 in conflict". */
  public String counts() {
    return messages.text(
        ShellText.COUNTS,
        comparison.sources().size(),
        comparison.rows().size(),
        count(Status.CONFLICT));
  }

  /** Returns how many rows are in conflict, such as "7 in conflict". */
  public String conflicts() {
    return messages.text(ShellText.COUNTS_SHORT, count(Status.CONFLICT));
  }

  /** Returns how many rows have which status, those that don't occur left out. */
  public String rows() {
    if (comparison.rows().isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Status status :
        List.of(Status.CONFLICT, Status.COMPATIBLE, Status.AGREE, Status.SINGLE, Status.WORDED)) {
      if (count(status) > 0) {
        parts.add(messages.text(text(status), count(status)));
      }
    }
    return messages.text(ShellText.STATUS_ROWS, comparison.rows().size())
        + ": "
        + String.join(" · ", parts);
  }

  /** Returns how many sentences a claim came from, such as "214 of 260 sentences read". */
  public String sentences() {
    Set<Passage> read = new HashSet<>();
    for (Claim claim : comparison.claims()) {
      if (!claim.kind().isWording()) {
        read.add(new Passage(claim.source(), claim.sentence()));
      }
    }
    int all = read.size() + comparison.unread().size();
    return all == 0 ? "" : messages.text(ShellText.STATUS_SENTENCES, read.size(), all);
  }

  private long count(Status status) {
    return comparison.rows().stream().filter(row -> row.status() == status).count();
  }

  private static ShellText text(Status status) {
    return switch (status) {
      case CONFLICT -> ShellText.STATUS_CONFLICT;
      case COMPATIBLE -> ShellText.STATUS_COMPATIBLE;
      case AGREE -> ShellText.STATUS_AGREE;
      case SINGLE -> ShellText.STATUS_SINGLE;
      case WORDED -> ShellText.STATUS_WORDED;
    };
  }
}
