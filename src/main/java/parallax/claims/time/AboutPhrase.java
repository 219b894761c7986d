package parallax.claims.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.calendar.CalendarExpression;

/**
 * The words for what happened at a time: the clause around the expression without it, or only the
 * noun phrase that the expression belongs to.
 */
record AboutPhrase(Sentence sentence, Clause clause, CalendarExpression expression) {
  private static final int LONGEST = 22;

  /** Words that date their clause by what follows them: "since the end of the war in 1902". */
  private static final Set<String> TEMPORAL =
      Set.of("since", "after", "before", "until", "during", "following", "at");

  private static final Set<String> IDLE =
      Set.of("so", "then", "but", "and", "however", "meanwhile", "also", "thus", "therefore");
  private static final Set<String> RELATIVE = Set.of("which", "who", "that");

  /** Returns the words, given the deed that was found there. */
  String words(DeedSearch.@Nullable Found found) {
    if (found != null && isAttribute(found.at())) {
      return attributed(found.at());
    }
    int before = beforePreposition(expression.first() - 1);
    int behind = expression.last() + 1;
    while (behind <= clause.last() && !isWordOrNumber(behind)) {
      behind++;
    }
    int first = clause.first();
    while (first <= before && isIdle(first)) {
      first++;
    }
    int last = clause.last();
    int noun = found == null ? -1 : nounDated(found.at());
    if (noun >= 0) {
      first = noun;
      last = phraseEnd(behind - 1);
    }
    List<String> parts = new ArrayList<>();
    if (first <= before) {
      parts.add(antecedent(first) + sentence.text(Math.max(first, before - LONGEST + 1), before));
    }
    int room = LONGEST - Math.max(0, before - first + 1);
    if (behind <= last && room > 2) {
      parts.add(sentence.text(behind, Math.min(last, behind + room - 1)));
    }
    return String.join(" ", parts).strip();
  }

  /** "the 2020 election": the expression stands before its noun as an adjective does. */
  private boolean isAttribute(int deed) {
    for (int i = expression.last() + 1; i <= deed; i++) {
      if (!tag(i).isNoun() && tag(i) != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return deed > expression.last()
        && expression.first() > 0
        && tag(expression.first() - 1) == PartOfSpeech.DET;
  }

  private String attributed(int deed) {
    return sentence.tokens().get(expression.first() - 1).text()
        + " "
        + sentence.text(expression.last() + 1, deed);
  }

  private PartOfSpeech tag(int i) {
    return sentence.tags().get(i);
  }

  private boolean isWordOrNumber(int i) {
    Token token = sentence.tokens().get(i);
    return token.isWord() || token.isNumber();
  }

  private boolean isIdle(int i) {
    return !isWordOrNumber(i)
        || tag(i) == PartOfSpeech.SCONJ
        || tag(i) == PartOfSpeech.CCONJ
        || IDLE.contains(sentence.tokens().get(i).lower());
  }

  /** Leaves out "on" or "at the" before an expression; "the" alone belongs to what follows. */
  private int beforePreposition(int i) {
    int at = i;
    while (at >= 0 && tag(at) == PartOfSpeech.DET) {
      at--;
    }
    at = at >= 0 && tag(at) == PartOfSpeech.ADP ? at - 1 : i;
    while (at >= 0 && !isWordOrNumber(at)) {
      at--;
    }
    return at;
  }

  /**
   * Returns where the noun phrase starts that alone is dated: behind "since", "after" and the like;
   * -1 where the clause is.
   */
  private int nounDated(int deed) {
    if (deed >= expression.first() || !tag(deed).isNoun()) {
      return -1;
    }
    int start = phraseStart(deed);
    boolean temporal = start > 0 && TEMPORAL.contains(sentence.tokens().get(start - 1).lower());
    return temporal ? start : -1;
  }

  private int phraseStart(int noun) {
    int i = noun;
    while (i > clause.first() && inPhrase(i - 1, true)) {
      i--;
    }
    return i;
  }

  private boolean inPhrase(int i, boolean withOf) {
    Token token = sentence.tokens().get(i);
    return switch (tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case ADP -> withOf && token.is("of");
      default -> token.is("'s") || token.is("-");
    };
  }

  /** The end of a prepositional phrase that follows the expression at once. */
  private int phraseEnd(int at) {
    int i = at + 1;
    if (i > clause.last() || tag(i) != PartOfSpeech.ADP) {
      return at;
    }
    while (i < clause.last() && (inPhrase(i + 1, true) || tag(i + 1) == PartOfSpeech.ADP)) {
      i++;
    }
    return i;
  }

  /** The noun that a relative clause hangs on, with a space behind; else nothing. */
  private String antecedent(int first) {
    int at = first - 1;
    if (at < 1
        || first != clause.first()
        || !RELATIVE.contains(sentence.tokens().get(at).lower())) {
      return "";
    }
    at = sentence.tokens().get(at - 1).is(",") ? at - 2 : at - 1;
    if (at < 0 || !tag(at).isNoun() || sentence.tokens().get(first - 1).is("that")) {
      return "";
    }
    int start = at;
    while (start > 0 && inPhrase(start - 1, false)) {
      start--;
    }
    return sentence.text(start, at) + " ";
  }
}
