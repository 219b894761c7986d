package parallax.alignment.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.alignment.grouping.Draft;
import parallax.alignment.text.Corpus;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Quantity;
import parallax.model.Status;

/** Puts the most disputed rows first, background behind them, what one source says last. */
final class RowOrder {
  /** Beyond this it matters no more how far apart figures are. */
  private static final double FAR = 20;

  /** The age of somebody, or what has no name, is worth so much of another figure. */
  private static final double OF_ONE = 0.6;

  /** A figure of the headlines that nobody disputes stands among the disputed ones, but lower. */
  private static final double UNDISPUTED = 0.8;

  private RowOrder() {}

  private record Ranked(Draft draft, int rank, double weight) implements Comparable<Ranked> {

    @Override
    public int compareTo(Ranked other) {
      int order = Integer.compare(rank, other.rank);
      return order == 0 ? Double.compare(other.weight, weight) : order;
    }
  }

  /** Returns the drafts in order; those of one rank and weight stay as they were. */
  static List<Draft> disputedFirst(List<Draft> drafts, Corpus corpus) {
    return drafts.stream().map(draft -> ranked(draft, corpus)).sorted().map(Ranked::draft).toList();
  }

  private static Ranked ranked(Draft draft, Corpus corpus) {
    int leads = leads(draft, corpus);
    boolean headline = leads > 1 && leads * 2 >= corpus.sources().size();
    boolean agreed = draft.status() == Status.COMPATIBLE && !draft.background();
    if (headline && agreed && draft.kind() == ClaimKind.QUANTITY) {
      return new Ranked(draft, 1, UNDISPUTED * weight(draft, leads));
    }
    return new Ranked(draft, rank(draft), weight(draft, leads));
  }

  private static int rank(Draft draft) {
    if (draft.status() == Status.SINGLE) {
      return 7;
    }
    if (draft.background()) {
      return draft.status() == Status.CONFLICT ? 2 : 6;
    }
    return switch (draft.status()) {
      case CONFLICT -> draft.kind().isSpeech() ? 2 : 1;
      case COMPATIBLE -> draft.kind().isSpeech() ? 4 : 3;
      case AGREE, SINGLE -> 4;
      case WORDED -> 5;
    };
  }

  private static double weight(Draft draft, int leads) {
    double apart = StrictMath.log(1 + StrictMath.min(FAR, draft.verdict().apart()));
    double kind = draft.kind() == ClaimKind.QUANTITY ? 1.5 : draft.kind().isWording() ? 0.4 : 1;
    double claims = StrictMath.log(1 + draft.claims().size());
    return kind * one(draft) * named(draft) * (apart + draft.sources() + claims + leads);
  }

  /** A row whose question has no name tells a reader least of what it is about. */
  private static double named(Draft draft) {
    String label = draft.label();
    int bracket = label.indexOf(" (");
    return NAMELESS.contains(bracket < 0 ? label : label.substring(0, bracket)) ? OF_ONE : 1;
  }

  private static final Set<String> NAMELESS =
      Set.of("Age", "Distance", "Duration", "Number", "Number of people", "Share", "Sum", "When");

  /** What is true of one person only, such as an age, says least of an event. */
  private static double one(Draft draft) {
    boolean age =
        draft.claims().stream()
            .allMatch(
                claim ->
                    claim.content() instanceof Quantity quantity
                        && quantity.counted() != null
                        && quantity.counted().startsWith("age"));
    return age ? OF_ONE : 1;
  }

  /** Returns how many sources answer in their first sentences: what they are about. */
  private static int leads(Draft draft, Corpus corpus) {
    if (draft.status() == Status.SINGLE) {
      return 0;
    }
    Set<String> leading = new HashSet<>();
    for (Claim claim : draft.claims()) {
      if (claim.sentence().start() < corpus.leadEnd(claim.source())) {
        leading.add(claim.source());
      }
    }
    return leading.size();
  }
}
