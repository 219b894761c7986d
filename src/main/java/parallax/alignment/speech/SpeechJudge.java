package parallax.alignment.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Judge;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.quantity.QuantityJudge;
import parallax.alignment.quantity.QuantityMatcher;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.WordSet;
import parallax.model.ClaimKind;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Status;

/** Finds how passages that tell what somebody said stand to each other: by words and figures. */
public final class SpeechJudge implements Judge<SpeechFrame> {
  private static final double NEARLY_THE_SAME = 0.7;

  /** Passages with the same figures that are less like than this say different things of them. */
  private static final double TOLD_ALIKE = 0.2;

  private static final double ONE_QUOTATION = 0.5;

  /** Fewer content words may be shared by chance. */
  private static final int FEWEST_QUOTED = 3;

  private static final double ONE_IN_THE_OTHER = 0.85;

  private final Corpus corpus;
  private final SpeechMatcher matcher;
  private final Map<Integer, List<QuantityFrame>> figures;
  private final Map<String, List<QuantityFrame>> inside = new ConcurrentHashMap<>();
  private final QuantityJudge quantities;
  private final QuantityMatcher quantityMatcher;

  /**
   * Creates a judge.
   *
   * @param figures all figures of the comparison
   * @param quantityMatcher tells which of them answer one question; asked by nobody else meanwhile
   */
  public SpeechJudge(
      Corpus corpus,
      SpeechMatcher matcher,
      List<QuantityFrame> figures,
      QuantityMatcher quantityMatcher) {
    this.corpus = corpus;
    this.matcher = matcher;
    this.figures = figures.stream().collect(Collectors.groupingBy(QuantityFrame::source));
    this.quantities = new QuantityJudge(corpus, figures);
    this.quantityMatcher = quantityMatcher;
    quantityMatcher.expect(figures);
  }

  @Override
  public Verdict pair(SpeechFrame a, SpeechFrame b) {
    List<String> claims = List.of(a.claim().id(), b.claim().id());
    if (matcher.contradict(a, b)) {
      return new Verdict(
          Status.CONFLICT, 1, List.of(new Reason(ReasonCode.STATEMENTS_DIFFER, claims, List.of())));
    }
    Verdict figure = figures(a, b);
    boolean alike = a.lined().equals(b.lined());
    double likeness = matcher.likeness(a, b);
    boolean told = alike && likeness >= TOLD_ALIKE;
    if (figure != null && (told || figure.status() == Status.CONFLICT)) {
      return figure;
    }
    boolean quotes = a.claim().kind() == ClaimKind.QUOTE && b.claim().kind() == ClaimKind.QUOTE;
    if (likeness >= (quotes ? ONE_QUOTATION : NEARLY_THE_SAME) && (alike || quotes)) {
      return new Verdict(
          Status.AGREE, 1, List.of(new Reason(ReasonCode.SAME_WORDS, claims, List.of())));
    }
    boolean held = corpus.vocabulary().containment(a.words(), b.words()) >= ONE_IN_THE_OTHER;
    if (held && (isQuotedPart(a, b) || isQuotedPart(b, a))) {
      return new Verdict(
          Status.AGREE, 1, List.of(new Reason(ReasonCode.SAME_WORDS, claims, List.of())));
    }
    ReasonCode code = held ? ReasonCode.STATEMENT_FULLER : ReasonCode.STATEMENTS_DIFFER;
    return new Verdict(Status.COMPATIBLE, 1, List.of(new Reason(code, claims, List.of())));
  }

  /** Words that one source quotes and that are all among the other's say nothing else. */
  private static boolean isQuotedPart(SpeechFrame part, SpeechFrame whole) {
    return part.claim().kind() == ClaimKind.QUOTE
        && part.words().ids().length >= FEWEST_QUOTED
        && part.words().ids().length <= whole.words().ids().length;
  }

  /** Returns the strongest verdict over the figures that both passages give for one thing. */
  private @Nullable Verdict figures(SpeechFrame a, SpeechFrame b) {
    Verdict strongest = null;
    for (QuantityFrame x : inside(a)) {
      for (QuantityFrame y : inside(b)) {
        if (quantityMatcher.score(x, y) > QuantityMatcher.THRESHOLD) {
          Verdict verdict = quantities.pair(x, y);
          if (strongest == null || verdict.outweighs(strongest)) {
            strongest = verdict;
          }
        }
      }
    }
    return strongest;
  }

  private List<QuantityFrame> inside(SpeechFrame frame) {
    return inside.computeIfAbsent(
        frame.claim().id(),
        id ->
            figures.getOrDefault(frame.source(), List.of()).stream()
                .filter(figure -> frame.claim().span().contains(figure.claim().span()))
                .toList());
  }

  @Override
  public Object signature(SpeechFrame frame) {
    return Arrays.asList(
        frame.words(), frame.lined(), frame.claim().kind(), frame.denial(), frame.speaker());
  }

  @Override
  public List<Reason> together(List<SpeechFrame> question) {
    List<String> claims = question.stream().map(frame -> frame.claim().id()).toList();
    String speaker =
        Phrases.commonest(
            question.stream().map(frame -> frame.claim().attribution().speaker()).toList());
    WordSet first = question.getFirst().speaker();
    boolean same =
        question.stream()
            .allMatch(frame -> corpus.vocabulary().containment(frame.speaker(), first) > 0);
    return speaker == null || !same
        ? List.of()
        : List.of(new Reason(ReasonCode.SAME_SPEAKER, claims, List.of(speaker)));
  }
}
