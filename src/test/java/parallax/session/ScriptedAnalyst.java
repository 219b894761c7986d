package parallax.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.analysis.Analyst;
import parallax.analysis.Intake;
import parallax.analysis.Problem;
import parallax.model.Comparison;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/** Makes a source of every file's name, and a comparison of nothing but its sources. */
public final class ScriptedAnalyst implements Analyst {
  /** What was asked, in order. */
  public final List<String> calls = new ArrayList<>();

  /** Returns a source whose bytes, outlet and text are made of its name. */
  public static Source source(String id, String name) {
    return new Source(
        id,
        name,
        new Original(name.getBytes(StandardCharsets.UTF_8), "UTF-8"),
        Metadata.UNKNOWN.withOutlet(name),
        "Text of " + name + ".",
        List.of(),
        List.of());
  }

  /** Returns a comparison without claims. */
  public static Comparison of(List<Source> sources) {
    return new Comparison(sources, List.of(), List.of(), List.of(), null, List.of());
  }

  @Override
  public Intake read(List<Path> inputs, Progress progress, Cancellation cancellation) {
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path input : inputs) {
      cancellation.throwIfCancelled();
      String name = input.getFileName().toString();
      calls.add("read " + name);
      progress.report(sources.size() + problems.size(), inputs.size(), name);
      if (name.startsWith("bad")) {
        problems.add(new Problem(name, null, "It is empty.", true));
      } else {
        sources.add(source("s1", name));
      }
    }
    return new Intake(sources, problems);
  }

  @Override
  public Intake paste(String name, String text, boolean html) {
    calls.add("paste " + text);
    return new Intake(List.of(source("s1", text)), List.of());
  }

  @Override
  public Comparison compare(List<Source> sources, Progress progress, Cancellation cancellation) {
    List<String> names = sources.stream().map(Source::displayName).toList();
    calls.add("compare " + String.join(" ", names));
    if (names.contains("poison")) {
      throw new IllegalStateException("broken rule");
    }
    return of(sources);
  }
}
