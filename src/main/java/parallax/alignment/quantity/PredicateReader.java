package parallax.alignment.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.language.Token;
import parallax.model.Quantity;
import parallax.model.Span;

/** Reads what is said of the things counted, where the claim itself doesn't tell it well. */
public final class PredicateReader {
  /** What happens to people, each of it to other people of one event. */
  public static final Set<String> FATES =
      Set.of("kill", "injure", "missing", "trap", "displace", "arrest", "rescue", "infect");

  /** Tells whether a verb says of a count that it rises, falls or stands. */
  public static boolean isCounting(@Nullable String lemma) {
    return lemma != null && COUNTING.contains(lemma);
  }

  /** Verbs of a count that rises, falls or stands: what is counted stands before them. */
  private static final Set<String> COUNTING =
      Set.of("rise", "raise", "stand", "reach", "climb", "fall", "drop", "increase", "put", "give");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "was", "were", "been", "have", "has", "had", "are", "is", "being", "be", "still", "who",
          "that", "which", "on", "without");

  /** Whom a tent or a shelter makes a displaced person, unlike a soldier or an aid worker. */
  private static final Set<String> ANYBODY = Set.of("person", "adult", "child", "household");

  private static final Set<String> BEFORE_GERUND = Set.of("for", "of", "by", "after", "to", "in");

  /** How far before a figure its gerund may stand, in words. */
  private static final int NEARBY = 5;

  private PredicateReader() {}

  /**
   * Returns the key of what is said: by the claim, by the words counted, by the verb right behind,
   * or by the words before a verb of counting; null where nothing tells.
   *
   * @param tokens those of the claim's sentence
   * @param span the claim's
   */
  static @Nullable String read(List<Token> tokens, Span span, Quantity quantity, Counted counted) {
    String said = quantity.predicate();
    boolean empty = said == null || ContentWords.isFunctionWord(said) || said.equals("reach");
    String key = empty ? null : ContentWords.key(said);
    if (isCounting(said) || counted.head() == null && key == null) {
      String fate = fateBefore(tokens, span);
      if (fate != null) {
        return fate;
      }
    }
    if (isCounting(said) && counted.deed() != null) {
      return counted.deed(); // an offer that is raised is still an offer
    }
    String nearer = gerund(tokens, span);
    if (nearer != null) {
      return nearer;
    }
    String meant = key == null ? null : meant(key, tokens, span, counted);
    if (meant != null && isEventOrState(meant)) {
      return meant;
    }
    if (counted.deed() != null && (counted.people() || counted.head() == null)) {
      return counted.deed();
    }
    String phrase = quantity.counted();
    if (phrase != null && (phrase.contains("resident") || phrase.contains("inhabitant"))) {
      return "live";
    }
    String following = following(tokens, span);
    return following == null ? key : following;
  }

  /** Returns what a deed means for what is counted: to be sent home, to live in a tent. */
  private static String meant(String key, List<Token> tokens, Span span, Counted counted) {
    if (!counted.people()) {
      return key.equals("dismiss") ? "reject" : key;
    }
    if (key.equals("leave")) {
      return "displace";
    }
    boolean fate = FATES.contains(key);
    if (!fate && ANYBODY.contains(Objects.requireNonNullElse(counted.head(), ""))) {
      Span clause = Clauses.around(tokens, span);
      for (Token token : tokens.subList(clause.start(), clause.end())) {
        boolean behind = token.start() >= span.end() && token.isWord();
        if (behind && "displace".equals(Concepts.key(token.lower()))) {
          return "displace";
        }
      }
    }
    return key.equals("deploy") && isSentHome(tokens, span) ? "idle" : key;
  }

  private static boolean isSentHome(List<Token> tokens, Span span) {
    Span clause = Clauses.around(tokens, span);
    return tokens.subList(clause.start(), clause.end()).stream()
        .anyMatch(token -> token.start() >= span.end() && token.is("home"));
  }

  /** Returns the deed of "for stealing the files of" right before a figure; null where none. */
  private static @Nullable String gerund(List<Token> tokens, Span span) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < span.start()) {
      at++;
    }
    for (int i = at - 1; i > 0 && i >= at - NEARBY && tokens.get(i).isWord(); i--) {
      Token token = tokens.get(i);
      if (token.lower().endsWith("ing") && BEFORE_GERUND.contains(tokens.get(i - 1).lower())) {
        String key = ContentWords.key(token.lower());
        return Concepts.sortOfKey(key) == Concepts.Sort.EVENT ? key : null;
      }
    }
    return null;
  }

  private static boolean isEventOrState(String key) {
    Concepts.Sort sort = Concepts.sortOfKey(key);
    return sort == Concepts.Sort.EVENT || sort == Concepts.Sort.STATE;
  }

  /** "The number of displaced people had risen to 900", "the death toll of the fire is 8". */
  private static @Nullable String fateBefore(List<Token> tokens, Span span) {
    Span clause = Clauses.around(tokens, span);
    for (Token token : tokens.subList(clause.start(), clause.end())) {
      if (token.end() > span.start()) {
        return null;
      }
      String key = token.isWord() ? ContentWords.key(token.lower()) : "";
      if (FATES.contains(key)) {
        return key;
      }
    }
    return null;
  }

  /**
   * Returns the event or state told right behind a figure, also behind an insertion between commas:
   * "70 people, including children, were evacuated"; null where there is none.
   */
  private static @Nullable String following(List<Token> tokens, Span span) {
    boolean inserted = false;
    boolean looking = true;
    for (Token token : tokens) {
      if (token.start() < span.end()) {
        continue;
      }
      if (token.is(",")) {
        inserted = true;
        looking = true;
      } else if (looking && token.isWord() && !isAdverbOrAuxiliary(token)) {
        String key = ContentWords.key(token.lower());
        if (isEventOrState(key)) {
          return key;
        }
        looking = false;
        if (!inserted) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isAdverbOrAuxiliary(Token token) {
    return token.lower().endsWith("ly") || AUXILIARIES.contains(token.lower());
  }
}
