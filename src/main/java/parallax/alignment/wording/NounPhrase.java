package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;

/**
 * A noun with the words before it that belong to it, article left out.
 *
 * @param first place of the first token
 * @param last place of the last token, the head
 * @param possessed whether an owner stands before it ("the town's …")
 */
record NounPhrase(int first, int last, boolean possessed) {

  /** Verbs whose past looks like the bare form. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "hit", "cut", "put", "set", "shut", "cost", "hurt", "let", "split", "spread", "quit",
          "burst", "cast", "bet", "shed", "rid", "read", "beat");

  /** Returns the noun phrases of a sentence in order; an owner is a phrase of its own. */
  static List<NounPhrase> in(Sentence sentence) {
    List<NounPhrase> found = new ArrayList<>();
    int i = 0;
    boolean possessed = false;
    while (i < sentence.tokens().size()) {
      if (!isPart(sentence, i)) {
        possessed = sentence.tokens().get(i).is("'s") || isPluralOwner(sentence, i);
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < sentence.tokens().size() && isPart(sentence, last + 1)) {
        last++;
      }
      int head = last;
      while (head > i && !isHead(sentence, head)) {
        head--;
      }
      if (isHead(sentence, head)) {
        found.add(new NounPhrase(i, head, possessed));
      }
      possessed = false;
      i = last + 1;
    }
    return found;
  }

  private static boolean isPluralOwner(Sentence sentence, int i) {
    return sentence.tokens().get(i).is("'")
        && i > 0
        && sentence.tokens().get(i - 1).lower().endsWith("s");
  }

  private static boolean isHead(Sentence sentence, int i) {
    return sentence.tags().get(i).isNoun() || isNounTakenForVerb(sentence, i);
  }

  private static boolean isPart(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (token.is("'s")) {
      return false;
    }
    return switch (sentence.tags().get(i)) {
      case NOUN, PROPN, ADJ -> token.isWord() || token.isNumber();
      case NUM -> true;
      case ADV -> isBeforeAttribute(sentence, i + 1);
      case VERB -> isAttribute(sentence, i) || isNounTakenForVerb(sentence, i);
      case PUNCT, SYM, X -> token.isWord() || isJoint(sentence, i);
      default -> false;
    };
  }

  private static boolean isBeforeAttribute(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return false;
    }
    PartOfSpeech tag = sentence.tags().get(i);
    return tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB && isAttribute(sentence, i);
  }

  /** A participle before its noun. */
  private static boolean isAttribute(Sentence sentence, int i) {
    String lower = sentence.tokens().get(i).lower();
    boolean participle = lower.endsWith("ed") || lower.endsWith("ing");
    boolean behindPeople = i > 0 && Roots.isAdjective(sentence.tokens().get(i - 1));
    return participle
        && i + 1 < sentence.tokens().size()
        && (sentence.tags().get(i + 1).isNoun() || sentence.tags().get(i + 1) == PartOfSpeech.ADJ)
        && (behindPeople || !Verbs.isMain(sentence, i));
  }

  /** A plural behind an adjective, or a bare form behind a singular noun, is no verb. */
  private static boolean isNounTakenForVerb(Sentence sentence, int i) {
    if (i == 0 || sentence.tags().get(i) != PartOfSpeech.VERB) {
      return false;
    }
    String lower = sentence.tokens().get(i).lower();
    String before = sentence.tokens().get(i - 1).lower();
    boolean bare =
        sentence.tags().get(i - 1) == PartOfSpeech.NOUN
            && !before.endsWith("s")
            && !UNCHANGING.contains(lower)
            && endsPhrase(sentence, i + 1)
            && Lemmas.verb(lower).equals(lower)
            && !Verbs.isPast(sentence, i);
    return bare || lower.endsWith("s") && !Verbs.isMain(sentence, i);
  }

  private static boolean endsPhrase(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return true;
    }
    PartOfSpeech tag = sentence.tags().get(i);
    return tag == PartOfSpeech.PUNCT
        || tag == PartOfSpeech.ADP
        || tag == PartOfSpeech.CCONJ
        || sentence.tokens().get(i).is("'s");
  }

  /** The hyphen of "24-hour" and, where hyphens stand apart, of "so - called". */
  private static boolean isJoint(Sentence sentence, int i) {
    return sentence.tokens().get(i).is("-")
        && i > 0
        && i + 1 < sentence.tokens().size()
        && sentence.tokens().get(i - 1).end() == sentence.tokens().get(i).start()
        && sentence.tokens().get(i).end() == sentence.tokens().get(i + 1).start();
  }
}
