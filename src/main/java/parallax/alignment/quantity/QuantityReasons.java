package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Participles;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.WordSet;
import parallax.language.Lemmas;
import parallax.language.Token;

/** The words with which a row of figures says why its claims stand together. */
final class QuantityReasons {
  /** Verbs that say nothing of what is counted. */
  private static final Set<String> EMPTY =
      Set.of("measure", "last", "age", "be", "say", "have", "number", "get", "do", "make", "go");

  private static final Map<String, String> OF_VOTES =
      Map.of("vote", "in favour", "oppose", "against");

  /** So many words in common are shown. */
  private static final int SHOWN = 4;

  private QuantityReasons() {}

  /** Returns the words for what is counted where most of the claims have its noun, else null. */
  static @Nullable String sharedThing(List<QuantityFrame> question) {
    Map<String, List<@Nullable String>> forms = new LinkedHashMap<>();
    for (QuantityFrame frame : question) {
      String head = frame.head();
      String counted = frame.quantity().counted();
      if (head != null && counted != null && !CountedReader.isGeneric(counted)) {
        forms.computeIfAbsent(head, key -> new ArrayList<>()).add(counted);
      }
    }
    List<@Nullable String> most = List.of();
    for (List<@Nullable String> words : forms.values()) {
      most = words.size() > most.size() ? words : most;
    }
    boolean alone = question.size() == 1 && most.size() == 1;
    return alone || most.size() > 1 && most.size() * 2 >= question.size()
        ? Phrases.commonest(most)
        : null;
  }

  /** Returns what all claims say of what they count, as a reader says it; null if nothing. */
  static @Nullable String sharedPredicate(List<QuantityFrame> question) {
    String predicate = question.getFirst().predicate();
    if (predicate == null
        || EMPTY.contains(predicate)
        || !question.stream().allMatch(frame -> predicate.equals(frame.predicate()))) {
      return null;
    }
    String verb =
        Phrases.commonest(question.stream().map(frame -> frame.quantity().predicate()).toList());
    String votes = verb == null ? null : OF_VOTES.get(verb);
    if (votes != null && "elect".equals(question.getFirst().head())) {
      return votes;
    }
    if (Predicates.fits(predicate, true)) {
      String words = Predicates.words(predicate, question);
      return words.startsWith("who ") ? words.substring("who ".length()) : words;
    }
    return verb == null ? null : Participles.of(verb.toLowerCase(Locale.ROOT));
  }

  /** Returns the words that the first claim's sentence shares with most others, null if none. */
  static @Nullable String sharedWords(List<QuantityFrame> question, Corpus corpus) {
    QuantityFrame first = question.getFirst();
    SourceText source = corpus.sources().get(first.source());
    List<String> shared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Token token : source.tokens(source.sentenceAt(first.claim().span().start()))) {
      boolean speech = Concepts.sort(token.lower()) == Concepts.Sort.SPEECH;
      if (!token.isWord() || speech || first.claim().span().contains(token.span())) {
        continue;
      }
      WordSet word = corpus.vocabulary().known(ContentWords.of(token.lower()));
      long others = question.stream().filter(frame -> frame.context().meets(word)).count();
      boolean most = others > 1 && others * 2 > question.size();
      if (most && seen.add(Lemmas.noun(token.lower())) && shared.size() < SHOWN) {
        shared.add("\u201c" + token.text() + "\u201d");
      }
    }
    return shared.isEmpty() ? null : String.join(", ", shared);
  }

  /** Tells whether two claims word what they count so that it may not be the same. */
  static boolean countWordedDifferently(QuantityFrame a, QuantityFrame b) {
    String one = a.quantity().counted();
    String other = b.quantity().counted();
    if (one == null || other == null) {
      return false;
    }
    if (a.countsPeople() && b.countsPeople() && isAnybody(a) && isAnybody(b)) {
      return false; // "people", "dead" and "toll" of one fate
    }
    return !Set.copyOf(ContentWords.of(one)).equals(Set.copyOf(ContentWords.of(other)));
  }

  private static boolean isAnybody(QuantityFrame frame) {
    return "person".equals(frame.head()) && frame.groups().isEmpty();
  }

  /** Returns a figure as worded without the things behind it: "1.2 percent". */
  static String figure(QuantityFrame frame, String surface) {
    String counted = frame.quantity().counted();
    String line = Phrases.line(surface);
    boolean behind =
        counted != null && line.endsWith(" " + counted) && frame.quantity().unit() == null;
    return behind ? line.substring(0, line.length() - counted.length() - 1) : line;
  }
}
