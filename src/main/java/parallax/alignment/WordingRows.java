package parallax.alignment;

import java.util.List;
import parallax.alignment.grouping.Draft;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.wording.WordingGroup;
import parallax.model.Claim;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Status;
import parallax.model.Wording;

/** Drafts a row for each thing that the sources word differently. */
final class WordingRows {
  private WordingRows() {}

  /** Returns the drafts, in the order of the groups. */
  static List<Draft> of(List<WordingGroup> groups) {
    return groups.stream().map(WordingRows::draft).toList();
  }

  private static Draft draft(WordingGroup group) {
    List<String> forms =
        group.claims().stream()
            .map(claim -> ((Wording) claim.content()).form())
            .distinct()
            .toList();
    List<String> ids = group.claims().stream().map(Claim::id).toList();
    Reason same = new Reason(ReasonCode.SAME_REFERENT, ids, List.of(String.join(" / ", forms)));
    String label = "Worded differently: " + String.join(" / ", forms.stream().limit(3).toList());
    Verdict worded = new Verdict(Status.WORDED, 1, List.of(same));
    return new Draft(
        label, () -> List.of(group.referent()), group.kind(), worded, group.claims(), false);
  }
}
