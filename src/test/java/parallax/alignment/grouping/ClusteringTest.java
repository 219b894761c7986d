package parallax.alignment.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Span;
import parallax.model.Speech;

class ClusteringTest {
  private record Point(Claim claim, int source, double at) implements Frame {}

  private static final Matcher<Point> NEARNESS =
      new Matcher<>() {
        @Override
        public double score(Point a, Point b) {
          return 1 - StrictMath.abs(a.at - b.at);
        }

        @Override
        public int[] traces(Point point) {
          return new int[] {(int) StrictMath.round(point.at)};
        }
      };

  @Test
  void oneWeakLinkDoesNotJoinTwoGroups() {
    List<Point> chain = points(0, 0.1, 0.45, 0.8, 0.9);

    assertEquals(
        List.of(List.of(0.0, 0.1), List.of(0.45), List.of(0.8, 0.9)),
        groups(new Clustering<>(NEARNESS, 0.62, () -> {}), chain));
  }

  @Test
  void laterClaimsOfALargeBlockJoinTheGroupsOfTheFirst() {
    double[] many = IntStream.range(0, 600).mapToDouble(i -> i % 3 * 10).toArray();

    List<List<Double>> groups = groups(new Clustering<>(NEARNESS, 0.5, () -> {}), points(many));

    assertEquals(List.of(200, 200, 200), groups.stream().map(List::size).toList());
    assertEquals(
        List.of(1L, 1L, 1L), groups.stream().map(g -> g.stream().distinct().count()).toList());
  }

  @Test
  void blocksAreLinkedByAnySharedKey() {
    List<String> words = List.of("ab", "cd", "bx", "de", "q");

    assertEquals(
        List.of(List.of("ab", "bx"), List.of("cd", "de"), List.of("q")),
        Blocks.of(words, word -> List.of(word.split(""))));
  }

  private static List<List<Double>> groups(Clustering<Point> clustering, List<Point> points) {
    return clustering.group(points).stream()
        .map(group -> group.stream().map(Point::at).toList())
        .toList();
  }

  private static List<Point> points(double... at) {
    Span span = new Span(0, 1);
    return IntStream.range(0, at.length)
        .mapToObj(
            i ->
                new Point(
                    new Claim(
                        "c" + i, "s" + i, span, span, new Speech(true), Attribution.OUTLET, 1),
                    i,
                    at[i]))
        .toList();
  }
}
