package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Passage;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.texts.Mark.Look;

/** Settles what is marked in the texts. */
final class Marks {
  private Marks() {}

  /**
   * Returns the marks of a source's text, those that lie under others first.
   *
   * @param model what is compared, chosen and searched for
   * @param source the source
   */
  static List<Mark> of(CompareViewModel model, Source source) {
    ComparisonIndex index = model.index();
    Choice choice = model.choiceProperty().get();
    Optional<Row> row = index.row(choice.row());
    Set<String> inRow = row.map(found -> Set.copyOf(found.claims())).orElse(Set.of());
    String answer = answer(index, choice, source.id()).map(Claim::id).orElse(null);
    List<Mark> marks = new ArrayList<>();
    if (model.unread().shownProperty().get()) {
      Passage at = model.unread().currentPassage().orElse(null);
      for (Passage passage : model.unread().in(source.id())) {
        marks.add(new Mark(passage.span(), passage.equals(at) ? Look.CURRENT_UNREAD : Look.UNREAD));
      }
    }
    for (Claim claim : index.claimsOf(source.id())) {
      MarkLine line =
          MarkLine.of(claim.kind(), index.rowOf(claim.id()).map(Row::status).orElse(null));
      marks.add(new Mark(claim.span(), look(claim, inRow, answer), line));
      if (claim.id().equals(choice.claim())) {
        cue(claim, source.text()).ifPresent(span -> marks.add(new Mark(span, Look.CUE)));
      }
    }
    row.flatMap(found -> nearest(found, source.id()))
        .ifPresent(span -> marks.add(new Mark(span, Look.NEAREST)));
    Passage current = model.find().currentHit().orElse(null);
    for (Passage hit : model.find().hitsProperty().get()) {
      if (hit.source().equals(source.id())) {
        marks.add(new Mark(hit.span(), hit.equals(current) ? Look.CURRENT_HIT : Look.HIT));
      }
    }
    marks.sort(Comparator.comparing(Mark::look).thenComparing(Mark::span));
    return List.copyOf(marks);
  }

  /**
   * Returns the sentence of a source that comes nearest to a row which it does not answer; nothing
   * where the source was written too early to answer.
   */
  static Optional<Span> nearest(Row row, String source) {
    Silence silence = row.silent().get(source);
    return silence == null || silence.state() == Silence.State.PUBLISHED_BEFORE
        ? Optional.empty()
        : Optional.ofNullable(silence.nearest());
  }

  private static Look look(Claim claim, Set<String> inRow, @Nullable String answer) {
    if (claim.id().equals(answer)) {
      return Look.ANSWER;
    }
    if (inRow.contains(claim.id())) {
      return Look.IN_ROW;
    }
    return Look.CLAIM;
  }

  /**
   * Returns the claim with which a source answers the chosen row: the chosen claim in the chosen
   * column, else the one that is shown large.
   */
  static Optional<Claim> answer(ComparisonIndex index, Choice choice, String source) {
    if (source.equals(choice.source()) && choice.claim() != null) {
      return index.claim(choice.claim());
    }
    return index.row(choice.row()).flatMap(row -> index.cell(row, source).stream().findFirst());
  }

  /** Returns where the speaker and the cue of a claim stand in its sentence, beside the claim. */
  static Optional<Span> cue(Claim claim, String text) {
    Attribution attribution = claim.attribution();
    Optional<Span> speaker = inSentence(claim, text, attribution.speaker());
    Optional<Span> cue = inSentence(claim, text, attribution.cue());
    if (speaker.isPresent() && cue.isPresent()) {
      Span both = speaker.get().union(cue.get());
      return Optional.of(both.overlaps(claim.span()) ? speaker.get() : both);
    }
    return speaker.or(() -> cue);
  }

  private static Optional<Span> inSentence(Claim claim, String text, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return Optional.empty();
    }
    Span sentence = claim.sentence();
    int at = text.indexOf(words, sentence.start());
    while (at >= 0 && at + words.length() <= sentence.end()) {
      Span found = new Span(at, at + words.length());
      if (!found.overlaps(claim.span())) {
        return Optional.of(found);
      }
      at = text.indexOf(words, at + 1);
    }
    return Optional.empty();
  }
}
