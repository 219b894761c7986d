package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.Sentence;
import parallax.model.ClaimKind;

/**
 * A set of nouns that may word one thing.
 *
 * @param key its name
 * @param kind name or term
 * @param link what phrases must share to stand for one thing
 * @param heads the nouns, singular
 * @param alone those of them that need no word of {@code needed}
 * @param plural those of them that mean the thing in the plural alone
 * @param referring those of them that need none behind "the", where the concept is known already
 * @param needed words of which one must stand before the head
 * @param barred words of which none may stand before the head
 */
record Concept(
    String key,
    ClaimKind kind,
    Link link,
    Set<String> heads,
    Set<String> alone,
    Set<String> plural,
    Set<String> referring,
    List<String> needed,
    List<String> barred) {

  /** What phrases must share to stand for one thing. */
  enum Link {
    /** The root of a people's or country's name. */
    PEOPLE,
    /** All words that count. */
    WORDS,
    /** Nothing: there is one in an event. */
    EVENT
  }

  /** Reads the concepts that come with the program. */
  static List<Concept> all() {
    List<Concept> all = new ArrayList<>();
    for (String line : Lexicon.lines(Concept.class, "concepts.tsv")) {
      String[] columns = line.split("\t");
      Set<String> heads = new LinkedHashSet<>();
      Set<String> alone = new LinkedHashSet<>();
      Set<String> referring = new LinkedHashSet<>();
      Set<String> plural = new LinkedHashSet<>();
      for (String head : columns[3].split(" ")) {
        String noun = head.replaceAll("[!?+]", "");
        heads.add(noun);
        addIf(head.indexOf('!') > 0, alone, noun);
        addIf(head.indexOf('+') > 0, plural, noun);
        addIf(head.indexOf('?') > 0, referring, noun);
      }
      all.add(
          new Concept(
              columns[0],
              ClaimKind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
              Link.valueOf(columns[2].toUpperCase(Locale.ROOT)),
              heads,
              alone,
              plural,
              referring,
              List.of(columns[4].split(" ")),
              List.of(columns[5].split(" "))));
    }
    return all;
  }

  private static void addIf(boolean marked, Set<String> nouns, String noun) {
    if (marked) {
      nouns.add(noun);
    }
  }

  /** Tells whether a phrase words this concept, its peoples' names left aside. */
  boolean holds(Sentence sentence, NounPhrase phrase) {
    String lower = sentence.tokens().get(phrase.last()).lower();
    String head = Lemmas.noun(lower);
    if (!heads.contains(head) || modified(sentence, phrase, barred)) {
      return false;
    }
    if (plural.contains(head) && head.equals(lower)) {
      return false;
    }
    return alone.contains(head) || modified(sentence, phrase, needed);
  }

  /** Tells whether a phrase is nothing but a head that may refer back to this concept. */
  boolean refersTo(Sentence sentence, NounPhrase phrase) {
    return phrase.first() == phrase.last()
        && phrase.first() > 0
        && sentence.tokens().get(phrase.first() - 1).is("the")
        && referring.contains(Lemmas.noun(sentence.tokens().get(phrase.last()).lower()));
  }

  private static boolean modified(Sentence sentence, NounPhrase phrase, List<String> words) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      for (String part : sentence.tokens().get(i).lower().split("-")) {
        for (String word : words) {
          boolean open = word.endsWith("*");
          String plain = open ? word.substring(0, word.length() - 1) : word;
          if (open ? part.startsWith(plain) : part.equals(plain)) {
            return true;
          }
        }
      }
      if (words.contains(sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
