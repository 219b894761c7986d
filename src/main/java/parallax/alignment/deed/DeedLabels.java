package parallax.alignment.deed;

import java.util.List;
import java.util.Set;
import parallax.alignment.text.Phrases;
import parallax.language.Lemmas;

/** Names a row of persons by what they did. */
public final class DeedLabels {
  /** Verbs that would put an answer into the question: not all sources name the same speaker. */
  private static final Set<String> SAYING = Set.of("say", "tell", "declare", "announce", "state");

  private static final Set<String> OCCASIONS = Set.of("in", "at", "on", "to", "during", "from");

  /** Forms that are no infinitives though they look like one. */
  private static final Set<String> PAST_OR_AUXILIARY =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "should", "shall", "put", "hit",
          "cut", "set", "let", "read", "quit", "shut", "split", "spread", "hurt", "burst", "cast",
          "beat", "bid", "shed", "led", "met", "won", "held", "ran");

  private DeedLabels() {}

  /** Returns the question. */
  public static String label(List<DeedFrame> question) {
    String role =
        Phrases.mostTypical(question.stream().map(frame -> frame.content().role()).toList());
    DeedFrame first = question.getFirst();
    return role == null ? "Who: " + first.deed() : asked(role);
  }

  private static String asked(String role) {
    int space = role.indexOf(' ');
    String verb = space < 0 ? role : role.substring(0, space);
    String rest = space < 0 ? "" : role.substring(space + 1);
    if (SAYING.contains(Lemmas.verb(verb))) {
      String first = rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' '));
      return OCCASIONS.contains(first) ? "Who spoke " + Phrases.cut(rest) : "Who spoke";
    }
    if (isParticiple(role)) {
      return "Who was " + Phrases.cut(role);
    }
    boolean infinitive = Lemmas.verb(verb).equals(verb) && !PAST_OR_AUXILIARY.contains(verb);
    return (infinitive ? "Who is to " : "Who ") + Phrases.cut(role);
  }

  private static boolean isParticiple(String role) {
    int space = role.indexOf(' ');
    return (space < 0 ? role : role.substring(0, space)).endsWith("ing");
  }

  /** Returns what tells the row from others of the same label: a name. */
  public static String detail(List<DeedFrame> question) {
    return question.getFirst().content().name();
  }
}
