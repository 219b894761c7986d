package parallax.language.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lexicon;
import parallax.language.Offices;
import parallax.language.Openers;
import parallax.language.PartOfSpeech;
import parallax.language.Peoples;
import parallax.language.Sentence;
import parallax.language.Token;

/**
 * Finds the persons named in the sentences of one text, in their order. A run of capitalised words
 * is a person's name when an office stands by it, when it has two to four words of which none is
 * part of the name of a body or place, or when it is the last name of somebody named before.
 */
public final class People {
  private static final Set<String> IMPERSONAL = Lexicon.words(People.class, "impersonal.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn", "al", "la");
  private static final Set<String> CLOSED =
      Set.of(
          "of", "to", "into", "over", "under", "until", "against", "between", "through", "without",
          "within", "amid", "among", "near", "off", "out", "up", "down", "upon", "across", "behind",
          "beyond", "like", "than", "per", "via", "toward", "towards", "is", "are", "was", "were",
          "be", "been", "has", "have", "had", "do", "does", "did", "would", "can", "could", "might",
          "shall", "should", "must", "him", "them", "us", "me", "whom", "whose", "which", "nor",
          "so", "yet", "all", "both", "each", "every", "any", "such", "i'm", "it's");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "these", "those", "some");
  private static final Set<String> OPENING_MARKS =
      Set.of("\"", "\u201c", "\u00ab", "\u2018", "(", "\u2014", ":", "'");
  private static final Set<String> BEHIND_OF =
      Set.of("state", "staff", "defence", "defense", "justice", "finance", "health", "police");
  private static final Set<String> SEVERAL = Set.of("are", "were", "have", "aren't", "weren't");
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OFFICE = 6;

  private final Set<String> lastNames = new LinkedHashSet<>();

  /** Tells whether a word, in lower case, names an office, rank or calling. */
  public static boolean isOffice(String lower) {
    return Offices.holds(lower);
  }

  /** Tells whether a word, in lower case, is part of the names of bodies or places. */
  public static boolean isImpersonal(String lower) {
    return IMPERSONAL.contains(lower);
  }

  /** Returns the persons of the next sentence of the text. */
  public List<Person> in(Sentence sentence) {
    List<Person> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      int end = runEnd(sentence, i);
      if (end < 0) {
        i++;
      } else {
        Person person = person(sentence, i, end);
        if (person != null) {
          found.add(person);
          lastNames.add(sentence.tokens().get(person.last()).lower());
          if (person.last() - person.first() == 2) {
            lastNames.add(sentence.tokens().get(person.first()).lower()); // the family's name first
          }
        }
        i = end + 1;
      }
    }
    return List.copyOf(found);
  }

  /** Returns the last token of the run of capitalised words that starts here, -1 if none does. */
  private int runEnd(Sentence sentence, int from) {
    if (!isNamePart(sentence, from)) {
      return -1;
    }
    int last = from;
    while (true) {
      int next = last + 1;
      while (next < sentence.tokens().size()
          && next <= last + 2
          && PARTICLES.contains(sentence.tokens().get(next).lower())) {
        next++;
      }
      if (next >= sentence.tokens().size() || !isNamePart(sentence, next)) {
        return last;
      }
      last = next;
    }
  }

  /**
   * A capital inside a sentence is enough, so that the name itself, known or not, decides nothing.
   * Only where a sentence starts, before another capital, is the part of speech asked for.
   */
  private boolean isNamePart(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    String lower = token.lower();
    if (!token.isCapitalized() || Openers.holds(lower) || CLOSED.contains(lower)) {
      return false;
    }
    if (i > 0 && !OPENING_MARKS.contains(sentence.tokens().get(i - 1).text())) {
      return true;
    }
    if (isOffice(sentence, i) || lastNames.contains(lower)) {
      return true;
    }
    boolean more = i + 1 < sentence.tokens().size() && sentence.tokens().get(i + 1).isCapitalized();
    return more
        && switch (sentence.tags().get(i)) {
          case PROPN, X, INTJ -> true;
          case NOUN, ADJ -> isOfficeAt(sentence, i + 1) || isTitleRun(sentence, i);
          default -> false;
        };
  }

  private static boolean isTitleRun(Sentence sentence, int i) {
    return i + 2 < sentence.tokens().size() && sentence.tokens().get(i + 2).isCapitalized();
  }

  private static boolean isOfficeAt(Sentence sentence, int i) {
    return i < sentence.tokens().size() && isOffice(sentence, i);
  }

  private static boolean isOffice(Sentence sentence, int i) {
    return Offices.holds(sentence.tokens().get(i).lower()) && !sentence.isSurname(i);
  }

  private @Nullable Person person(Sentence sentence, int from, int to) {
    int first = from;
    for (int i = from; i <= to; i++) {
      if (isOffice(sentence, i)) {
        first = i + 1;
      }
    }
    if (first > to) {
      return null;
    }
    int officeFirst = first > from ? from : officeBefore(sentence, from);
    if (first == from && isOfficeOf(sentence, from)) {
      boolean duty = BEHIND_OF.contains(sentence.tokens().get(from).lower());
      if (to - from + 1 < (duty ? 2 : 3)) {
        return null; // "the mayor of Port Vila"
      }
      officeFirst = officeBefore(sentence, from - 1);
      first = from + 1;
    }
    boolean office = officeFirst < first;
    int words = to - first + 1;
    if (words > LONGEST_NAME || hasImpersonal(sentence, first, to)) {
      return null;
    }
    boolean known = words == 1 && lastNames.contains(sentence.tokens().get(first).lower());
    if (words == 1 && !office && !known || isGroup(sentence, from, to) && !office) {
      return null;
    }
    return new Person(officeFirst, first, to, appositionEnd(sentence, to));
  }

  /** "the Valley Norwegians": an article, the plural of a people's name, or of a verb behind it. */
  private static boolean isGroup(Sentence sentence, int from, int to) {
    String last = sentence.tokens().get(to).lower();
    boolean several =
        to + 1 < sentence.tokens().size()
            && last.endsWith("s")
            && SEVERAL.contains(sentence.tokens().get(to + 1).lower());
    return several
        || Peoples.isPlural(last) && !sentence.isSurname(to)
        || from > 0 && ARTICLES.contains(sentence.tokens().get(from - 1).lower());
  }

  private static boolean isOfficeOf(Sentence sentence, int name) {
    return name >= 2 && sentence.tokens().get(name - 1).is("of") && isOffice(sentence, name - 2);
  }

  private static boolean hasImpersonal(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String lower = sentence.tokens().get(i).lower();
      boolean impersonal = IMPERSONAL.contains(lower) && !sentence.isSurname(i);
      if (impersonal || lower.indexOf('.') > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns where an office in small letters, or "Secretary of State", starts before a name. */
  private static int officeBefore(Sentence sentence, int name) {
    int at = name - 1;
    if (at < 0 || !sentence.tokens().get(at).isWord()) {
      return name;
    }
    if (!isOffice(sentence, at)) {
      return name;
    }
    int first = at;
    while (first > 0 && at - first < LONGEST_OFFICE && isModifier(sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isModifier(Sentence sentence, int i) {
    PartOfSpeech tag = sentence.tags().get(i);
    return sentence.tokens().get(i).isWord() && (tag.isNoun() || tag == PartOfSpeech.ADJ);
  }

  /** Returns the end of ", the mayor of a town," behind a name, or the name's own end. */
  private static int appositionEnd(Sentence sentence, int last) {
    int at = last + 1;
    if (at >= sentence.tokens().size() || !sentence.tokens().get(at).is(",")) {
      return last;
    }
    boolean office = false;
    for (int i = at + 1; i < Math.min(sentence.tokens().size(), at + 14); i++) {
      Token token = sentence.tokens().get(i);
      boolean close = token.is(",") || token.is(".");
      if (close) {
        return office ? i - 1 : last;
      }
      if (sentence.tags().get(i).isVerb() || !token.isWord() && !token.isNumber()) {
        return last;
      }
      office |= isOffice(sentence, i);
    }
    return last;
  }
}
