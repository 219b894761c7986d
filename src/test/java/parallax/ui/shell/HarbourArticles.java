package parallax.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short made-up articles about a strike, to be opened in the window. */
final class HarbourArticles {
  static final String TIMES =
      """
      Dockers walk out at Port Alder

      About 1,200 dockers walked out at Port Alder on Monday. The strike began at 6 a.m. after
      talks over wages had failed, the port authority said.

      "We will not load another ship," Nora Field, the head of the union, told reporters.

      Eleven ships were waiting outside the harbour by noon.
      """;

  static final String HERALD =
      """
      Port Alder at a standstill

      Nearly 3,000 dockers walked out at Port Alder, the union said. Talks over wages had failed
      on Sunday night.

      Nora Field, the head of the union, said that the strike would last a week.

      Fourteen ships were waiting outside the harbour.
      """;

  static final String COURIER =
      """
      Strike closes the harbour

      The harbour of Port Alder was closed on Monday. Some 1,200 dockers walked out, according to
      the port authority, and eleven ships were waiting outside the harbour.
      """;

  static final String PASTED =
      """
      Minister calls for talks

      Some 1,500 dockers walked out at Port Alder, the transport ministry said on Tuesday. The
      minister called on both sides to return to the table.
      """;

  private HarbourArticles() {}

  /** Writes three articles into a folder named {@code harbour-strike} and returns it. */
  static Path folder(Path parent) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("harbour-strike"));
    Files.writeString(folder.resolve("1-times.txt"), TIMES);
    Files.writeString(folder.resolve("2-herald.txt"), HERALD);
    Files.writeString(folder.resolve("3-courier.txt"), COURIER);
    return folder;
  }
}
