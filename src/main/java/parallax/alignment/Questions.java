package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import parallax.alignment.deed.DeedFrame;
import parallax.alignment.deed.DeedFrames;
import parallax.alignment.deed.DeedJudge;
import parallax.alignment.deed.DeedLabels;
import parallax.alignment.deed.DeedMatcher;
import parallax.alignment.grouping.Blocks;
import parallax.alignment.grouping.Clustering;
import parallax.alignment.grouping.Draft;
import parallax.alignment.grouping.Frame;
import parallax.alignment.grouping.Judge;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.moment.MomentFrame;
import parallax.alignment.moment.MomentFrames;
import parallax.alignment.moment.MomentJudge;
import parallax.alignment.moment.MomentLabels;
import parallax.alignment.moment.MomentMatcher;
import parallax.alignment.naming.QuantityDetails;
import parallax.alignment.naming.QuantityLabels;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.quantity.QuantityFrames;
import parallax.alignment.quantity.QuantityJudge;
import parallax.alignment.quantity.QuantityMatcher;
import parallax.alignment.quantity.Revisions;
import parallax.alignment.quantity.SharedFigures;
import parallax.alignment.speech.SpeechFrame;
import parallax.alignment.speech.SpeechFrames;
import parallax.alignment.speech.SpeechJudge;
import parallax.alignment.speech.SpeechLabels;
import parallax.alignment.speech.SpeechMatcher;
import parallax.alignment.text.Corpus;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Lines the claims of each kind up and drafts a row for each question. */
final class Questions {
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
        new SharedFigures(clustering(matcher, QuantityMatcher.THRESHOLD)).resolve(frames);
    return drafts(
        Revisions.joined(
            group(resolved, QuantityMatcher::blocks, matcher, QuantityMatcher.THRESHOLD)),
        new QuantityJudge(corpus, frames),
        labels::label,
        details::of,
        question -> question.stream().anyMatch(frame -> frame.anchor() != null));
  }

  private List<Draft> moments(List<Draft> figures) {
    List<MomentFrame> frames = new MomentFrames(corpus, figures).all();
    MomentLabels labels = new MomentLabels(corpus);
    return drafts(
        group(frames, MomentMatcher::blocks, new MomentMatcher(corpus), MomentMatcher.THRESHOLD),
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
            DeedMatcher.THRESHOLD),
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
            new SpeechFrames(corpus, figures).all(),
            SpeechFrame::keys,
            matcher,
            SpeechMatcher.THRESHOLD),
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
