package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Lines the claims of each kind up and drafts a row for each question. */
final class Questions {
  /** How much must speak for one question, kind by kind; found by measuring. */
  static final double QUANTITY_THRESHOLD = 0.3;

  private static final double MOMENT_THRESHOLD = 0.45;
  private static final double SPEECH_THRESHOLD = 0.53;
  private static final double DEED_THRESHOLD = 0.45;

  private final Corpus corpus;

  Questions(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the drafts of all kinds but those of wording. */
  List<Draft> all() {
    ForkJoinTask<List<Draft>> deeds = ForkJoinTask.adapt(this::deeds).fork();
    List<QuantityFrame> quantities = new QuantityFrames(corpus).all();
    QuantityMatcher matcher = new QuantityMatcher(corpus, quantities);
    List<Draft> figures = quantities(quantities, matcher);
    ForkJoinTask<List<Draft>> speech =
        ForkJoinTask.adapt(() -> speech(quantities, matcher, figures)).fork();
    List<Draft> drafts = new ArrayList<>(figures);
    drafts.addAll(moments(figures));
    drafts.addAll(deeds.join());
    drafts.addAll(speech.join());
    return drafts;
  }

  private List<Draft> quantities(List<QuantityFrame> frames, QuantityMatcher matcher) {
    QuantityLabels labels = new QuantityLabels(corpus);
    QuantityDetails details = new QuantityDetails(corpus);
    List<QuantityFrame> resolved =
        new SharedFigures(clustering(matcher, QUANTITY_THRESHOLD)).resolve(frames);
    return drafts(
        Revisions.joined(group(resolved, QuantityMatcher::blocks, matcher, QUANTITY_THRESHOLD)),
        new QuantityJudge(corpus, frames),
        labels::label,
        details::of,
        question -> question.stream().anyMatch(frame -> frame.anchor() != null));
  }

  private List<Draft> moments(List<Draft> figures) {
    List<MomentFrame> frames = new MomentFrames(corpus, figures).all();
    MomentLabels labels = new MomentLabels(corpus);
    return drafts(
        group(frames, MomentMatcher::blocks, new MomentMatcher(corpus), MOMENT_THRESHOLD),
        new MomentJudge(corpus),
        labels::label,
        question -> List.of(labels.detail(question)),
        question -> question.getFirst().distance() > BACKGROUND_DAYS);
  }

  /** Further from the event than this, a row is background. */
  private static final long BACKGROUND_DAYS = 60;

  private List<Draft> deeds() {
    List<DeedFrame> frames = new DeedFrames(corpus).all();
    return drafts(
        group(
            frames,
            DeedMatcher::blocks,
            new DeedMatcher(corpus.vocabulary(), frames),
            DEED_THRESHOLD),
        new DeedJudge(),
        DeedLabels::label,
        question -> List.of(DeedLabels.detail(question)),
        question -> false);
  }

  private List<Draft> speech(
      List<QuantityFrame> quantities, QuantityMatcher likeness, List<Draft> figures) {
    SpeechMatcher matcher = new SpeechMatcher(corpus.vocabulary());
    SpeechLabels labels = new SpeechLabels(corpus);
    return drafts(
        group(
            new SpeechFrames(corpus, figures).all(), SpeechFrame::keys, matcher, SPEECH_THRESHOLD),
        new SpeechJudge(corpus, matcher, quantities, likeness),
        labels::label,
        question -> List.of(labels.detail(question)),
        question -> false);
  }

  private <F extends Frame> Clustering<F> clustering(Matcher<F> matcher, double threshold) {
    return new Clustering<>(matcher, threshold, corpus::check);
  }

  private <F extends Frame> List<List<F>> group(
      List<F> frames, Function<F, List<String>> keys, Matcher<F> matcher, double threshold) {
    return clustering(matcher, threshold).groups(Blocks.of(frames, keys));
  }

  private <F extends Frame> List<Draft> drafts(
      List<List<F>> questions,
      Judge<F> judge,
      Function<List<F>, String> label,
      Function<List<F>, List<String>> details,
      Function<List<F>, Boolean> background) {
    return questions.parallelStream()
        .mapMulti(
            (List<F> question, Consumer<Draft> drafts) -> {
              corpus.check();
              Verdict verdict = judge.all(question);
              ClaimKind kind = question.getFirst().claim().kind();
              if (verdict.status() == Status.SINGLE && kind == ClaimKind.REPORT) {
                return; // what one source alone reports is in the text; it is no question to others
              }
              List<Claim> claims = question.stream().map(Frame::claim).toList();
              drafts.accept(
                  new Draft(
                      label.apply(question),
                      () -> details.apply(question),
                      kindOf(claims),
                      verdict,
                      claims,
                      background.apply(question)));
            })
        .toList();
  }

  /** A row that holds a quotation is one of quotations. */
  private static ClaimKind kindOf(List<Claim> claims) {
    return Stream.of(ClaimKind.QUOTE)
        .filter(kind -> claims.stream().anyMatch(claim -> claim.kind() == kind))
        .findFirst()
        .orElse(claims.getFirst().kind());
  }
}
