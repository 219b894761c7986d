package parallax.importing.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.importing.text.Prose;
import parallax.importing.text.Words;

/** Counts signs for names; names that differ in case, spaces or an article are one. */
final class Ballot {
  private static final Pattern COMPANY =
      Pattern.compile(
          "[ ,]+(?:Ltd|Limited|Inc|LLC|GmbH|AG|Group|Media|Corp|Corporation|Company|PLC|plc|S\\.A|News"
              + " Agency)\\b.*");

  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();

  /** Counts a sign for a name; the name of a company counts little. */
  void vote(String found, int weight) {
    // the company behind an outlet often bears its name, and often another
    Matcher company = COMPANY.matcher(found);
    boolean ofCompany = company.find();
    String name = (ofCompany ? found.substring(0, company.start()) : found).strip();
    while (name.endsWith(".") || name.endsWith(",")) {
      name = name.substring(0, name.length() - 1);
    }
    String key = key(name);
    if (key.length() < 2 || key.equals("copyright") || Prose.words(name) > 6) {
      return;
    }
    votes.merge(key, ofCompany ? 1 : weight, Integer::sum);
    spellings.computeIfAbsent(key, each -> new LinkedHashMap<>()).merge(name, weight, Integer::sum);
  }

  private static String key(String name) {
    String key = String.join("", Words.plain(name));
    return key.startsWith("the") ? key.substring(3) : key;
  }

  /** Returns every name with a vote, as it is commonly spelled. */
  List<String> names() {
    return spellings.values().stream().map(Ballot::spelling).toList();
  }

  /** Returns the name with most votes, the earliest of several, if it has enough. */
  Optional<String> winner(int enough) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return most < enough
        ? Optional.empty()
        : Optional.of(spelling(spellings.getOrDefault(best, Map.of())));
  }

  /** The commonest spelling; one that is all in capitals only where there is no other. */
  private static String spelling(Map<String, Integer> forms) {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      boolean shouted = form.getKey().equals(form.getKey().toUpperCase(Locale.ROOT));
      int weight = shouted ? 0 : form.getValue();
      if (weight > most) {
        most = weight;
        best = form.getKey();
      }
    }
    return best;
  }
}
