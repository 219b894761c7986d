package parallax.claims.speech;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.Mention.Kind;
import parallax.language.Lemmas;
import parallax.language.Letters;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;
import parallax.language.names.People;

/** Parts a speaker phrase into name and office. */
final class OfficeReader {
  private static final Set<String> ORGANIZATIONS =
      Lexicon.words(OfficeReader.class, "organization-words.txt");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.", "dr", "dr.", "sir", "dame",
          "lord", "lady");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "di", "da", "dos", "van", "von", "den", "bin", "ibn", "al",
          "el", "la", "le", "bint", "ter", "ten", "y");

  private final MarkedSentence sentence;

  OfficeReader(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Reads a speaker phrase and what is said of the speaker behind a comma. */
  Mention read(TokenRange phrase, @Nullable TokenRange apposition) {
    if (phrase.size() == 1 && sentence.tag(phrase.first()) == PartOfSpeech.PRON) {
      return new Mention(sentence.text(phrase), null, Kind.PRONOUN);
    }
    int first = behindOwner(skipSigns(phrase), phrase.last());
    int end = coreEnd(first, phrase.last());
    int name = nameStart(first, end);
    boolean stateOffice =
        end < phrase.last() && sentence.is(end + 1, "of") && isTitle(end) && end > first - 1;
    if (stateOffice) {
      int behind = nameBehindOffice(end + 2, phrase.last());
      if (behind > 0) {
        return person(new TokenRange(first, behind - 1), new TokenRange(behind, phrase.last()));
      }
    }
    if (name > end || sentence.tag(end) == PartOfSpeech.NUM) {
      return described(new TokenRange(first, phrase.last()), end, apposition);
    }
    TokenRange core = new TokenRange(name, end);
    String office = apposition == null ? null : office(apposition);
    if (name > first) {
      Mention person = person(new TokenRange(first, name - 1), core);
      boolean better = office != null && isHonorific(person.office());
      return better ? new Mention(person.name(), office, Kind.PERSON) : person;
    }
    boolean person = isPerson(core, apposition);
    boolean placed = sentence.is(end + 1, "in"); // "Ruth Hale in the capital" has no office
    if (person && end < phrase.last() && !placed) {
      return new Mention(sentence.text(core), behind(end + 1, phrase.last()), Kind.PERSON);
    }
    return person
        ? new Mention(sentence.text(core), office, Kind.PERSON)
        : new Mention(sentence.text(new TokenRange(first, phrase.last())), office, Kind.OTHER);
  }

  /** Tells whether a noun in lower case stands for a person by office or calling. */
  static boolean isCalling(String noun) {
    return People.isOffice(noun) || PersonNouns.holds(noun);
  }

  /** Tells whether a noun in lower case and in the singular stands for persons or a body. */
  static boolean isSource(String noun) {
    return isCalling(noun) || ORGANIZATIONS.contains(noun);
  }

  /** Tells whether an office is no more than "Mr." or the like. */
  static boolean isHonorific(@Nullable String office) {
    return office != null && HONORIFICS.contains(office.toLowerCase(Locale.ROOT));
  }

  /** "its governor", and a name behind it if there is one: "its governor, Jan Holm". */
  private Mention described(TokenRange phrase, int end, @Nullable TokenRange apposition) {
    if (apposition != null && (apposition.size() > 1 || isCalling(sentence.lower(end)))) {
      boolean name = true;
      for (int i = apposition.first(); i <= apposition.last(); i++) {
        name &= sentence.isCapitalized(i) && !isOrganization(i);
      }
      if (name) {
        return person(phrase, apposition);
      }
    }
    Kind kind = isOnePerson(phrase, end) ? Kind.PERSON : Kind.OTHER;
    return new Mention(sentence.text(phrase), null, kind);
  }

  /** "His brother", not "30 supporters" or "his wife and two of his sons". */
  private boolean isOnePerson(TokenRange phrase, int end) {
    String lower = sentence.lower(end);
    boolean several = sentence.is(end + 1, "and") && end < phrase.last();
    return isCalling(lower) && Lemmas.noun(lower).equals(lower) && !several;
  }

  /** Returns the office in a description; an age and a clause ("who was ill") are none. */
  private @Nullable String office(TokenRange apposition) {
    int first = apposition.first();
    while (first < apposition.last()
        && (!sentence.isWord(first) || sentence.token(first).isNumber())) {
      first++;
    }
    int last = first;
    while (last < apposition.last()
        && !sentence.is(last + 1, "who")
        && !sentence.is(last + 1, "whose")) {
      last++;
    }
    if (sentence.is(last, ",")) {
      last--;
    }
    boolean described =
        switch (sentence.tag(first)) {
          case DET, NOUN, PROPN, ADJ -> last >= first && !sentence.hasFiniteVerb(first, last);
          default -> false;
        };
    return described ? sentence.text(new TokenRange(first, last)) : null;
  }

  /** "The BBC's Ruth Hale" is Ruth Hale, but "the BBC's head" is the BBC's. */
  private int behindOwner(int first, int last) {
    for (int i = first + 1; i + 2 <= last; i++) {
      if (PhraseWords.isPossessiveMark(sentence.lower(i))) {
        boolean name =
            sentence.isCapitalized(i + 1)
                && sentence.isCapitalized(i + 2)
                && !hasTitle(i + 1, last)
                && !isOrganization(i + 2);
        return name ? i + 1 : first;
      }
    }
    return first;
  }

  private Mention person(TokenRange office, TokenRange name) {
    return new Mention(sentence.text(name), sentence.text(office), Kind.PERSON);
  }

  /** Returns what stands behind a name: "of the water board", without signs in front of it. */
  private String behind(int first, int last) {
    int start = skipSigns(new TokenRange(first, last));
    return sentence.text(new TokenRange(start, last));
  }

  private int skipSigns(TokenRange phrase) {
    int first = phrase.first();
    while (first < phrase.last() && !sentence.isWord(first)) {
      first++;
    }
    return first;
  }

  /** Returns the last token before a preposition, a bracket or a conjunction. */
  private int coreEnd(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      boolean particle = PARTICLES.contains(sentence.lower(i));
      if (!particle && sentence.tag(i) == PartOfSpeech.ADP && !sentence.isCapitalized(i)
          || sentence.is(i, "(")
          || PhraseWords.isPlace(sentence.lower(i))
          || sentence.is(i, "and")
          || sentence.is(i, ",")) {
        return i - 1;
      }
    }
    return last;
  }

  /** Returns where the name at the end of a phrase starts, behind the end if there is none. */
  private int nameStart(int first, int end) {
    int start = end + 1;
    while (start > first && belongsToName(start - 1, start)) {
      start--;
    }
    if (start > end || start == first && !hasTitle(first, end)) {
      return start > end || startsWithArticle(first) ? end + 1 : start;
    }
    for (int i = end; i >= start; i--) {
      if (isTitle(i)) {
        return i + 1;
      }
      if (isOrganization(i) && !(i > start)) {
        return end + 1;
      }
    }
    boolean titled = start > first && end > start && isTitle(start - 1); // "leader Ruth Banks"
    if (isOrganization(end) && !titled) {
      return end + 1;
    }
    return start > first && isPersonal(start - 1) ? start : first < start ? end + 1 : start;
  }

  private boolean belongsToName(int i, int next) {
    if (sentence.isCapitalized(i)) {
      return !sentence.is(i, "the");
    }
    return PARTICLES.contains(sentence.lower(i)) && sentence.isCapitalized(next)
        || sentence.isMark(i) && sentence.isCapitalized(next);
  }

  private boolean startsWithArticle(int first) {
    return sentence.is(first, "the") || sentence.is(first, "a") || sentence.is(first, "an");
  }

  private boolean hasTitle(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(int i) {
    String lower = sentence.lower(i);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return People.isOffice(bare) && !sentence.sentence().isSurname(i);
  }

  private boolean isOrganization(int i) {
    return ORGANIZATIONS.contains(Lemmas.noun(sentence.lower(i)))
        && !sentence.sentence().isSurname(i);
  }

  /** A common noun before a name is an office, unless it is a body: "the party", but "teacher". */
  private boolean isPersonal(int i) {
    return !sentence.is(i, "the") && (isTitle(i) || sentence.tag(i).isNoun());
  }

  private boolean isPerson(TokenRange core, @Nullable TokenRange apposition) {
    boolean common =
        core.size() == 1
            && !sentence.sentence().isSurname(core.first())
            && isSource(Lemmas.noun(sentence.lower(core.first())));
    if (common || isOrganization(core.last()) || startsWithArticle(core.first())) {
      return false; // "Scientists", "The Post"
    }
    if (apposition != null) {
      return true;
    }
    String last = sentence.token(core.last()).text();
    boolean acronym = last.length() > 1 && !Letters.any(last, Character::isLowerCase);
    return sentence.isCapitalized(core.first()) && !acronym;
  }

  /** "Secretary of State Ruth Hale": returns where the name starts, or -1. */
  private int nameBehindOffice(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (!sentence.isCapitalized(i)) {
        return -1;
      }
    }
    return last - from >= 2 ? last - 1 : -1;
  }
}
