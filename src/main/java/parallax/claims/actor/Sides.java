package parallax.claims.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * Remembers the parties that the last sentences spoke of by their representatives. Where one side
 * of a meeting is named with the party it represents, those they met represent the other.
 */
public final class Sides {
  private static final Set<String> REPRESENTATIVES =
      Set.of("representative", "delegation", "delegate", "envoy", "negotiator", "deputation");
  private static final int SENTENCES = 3;

  private final Deque<Set<String>> parties = new ArrayDeque<>();

  /** Takes note of a sentence when all its roles are read. */
  public void note(Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      Token behind = sentence.tokens().get(i + 1);
      boolean link = behind.is("of") || behind.is("from");
      if (link && REPRESENTATIVES.contains(Lemmas.noun(sentence.tokens().get(i).lower()))) {
        found.add(sentence.text(i + 2, Phrases.nounPhraseEnd(sentence, i + 2)));
      }
    }
    parties.addFirst(found);
    if (parties.size() > SENTENCES) {
      parties.removeLast();
    }
  }

  /**
   * Returns the party last spoken of that shares no word with another, null where there is none.
   *
   * @param other what the other side represents, as worded
   */
  public @Nullable String against(String other) {
    Set<String> words = new HashSet<>(List.of(other.split("\\W+")));
    Iterator<Set<String>> sentences = parties.iterator();
    while (sentences.hasNext()) {
      for (String party : sentences.next()) {
        boolean shared = false;
        for (String word : party.split("\\W+")) {
          shared |=
              Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0)) && words.contains(word);
        }
        if (!shared) {
          return party;
        }
      }
    }
    return null;
  }
}
