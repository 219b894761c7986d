package parallax.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import parallax.analysis.Analysis;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/** Comparisons that the engine makes of made articles. */
final class MadeComparison {
  private MadeComparison() {}

  /**
   * Makes a comparison; what the engine needed for it is gone when this returns.
   *
   * @param seed settles the articles
   * @param sources how many articles
   * @param words words of each, at least
   */
  static Comparison of(long seed, int sources, int words) throws IOException {
    Analysis analysis = new Analysis();
    ArticleMaker maker = new ArticleMaker(seed, words);
    List<Source> read =
        IntStream.range(0, sources).mapToObj(i -> source(analysis, maker, i)).toList();
    return analysis.compare(read, Progress.NONE, new Cancellation());
  }

  private static Source source(Analysis analysis, ArticleMaker maker, int number) {
    String name = "Outlet " + (number + 1);
    Source made = analysis.paste(name, maker.article(number), false).sources().getFirst();
    return made.withId("s" + (number + 1));
  }
}
