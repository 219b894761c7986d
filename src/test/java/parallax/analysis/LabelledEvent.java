package parallax.analysis;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Comparison;
import parallax.model.Quantity;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Span;
import parallax.work.Cancellation;
import parallax.work.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented event with labels, held against what the program makes of it.
 *
 * @param comparison what the program makes of the event's texts
 * @param labels the id of the label that each claim of the program meets, by the claim's id; claims
 *     without a label are not in it
 * @param keys the words that carry each label, by the label's id
 * @param questions the labels of each labelled row, by the row's title
 */
record LabelledEvent(
    Comparison comparison,
    Map<String, String> labels,
    Map<String, String> keys,
    Map<String, List<String>> questions) {

  /** Returns the folder of an event's texts. */
  static Path folder(String event) {
    try {
      return Path.of(LabelledEvent.class.getResource("/parallax/events/" + event).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads and compares the texts of a folder. */
  static Comparison compared(Path folder) {
    Analysis analysis = new Analysis();
    Cancellation never = new Cancellation();
    Intake intake = analysis.read(List.of(folder), Progress.NONE, never);
    if (intake.problems().stream().anyMatch(Problem::lost)) {
      throw new IllegalStateException(intake.problems().toString());
    }
    return analysis.compare(intake.sources(), Progress.NONE, never);
  }

  static LabelledEvent read(String event) throws IOException {
    Path folder = folder(event);
    JsonNode gold = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("gold.json")));
    Comparison comparison = compared(folder);
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> keys = new LinkedHashMap<>();
    for (JsonNode label : gold.at("/claims")) {
      String id = label.at("/id").stringValue();
      keys.put(id, label.at("/key").stringValue());
      meeting(label, comparison).ifPresent(claim -> labels.putIfAbsent(claim.id(), id));
    }
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (JsonNode row : gold.at("/rows")) {
      List<String> ids = row.at("/claims").valueStream().map(JsonNode::stringValue).toList();
      questions.put(row.at("/label").stringValue(), ids);
    }
    return new LabelledEvent(comparison, labels, keys, questions);
  }

  /** The claim of the label's kind and value that covers its key most closely. */
  private static Optional<Claim> meeting(JsonNode label, Comparison comparison) {
    String file = label.at("/source").stringValue() + ".txt";
    Source source =
        comparison.sources().stream().filter(s -> s.file().equals(file)).findFirst().orElseThrow();
    Span key = key(label, source.text());
    ClaimKind kind = ClaimKind.valueOf(label.at("/kind").stringValue().toUpperCase(Locale.ROOT));
    return comparison.claims().stream()
        .filter(claim -> claim.source().equals(source.id()) && claim.kind() == kind)
        .filter(claim -> claim.span().contains(key) && sameValue(label, claim))
        .min(Comparator.comparingInt(claim -> claim.span().length()));
  }

  private static Span key(JsonNode label, String text) {
    String sentence = label.at("/sentence").stringValue();
    String key = label.at("/key").stringValue();
    int from = text.indexOf(sentence);
    Matcher matcher =
        Pattern.compile("(?<!\\w)" + Pattern.quote(key) + "(?!\\w)").matcher(sentence);
    for (int nth = label.at("/nth").intValue(1); nth > 0; nth--) {
      if (from < 0 || !matcher.find()) {
        throw new IllegalStateException("Not in the text: " + key + " in " + sentence);
      }
    }
    return new Span(from + matcher.start(), from + matcher.end());
  }

  private static boolean sameValue(JsonNode label, Claim claim) {
    return !(claim.content() instanceof Quantity quantity)
        || sameBound(label.at("/low"), quantity.low())
            && sameBound(label.at("/high"), quantity.high());
  }

  private static boolean sameBound(JsonNode label, @Nullable Double bound) {
    return !label.isNumber()
        || bound == null
        || Math.abs(label.doubleValue() - bound) <= 1e-6 * Math.abs(bound);
  }

  /** Returns the program's rows that answer labelled questions, by question. */
  Map<String, String> answers(Collection<String> asked) {
    Map<String, String> answers = new LinkedHashMap<>();
    asked.forEach(question -> answers.put(question, answer(question)));
    return answers;
  }

  /**
   * Returns the row that answers a question as one line: its status, then the outlets with the
   * words that carry their claims. A claim without a label has a question mark.
   */
  private String answer(String question) {
    List<String> wanted = questions.get(question);
    return comparison.rows().stream()
        .filter(row -> row.claims().stream().anyMatch(id -> wanted.contains(labels.get(id))))
        .max(
            Comparator.comparingLong(
                row -> row.claims().stream().map(labels::get).filter(wanted::contains).count()))
        .map(this::line)
        .orElse("no row");
  }

  private String line(Row row) {
    List<String> cells = new ArrayList<>();
    row.cells().forEach((source, ids) -> cells.add(outlet(source) + " " + words(ids)));
    return row.status().code() + ": " + String.join(" | ", cells);
  }

  private String outlet(String id) {
    return comparison.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(Source::displayName)
        .findFirst()
        .orElseThrow();
  }

  private String words(List<String> ids) {
    return String.join(
        ", ",
        ids.stream()
            .map(id -> labels.containsKey(id) ? keys.get(labels.get(id)) : "?" + id)
            .toList());
  }

  /** Returns the questions whose labels each of the program's rows holds, where it is several. */
  Map<String, List<String>> mixed() {
    Map<String, List<String>> mixed = new LinkedHashMap<>();
    for (Row row : comparison.rows()) {
      List<String> met =
          questions.entrySet().stream()
              .filter(
                  question ->
                      row.claims().stream()
                          .anyMatch(id -> question.getValue().contains(labels.get(id))))
              .map(Map.Entry::getKey)
              .toList();
      if (met.size() > 1) {
        mixed.put(row.label(), met);
      }
    }
    return mixed;
  }
}
