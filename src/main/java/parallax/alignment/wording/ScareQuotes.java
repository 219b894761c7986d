package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.model.ClaimKind;

/**
 * Finds words in quotation marks that outlets set side by side: one to three words, quoted in the
 * same sentence by one outlet, and by another too. Every other use of the words is found as well.
 */
final class ScareQuotes {
  private static final Set<String> OPEN = Set.of("\"", "\u201c", "\u00ab");
  private static final Set<String> CLOSE = Set.of("\"", "\u201d", "\u00bb");
  private static final int LONGEST = 3;

  private final Map<String, Set<Integer>> sources = new LinkedHashMap<>();

  /** All that words quoted by two sources may begin with: most tokens need no closer look. */
  private final Set<String> beginnings = new HashSet<>(Set.of("the", "a", "an"));

  private final Union<String> same = new Union<>();

  /** Returns the clusters of all texts. */
  List<Cluster> find(List<Text> texts) {
    for (Text text : texts) {
      for (Sentence sentence : text.sentences()) {
        join(text.index(), quoted(text.index(), sentence));
      }
    }
    sources.values().removeIf(quoting -> quoting.size() < 2);
    for (String key : sources.keySet()) {
      for (int length = 1; length <= key.length(); length++) {
        beginnings.add(key.substring(0, length));
      }
    }
    Map<String, List<Mention>> joined = new LinkedHashMap<>();
    for (Text text : texts) {
      for (Sentence sentence : text.sentences()) {
        for (Mention use : uses(text.index(), sentence)) {
          joined.computeIfAbsent(same.root(use.key()), k -> new ArrayList<>()).add(use);
        }
      }
    }
    return joined.values().stream().map(uses -> new Cluster(ClaimKind.TERM, uses)).toList();
  }

  private void join(int source, List<Mention> quoted) {
    for (Mention mention : quoted) {
      sources.computeIfAbsent(mention.key(), k -> new LinkedHashSet<>()).add(source);
    }
    for (int i = 1; i < quoted.size(); i++) {
      same.join(quoted.getFirst().key(), quoted.get(i).key());
    }
  }

  private static List<Mention> quoted(int source, Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!OPEN.contains(tokens.get(i).text())) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && end - i <= LONGEST && tokens.get(end).isWord()) {
        end++;
      }
      if (end > i + 1 && end < tokens.size() && CLOSE.contains(tokens.get(end).text())) {
        found.add(new Mention(source, sentence, i + 1, end - 1));
        i = end;
      }
    }
    return found;
  }

  /** The uses of words that at least two sources quote. */
  private List<Mention> uses(int source, Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!beginnings.contains(sentence.tokens().get(i).lower())) {
        continue;
      }
      for (int last = Math.min(i + LONGEST, sentence.tokens().size()) - 1; last >= i; last--) {
        Mention mention = new Mention(source, sentence, i, last);
        if (sources.containsKey(mention.key())) {
          found.add(mention);
          i = last;
          break;
        }
      }
    }
    return found;
  }
}
