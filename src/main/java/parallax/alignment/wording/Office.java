package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.names.People;
import parallax.language.names.Person;

/**
 * An office that stands for its holder ("the prime minister", "the mayor of Port Vila").
 *
 * @param first place of its first token
 * @param last place of its last token
 * @param head the office itself
 * @param duties the other words before it that have no capital ("prime", "foreign")
 * @param names the words with a capital that stand with it, in lower case
 */
record Office(int first, int last, String head, Set<String> duties, Set<String> names) {
  private static final Set<String> ADDRESSES =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "dr", "dr.", "sir", "dame", "lord",
          "lady");

  /** Offices that many hold at once, and so stand for nobody in particular. */
  private static final Set<String> COMMON =
      Set.of(
          "official",
          "analyst",
          "aide",
          "adviser",
          "advisor",
          "doctor",
          "nurse",
          "teacher",
          "farmer",
          "lawyer",
          "reporter",
          "journalist",
          "officer",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "head",
          "chair",
          "candidate",
          "member",
          "activist",
          "editor",
          "writer",
          "author",
          "economist",
          "expert",
          "general",
          "major",
          "justice",
          "manager",
          "executive",
          "representative",
          "deputy",
          "lieutenant",
          "captain",
          "striker",
          "owner",
          "trader");

  private static final Set<String> LAWMAKERS =
      Set.of(
          "mp",
          "parliamentarian",
          "lawmaker",
          "legislator",
          "congressman",
          "congresswoman",
          "senator");

  /** Offices of which a text may mean but one, whatever country it names with it. */
  private static final Set<String> SUPREME =
      Set.of("president", "minister", "king", "queen", "pope", "chancellor", "premier", "mayor");

  private static final String PEOPLE = "^";
  private static final String PLACE = "~";
  private static final int LONGEST = 5;

  static boolean isAddress(String lower) {
    return ADDRESSES.contains(lower);
  }

  /** Returns the words of the office by a person's name, countries and peoples by their roots. */
  static Set<String> words(Sentence sentence, Person person) {
    Set<String> words = new LinkedHashSet<>();
    if (person.officeFirst() < person.first()) {
      collect(sentence, person.officeFirst(), person.first() - 1, words);
    } else if (person.end() > person.last()) {
      collect(sentence, person.last() + 2, person.end(), words);
    }
    return words;
  }

  private static void collect(Sentence sentence, int first, int last, Set<String> words) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.tokens().get(i);
      words.add(token.lower());
      if (Roots.isAdjective(token)) {
        words.add(PEOPLE + Spelling.root(token.lower()));
      } else if (Roots.isCapital(token)) {
        words.add(PLACE + Spelling.root(token.lower()));
      }
    }
  }

  /** Returns the offices that stand in a sentence without a name, each with its article. */
  static List<Office> alone(Sentence sentence, List<Person> persons) {
    List<Office> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      String lower = token.lower();
      boolean office =
          !sentence.isSurname(i)
              && People.isOffice(lower)
              && !COMMON.contains(lower)
              && !isAddress(lower);
      if (office && !PersonNames.covers(persons, i)) {
        Office read = read(sentence, i, persons);
        if (read != null) {
          found.add(read);
        }
      }
    }
    return found;
  }

  private static @Nullable Office read(Sentence sentence, int head, List<Person> persons) {
    int size = sentence.tokens().size();
    if (head + 1 < size && People.isOffice(sentence.tokens().get(head + 1).lower())) {
      return null; // "prime minister": the second word is the head
    }
    if (head + 1 < size && sentence.tags().get(head + 1).isNoun()) {
      return null; // "president elections"
    }
    int first = head;
    while (first > 0 && head - first < LONGEST && isBefore(sentence, first - 1)) {
      first--;
    }
    boolean article = first > 0 && sentence.tokens().get(first - 1).is("the");
    boolean owner =
        first > 1
            && sentence.tokens().get(first - 1).is("'s")
            && sentence.tokens().get(first - 2).isCapitalized()
            && !PersonNames.covers(persons, first - 2);
    int last = placeEnd(sentence, head, persons);
    Set<String> names = new LinkedHashSet<>();
    Set<String> duties = new LinkedHashSet<>();
    int from = owner ? first - 2 : first;
    for (int i = from; i <= last; i++) {
      Token token = sentence.tokens().get(i);
      if (i != head && token.isCapitalized()) {
        names.add(token.lower());
      } else if (i < head && token.isWord() && !token.is("'s")) {
        duties.add(token.lower());
      }
    }
    if (!article && !owner && names.isEmpty()) {
      return null;
    }
    String lower = sentence.tokens().get(head).lower();
    return new Office(article ? first - 1 : from, last, lower, duties, names);
  }

  private static boolean isBefore(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.isWord()
        && !token.is("'s")
        && (sentence.tags().get(i).isNoun() || sentence.tags().get(i) == PartOfSpeech.ADJ);
  }

  /** The end of "of the Republic of Chile" behind an office. */
  private static int placeEnd(Sentence sentence, int head, List<Person> persons) {
    int size = sentence.tokens().size();
    int end = head;
    while (end + 2 < size && sentence.tokens().get(end + 1).is("of")) {
      int at = sentence.tokens().get(end + 2).is("the") ? end + 3 : end + 2;
      int from = end;
      while (at < size
          && sentence.tokens().get(at).isCapitalized()
          && !PersonNames.covers(persons, at)) {
        end = at;
        at++;
      }
      if (end == from) {
        break;
      }
    }
    return end;
  }

  /** Tells whether somebody with these words for an office may be meant. */
  boolean isHeldBy(Set<String> held) {
    boolean same =
        held.contains(head)
            || LAWMAKERS.contains(head) && held.stream().anyMatch(LAWMAKERS::contains);
    if (!same || !held.containsAll(duties)) {
      return false;
    }
    boolean foreign = !isAbbreviated(held) && names.stream().anyMatch(name -> !isNamed(name, held));
    return !foreign
        || SUPREME.contains(head) && held.stream().noneMatch(word -> word.startsWith(PEOPLE));
  }

  /** Tells whether a country or people of the office stands by theirs. */
  boolean isNamedBy(Set<String> held) {
    return isAbbreviated(held) || names.stream().anyMatch(name -> isNamed(name, held));
  }

  /** "of the United Nations" where theirs has "UN" or "U.N.". */
  private boolean isAbbreviated(Set<String> held) {
    StringBuilder initials = new StringBuilder();
    names.forEach(name -> initials.append(name.charAt(0)));
    String letters = initials.toString();
    return letters.length() > 1
        && (held.contains(letters) || held.contains(String.join(".", letters.split("")) + "."));
  }

  private static boolean isNamed(String name, Set<String> held) {
    String root = Spelling.root(name);
    return held.contains(name) || held.contains(PEOPLE + root) || held.contains(PLACE + root);
  }
}
