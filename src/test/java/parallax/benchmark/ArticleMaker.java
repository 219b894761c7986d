package parallax.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import parallax.language.Document;
import parallax.language.Openers;
import parallax.language.Sentence;

/**
 * Makes articles about one event out of the sample's sentences: their order, names, figures and
 * wording varied, so that no two are alike. The same seed gives the same articles.
 */
public final class ArticleMaker {
  private static final Path SAMPLE = Path.of("sample-data", "yevlakh-talks");
  private static final int USUAL_WORDS = 600;

  private static final double NAME_CHANGED = 0.2;
  private static final double FIGURE_CHANGED = 0.7;
  private static final double FRAMED = 0.4;

  /** Words that may stand for each other without breaking the sentence. */
  private static final List<List<String>> SYNONYMS =
      List.of(
          List.of("said", "stated", "declared", "noted", "added"),
          List.of("announced", "reported", "confirmed"),
          List.of("met", "received", "saw"),
          List.of("meeting", "talks", "session", "round"),
          List.of("began", "started", "opened"),
          List.of("called", "appealed"),
          List.of("region", "area", "province", "territory"),
          List.of("residents", "inhabitants", "people", "civilians"),
          List.of("officials", "authorities", "leaders"),
          List.of("representatives", "delegates", "envoys"),
          List.of("forces", "troops", "units"),
          List.of("measures", "operations", "steps"),
          List.of("ended", "ceased", "stopped"),
          List.of("proposed", "suggested", "offered"),
          List.of("warned", "cautioned"),
          List.of("wanted", "sought", "hoped"),
          List.of("local", "regional", "district"),
          List.of("over", "about", "nearly", "some", "around"),
          List.of("more", "fewer"),
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
          List.of("two", "three", "four", "five", "six", "seven", "nine", "twelve"),
          List.of("war", "conflict", "fighting"),
          List.of("agreement", "deal", "accord"),
          List.of("country", "state", "republic"),
          List.of("soon", "shortly", "quickly"),
          List.of("also", "besides"),
          List.of("quietly", "openly", "officially", "publicly"),
          List.of("their", "its"),
          List.of("in", "in", "in", "inside", "within"));

  private static final List<String> OPENERS =
      List.of(
          "On Friday, ",
          "Late in the evening, ",
          "By noon, ",
          "Two days later, ",
          "As expected, ",
          "In the capital, ",
          "For 18 months, ",
          "According to a witness, ",
          "In 2021, ");

  private static final List<String> CLOSERS =
      List.of(
          ", officials said",
          ", according to the ministry",
          ", a spokesman told reporters",
          ", two sources said on Sunday",
          ", as in the year before",
          ", at a cost of $3.5 million",
          " for the second time",
          " on 4 May");

  private static final List<String> SYLLABLES =
      List.of(
          "ka", "ro", "mi", "ten", "sa", "lo", "vid", "ra", "nor", "el", "ba", "shu", "dor", "ni");

  private final List<String> sentences = new ArrayList<>();
  private final Map<String, List<String>> synonyms = new HashMap<>();
  private final long seed;
  private final int length;

  /** Creates a maker whose articles hang on the seed alone. */
  public ArticleMaker(long seed) throws IOException {
    this(seed, USUAL_WORDS);
  }

  /**
   * Creates a maker whose articles hang on the seed and their length alone.
   *
   * @param length the words of an article, at least
   */
  public ArticleMaker(long seed, int length) throws IOException {
    this.seed = seed;
    this.length = length;
    SYNONYMS.forEach(group -> group.forEach(word -> synonyms.put(word, group)));
    List<Path> files;
    try (Stream<Path> found = Files.list(SAMPLE)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Document document = Document.of(Files.readString(file));
      document.sentences().stream()
          .map(Sentence::text)
          .filter(sentence -> !Character.isLetter(sentence.charAt(sentence.length() - 1)))
          .forEach(sentences::add);
    }
  }

  /** Returns the text of an article, its title in the first line. */
  public String article(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Map<String, String> names = new HashMap<>();
    StringBuilder text = new StringBuilder();
    text.append(title(random, names)).append("\n\n");
    int words = 0;
    for (int inParagraph = 0; words < length; inParagraph++) {
      if (inParagraph == 3) {
        text.append("\n\n");
        inParagraph = 0;
      } else if (inParagraph > 0) {
        text.append(' ');
      }
      String sentence =
          framed(varied(sentences.get(random.nextInt(sentences.size())), random, names), random);
      text.append(sentence);
      words += sentence.split(" ").length;
    }
    return text.append('\n').toString();
  }

  /** Writes articles to a folder, a file each, and returns the files in order. */
  public List<Path> write(Path folder, int from, int to) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int number = from; number < to; number++) {
      Path file = folder.resolve(fileName(number));
      files.add(Files.writeString(file, article(number)));
    }
    return files;
  }

  static String fileName(int number) {
    return String.format(Locale.ROOT, "article-%06d.txt", number);
  }

  private String title(Random random, Map<String, String> names) {
    String sentence = varied(sentences.get(random.nextInt(sentences.size())), random, names);
    List<String> words = List.of(sentence.split(" "));
    return String.join(" ", words.subList(0, Math.min(8, words.size())));
  }

  private String varied(String sentence, Random random, Map<String, String> names) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.split(" ")) {
      words.add(varied(word, words.isEmpty(), random, names));
    }
    return String.join(" ", words);
  }

  private String varied(String word, boolean first, Random random, Map<String, String> names) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    String core = word.substring(from, to);
    return word.substring(0, from) + other(core, first, random, names) + word.substring(to);
  }

  private String other(String core, boolean first, Random random, Map<String, String> names) {
    List<String> group = synonyms.get(core);
    if (group != null) {
      return group.get(random.nextInt(group.size()));
    }
    if (!core.isEmpty() && core.chars().allMatch(Character::isDigit)) {
      return random.nextDouble() < FIGURE_CHANGED ? figure(core, random) : core;
    }
    boolean name = !first && !core.isEmpty() && Character.isUpperCase(core.charAt(0));
    if (!name) {
      return core;
    }
    return names.computeIfAbsent(
        core, known -> random.nextDouble() < NAME_CHANGED ? name(random) : known);
  }

  private static String figure(String digits, Random random) {
    int value = Integer.parseInt(digits);
    int changed = value < 32 ? 1 + random.nextInt(31) : value - value / 8 + random.nextInt(value);
    boolean year = value > 1900 && value < 2100;
    return String.valueOf(year ? 2010 + random.nextInt(14) : changed);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Puts something before or behind a plain sentence. */
  private static String framed(String sentence, Random random) {
    boolean plain = sentence.endsWith(".") && Character.isUpperCase(sentence.charAt(0));
    if (!plain || random.nextDouble() >= FRAMED) {
      return sentence;
    }
    if (random.nextBoolean()) {
      String first = sentence.substring(0, sentence.indexOf(' '));
      String lower = first.toLowerCase(Locale.ROOT);
      String known = Openers.holds(lower) ? lower : first;
      String opener = OPENERS.get(random.nextInt(OPENERS.size()));
      return opener + known + sentence.substring(first.length());
    }
    String open = sentence.substring(0, sentence.length() - 1);
    return open + CLOSERS.get(random.nextInt(CLOSERS.size())) + ".";
  }
}
