package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.model.Span;
import parallax.work.Cancellation;
import parallax.work.Progress;

class AnalysisTest {
  private static final Cancellation NEVER = new Cancellation();
  private static final List<String> ARTICLES =
      List.of(
          "Flood in the valley\n\nAbout 300 people were evacuated on Monday. The river is calm.\n",
          "Valley under water\n\n“Some 450 people were evacuated,” said mayor Ida Berg.\n",
          "After the flood\n\nAt least 300 people were evacuated from the valley on Monday.\n");

  @TempDir private Path folder;
  private final Analysis analysis = new Analysis();

  private List<Source> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String article : ARTICLES) {
      Path file = folder.resolve("article" + files.size() + ".txt");
      files.add(Files.writeString(file, article));
    }
    return analysis.read(files, Progress.NONE, NEVER).sources();
  }

  private Comparison compare(List<Source> sources) {
    return analysis.compare(sources, Progress.NONE, NEVER);
  }

  @Test
  void addingSourcesOneByOneGivesWhatOneRunGives() throws IOException {
    List<Source> sources = sources();
    for (int count = 1; count < sources.size(); count++) {
      compare(sources.subList(0, count));
    }
    assertEquals(new Analysis().compare(sources, Progress.NONE, NEVER), compare(sources));
  }

  @Test
  void sourcesReadBeforeAreNotReadAgain() throws IOException {
    List<Source> sources = sources();
    compare(sources.subList(0, 2));
    List<String> read = new ArrayList<>();
    analysis.compare(sources, step -> read.add(step.what()), NEVER);
    assertEquals(List.of("article2.txt"), read);
  }

  @Test
  void everyClaimIsTheTextAtItsSpan() throws IOException {
    Comparison comparison = compare(sources());
    for (var claim : comparison.claims()) {
      Source source =
          comparison.sources().stream()
              .filter(s -> s.id().equals(claim.source()))
              .findFirst()
              .get();
      Span whole = new Span(0, source.text().length());
      assertEquals(
          List.of(true, true),
          List.of(whole.contains(claim.span()), whole.contains(claim.sentence())),
          claim.toString());
    }
  }

  @Test
  void sentencesWithoutAClaimAreUnread() throws IOException {
    Comparison comparison = compare(sources());
    String text = comparison.sources().getFirst().text();
    List<String> unread =
        comparison.unread().stream()
            .filter(passage -> passage.source().equals("s1"))
            .map(passage -> passage.span().of(text))
            .toList();
    assertEquals(List.of("Flood in the valley", "The river is calm."), unread);
  }

  @Test
  void aCancelledComparisonStops() throws IOException {
    List<Source> sources = sources();
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThrows(
        CancellationException.class, () -> analysis.compare(sources, Progress.NONE, cancelled));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(Comparison.EMPTY, compare(List.of()));
  }
}
