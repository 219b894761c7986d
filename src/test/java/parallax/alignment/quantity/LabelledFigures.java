package parallax.alignment.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.KeyedText;
import parallax.alignment.text.Kinship;
import parallax.analysis.Analysis;
import parallax.claims.ClaimReader;
import parallax.language.Document;
import parallax.model.Quantity;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.work.Cancellation;
import parallax.work.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of an event whose articles people labelled, each with the question that it answers.
 *
 * @param name the event's
 * @param frames all figures that the program reads
 * @param clues what tells which of them answer one question
 * @param kinship how far the articles tell of one event
 * @param questions the number of the labelled row of each, -1 where it is in none, by claim id
 * @param unsure the claims of which readers may differ whether they are claims
 * @param pairs how many pairs of two sources stand in one labelled row, whether read or not
 */
record LabelledFigures(
    String name,
    List<QuantityFrame> frames,
    QuantityClues clues,
    Kinship kinship,
    Map<String, Integer> questions,
    Set<String> unsure,
    int pairs) {

  /** Tells whether two figures answer one question. */
  boolean together(QuantityFrame a, QuantityFrame b) {
    int question = questions.get(a.claim().id());
    return question >= 0 && question == questions.get(b.claim().id());
  }

  /** Tells whether the articles were published, and not invented for this project. */
  boolean real() {
    return name.startsWith("eval");
  }

  boolean sure(QuantityFrame frame) {
    return !unsure.contains(frame.claim().id());
  }

  /** Reads an event: the labels, and the articles beside them or in another folder. */
  static LabelledFigures read(Path gold, Path articles) throws IOException {
    JsonNode labels = new JsonMapper().readTree(Files.readAllBytes(gold));
    Map<String, String> ids = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : labels.at("/sources").properties()) {
      ids.put(
          Path.of(entry.getValue().at("/file").stringValue()).getFileName().toString(),
          entry.getKey());
    }
    List<Path> files = ids.keySet().stream().map(articles::resolve).toList();
    List<Source> sources = new Analysis().read(files, Progress.NONE, new Cancellation()).sources();
    ClaimReader reader = new ClaimReader();
    List<Reading> readings = sources.stream().map(reader::read).toList();
    Map<String, Reading> bySource = new HashMap<>();
    readings.forEach(
        reading ->
            bySource.put(
                ids.get(Path.of(reading.source().file()).getFileName().toString()), reading));
    List<KeyedText> texts =
        readings.stream()
            .map(reading -> KeyedText.of(Document.of(reading.source().text())))
            .toList();
    Corpus corpus = new Corpus(readings, texts, null, new Cancellation());
    List<QuantityFrame> frames = new QuantityFrames(corpus).all();
    return labelled(labels, bySource, frames, corpus, gold);
  }

  private static LabelledFigures labelled(
      JsonNode labels,
      Map<String, Reading> readings,
      List<QuantityFrame> frames,
      Corpus corpus,
      Path gold) {
    Map<String, Integer> rows = new HashMap<>();
    List<JsonNode> all = labels.at("/rows").valueStream().toList();
    for (int row = 0; row < all.size(); row++) {
      for (JsonNode id : all.get(row).at("/claims")) {
        rows.put(id.stringValue(), row);
      }
    }
    Map<String, Integer> questions = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    frames.forEach(frame -> questions.put(frame.claim().id(), -1));
    List<JsonNode> answers = new ArrayList<>();
    for (JsonNode label : labels.at("/claims")) {
      if (!label.at("/kind").stringValue().equals("quantity")) {
        continue;
      }
      Integer row = rows.get(label.at("/id").stringValue());
      boolean optional =
          label.at("/optional").booleanValue(false)
              || row != null && all.get(row).at("/optional").booleanValue(false);
      if (row != null && !optional) {
        answers.add(label);
      }
      QuantityFrame frame = meeting(label, readings.get(label.at("/source").stringValue()), frames);
      if (frame != null) {
        if (optional) {
          unsure.add(frame.claim().id());
        } else if (row != null) {
          questions.put(frame.claim().id(), row);
        }
      }
    }
    return new LabelledFigures(
        gold.getParent().getFileName() + "/" + gold.getFileName(),
        frames,
        new QuantityClues(corpus, frames),
        corpus.kinship(),
        questions,
        unsure,
        pairs(answers, rows));
  }

  private static int pairs(List<JsonNode> answers, Map<String, Integer> rows) {
    int pairs = 0;
    for (JsonNode a : answers) {
      for (JsonNode b : answers) {
        boolean first = a.at("/source").stringValue().compareTo(b.at("/source").stringValue()) < 0;
        int row = rows.get(a.at("/id").stringValue());
        pairs += first && row == rows.get(b.at("/id").stringValue()) ? 1 : 0;
      }
    }
    return pairs;
  }

  private static @Nullable QuantityFrame meeting(
      JsonNode label, Reading reading, List<QuantityFrame> frames) {
    Span key = key(label, reading.source().text());
    return frames.stream()
        .filter(frame -> frame.claim().source().equals(reading.source().id()))
        .filter(frame -> frame.claim().span().contains(key) && sameValue(label, frame.quantity()))
        .min(Comparator.comparingInt(frame -> frame.claim().span().length()))
        .orElse(null);
  }

  private static Span key(JsonNode label, String text) {
    String words = label.at("/sentence").stringValue().strip();
    String sentence =
        Stream.of(words.split("\\s+")).map(Pattern::quote).reduce((a, b) -> a + "\\s+" + b).get();
    Matcher place = Pattern.compile(sentence).matcher(text);
    String key = label.at("/key").stringValue();
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(key).replace(" ", "\\E\\s+\\Q") + "(?!\\d)")
            .matcher(text);
    boolean found = place.find() && matcher.find(place.start());
    for (int nth = label.at("/nth").intValue(1); nth > 1 && found; nth--) {
      found = matcher.find();
    }
    if (!found) {
      throw new IllegalStateException("Not in the text: " + key + " in " + words);
    }
    return new Span(matcher.start(), matcher.end());
  }

  private static boolean sameValue(JsonNode label, Quantity quantity) {
    return sameBound(label.at("/low"), quantity.low())
        && sameBound(label.at("/high"), quantity.high());
  }

  private static boolean sameBound(JsonNode label, @Nullable Double bound) {
    return !label.isNumber()
        || bound == null
        || Math.abs(label.doubleValue() - bound) <= 0.02 * Math.abs(bound);
  }
}
