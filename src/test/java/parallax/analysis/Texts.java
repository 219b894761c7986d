package parallax.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parallax.model.Comparison;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/** Texts as sources, as they stand: nothing is cleaned away. */
final class Texts {
  private static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, null, null, false);

  private Texts() {}

  static List<Source> sources(List<String> texts) {
    List<Source> sources = new ArrayList<>();
    for (String text : texts) {
      String id = "s" + (sources.size() + 1);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      sources.add(
          new Source(
              id, id + ".txt", new Original(bytes, "UTF-8"), NONE, text, List.of(), List.of()));
    }
    return sources;
  }

  static Comparison compared(List<String> texts) {
    return new Analysis().compare(sources(texts), Progress.NONE, new Cancellation());
  }
}
