package parallax.importing.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.importing.text.Words;
import parallax.language.Lexicon;
import parallax.model.RemovalReason;

/**
 * Knows the phrases by which the surroundings of an article give themselves away. The phrases come
 * from {@code boilerplate.tsv}, which says how they are written and where they come from.
 */
public final class Boilerplate {
  /** How much of a line a phrase speaks for. */
  enum Reach {
    LINE,
    START,
    IN,
    END,
    LABEL
  }

  /**
   * A phrase found in a line.
   *
   * @param words how many of the line's words it covers
   */
  record Hit(RemovalReason reason, Reach reach, int words) {}

  private record Phrase(RemovalReason reason, Reach reach, List<String> words) {}

  private static final String SERVICE = "<service>";
  private static final String ANY = "*";
  private static final int MOST_OF_ANY = 4;

  /** Menus and appeals count nothing: "About 400" is no link to a page about the outlet. */
  private static final Set<RemovalReason> WITHOUT_NUMBERS =
      Set.of(RemovalReason.NAVIGATION, RemovalReason.APPEAL);

  /** Beyond so many words a line is running text. */
  private static final int LONGEST = 60;

  private final Map<String, List<Phrase>> byFirstWord = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> services = new LinkedHashMap<>();

  /** Reads the phrases. */
  public Boilerplate() {
    for (String line : Lexicon.lines(Boilerplate.class, "boilerplate.tsv")) {
      String[] columns = line.split("\t");
      RemovalReason reason = RemovalReason.valueOf(columns[0].toUpperCase(Locale.ROOT));
      List<String> words = List.of(columns[2].split(" "));
      if (columns[1].equals("service")) {
        services.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
      } else {
        Reach reach = Reach.valueOf(columns[1].toUpperCase(Locale.ROOT));
        byFirstWord
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Phrase(reason, reach, words));
      }
    }
  }

  /** Returns the strongest phrase in a line, given as {@link Words}. */
  public Optional<Hit> find(List<String> line) {
    if (line.isEmpty() || line.size() > LONGEST) {
      return Optional.empty();
    }
    Optional<Hit> whole = whole(line);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Hit> start = longest(line, 0, List.of(Reach.START));
    if (start.isPresent()) {
      return start;
    }
    for (int i = 0; i < line.size(); i++) {
      Optional<Hit> inside = longest(line, i, List.of(Reach.IN));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** Covers the whole line with phrases that speak for lines, with numbers and with services. */
  private Optional<Hit> whole(List<String> line) {
    List<Reach> lines = List.of(Reach.LINE, Reach.END, Reach.LABEL);
    List<Hit> hits = new ArrayList<>();
    boolean service = false;
    for (int i = 0; i < line.size(); ) {
      Optional<Hit> hit = longest(line, i, lines);
      int covered = Math.max(hit.map(Hit::words).orElse(0), serviceAt(line, i));
      if (covered == 0 && !line.get(i).equals(Words.NUMBER)) {
        return Optional.empty();
      }
      service |= covered > 0 && hit.isEmpty();
      hit.ifPresent(hits::add);
      i += Math.max(1, covered);
    }
    if (hits.isEmpty()) {
      // a service alone may be a subheading, as the name of a section may
      return service
          ? Optional.of(new Hit(RemovalReason.SHARING, Reach.LABEL, line.size()))
          : Optional.empty();
    }
    Hit first = hits.getFirst();
    if (line.contains(Words.NUMBER) && WITHOUT_NUMBERS.contains(first.reason())) {
      return Optional.empty();
    }
    boolean onlyLabels = !service && hits.stream().allMatch(hit -> hit.reach() == Reach.LABEL);
    Reach reach = onlyLabels || first.reach() != Reach.LABEL ? first.reach() : Reach.LINE;
    return Optional.of(new Hit(first.reason(), reach, line.size()));
  }

  private Optional<Hit> longest(List<String> line, int at, List<Reach> reaches) {
    Hit best = null;
    for (Phrase phrase : byFirstWord.getOrDefault(line.get(at), List.of())) {
      if (reaches.contains(phrase.reach())) {
        int words = match(phrase.words(), 0, line, at);
        if (words > 0 && (best == null || words > best.words())) {
          best = new Hit(phrase.reason(), phrase.reach(), words);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns how many words of the line the phrase covers from the offset on, 0 for none. */
  private int match(List<String> phrase, int from, List<String> line, int at) {
    int position = at;
    for (int i = from; i < phrase.size(); i++) {
      String word = phrase.get(i);
      if (word.equals(ANY)) {
        return matchAny(phrase, i, line, at, position);
      }
      if (position >= line.size()) {
        return 0;
      }
      int covered = word.equals(SERVICE) ? serviceAt(line, position) : 1;
      if (covered == 0
          || covered == 1 && !word.equals(SERVICE) && !word.equals(line.get(position))) {
        return 0;
      }
      position += covered;
    }
    return position - at;
  }

  private int matchAny(List<String> phrase, int star, List<String> line, int at, int position) {
    for (int skipped = 1; skipped <= MOST_OF_ANY && position + skipped < line.size(); skipped++) {
      int rest = match(phrase, star + 1, line, position + skipped);
      if (rest > 0) {
        return position + skipped + rest - at;
      }
    }
    return 0;
  }

  private int serviceAt(List<String> line, int at) {
    int longest = 0;
    for (List<String> service : services.getOrDefault(line.get(at), List.of())) {
      int end = at + service.size();
      if (end <= line.size() && line.subList(at, end).equals(service)) {
        longest = Math.max(longest, service.size());
      }
    }
    return longest;
  }
}
