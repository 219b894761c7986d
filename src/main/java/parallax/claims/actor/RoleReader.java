package parallax.claims.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Deeds;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.Verbs;
import parallax.language.names.Person;

/** Reads what a person named in a sentence did, if it is one of the deeds worth a claim. */
public final class RoleReader {
  /** Deeds that make their doer an actor of the event. */
  private static final Set<String> DONE =
      Set.of(
          "lead",
          "represent",
          "meet",
          "negotiate",
          "sign",
          "address",
          "visit",
          "resign",
          "win",
          "sue",
          "appoint");

  /** Deeds that make the one they are done to an actor of the event. */
  private static final Set<String> SUFFERED =
      Set.of("appoint", "elect", "arrest", "charge", "rule", "dismiss", "kill", "injure", "rescue");

  private static final Set<String> LIGHT =
      Set.of("hold", "give", "deliver", "make", "take", "have");
  private static final Set<String> MODALS =
      Set.of("will", "would", "may", "might", "could", "should", "must", "shall", "can");
  private static final Set<String> GO_BETWEEN = Set.of("with", "and", ",");

  private final Sentence sentence;
  private final List<Person> people;

  /** Reads a sentence whose persons are known. */
  public RoleReader(Sentence sentence, List<Person> people) {
    this.sentence = sentence;
    this.people = people;
  }

  /** Returns what a person did, null where it is none of the deeds. */
  public @Nullable Role of(Person person) {
    Role role = agent(person);
    if (role == null) {
      role = opening(person);
    }
    if (role == null) {
      role = subject(person);
    }
    if (role == null) {
      role = joined(person);
    }
    return role == null ? counterpart(person) : role;
  }

  /** "X and Y signed …": X did what Y did. */
  private @Nullable Role joined(Person person) {
    int behind = person.end() + 1;
    if (behind >= sentence.tokens().size()
        || !sentence.tokens().get(behind).is("and") && !sentence.tokens().get(behind).is(",")) {
      return null;
    }
    for (Person next : people) {
      if (next.officeFirst() == behind + 1) {
        Role role = subject(next);
        return role == null ? joined(next) : role;
      }
    }
    return null;
  }

  /** "a delegation led by X". */
  private @Nullable Role agent(Person person) {
    int by = before(person.officeFirst());
    if (by < 1 || !sentence.tokens().get(by).is("by") || !Verbs.isPast(sentence, by - 1)) {
      return null;
    }
    int verb = by - 1;
    Deeds.Entry entry = Deeds.ofVerb(sentence.lemma(verb));
    if (entry == null || !DONE.contains(entry.key())) {
      return null;
    }
    int last = verb - 1;
    while (last >= 0
        && (sentence.tags().get(last) == PartOfSpeech.AUX
            || sentence.tags().get(last) == PartOfSpeech.ADV)) {
      last--;
    }
    boolean finite = last < verb - 1;
    while (last >= 0 && sentence.tokens().get(last).is(",")) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    int first =
        finite ? Phrases.clauseStart(sentence, last) : Phrases.nounPhraseStart(sentence, last);
    return new Role(
        sentence.tokens().get(verb).text() + " " + smallFirst(first, last), entry.key());
  }

  /** Returns the token before an office, its article left out. */
  private int before(int officeFirst) {
    int i = officeFirst - 1;
    return i >= 0 && sentence.tags().get(i) == PartOfSpeech.DET ? i - 1 : i;
  }

  /** "Representing the union, X …" and "X, representing the union, …". */
  private @Nullable Role opening(Person person) {
    int comma = before(person.officeFirst());
    if (comma > 0 && sentence.tokens().get(comma).is(",")) {
      int first = Phrases.clauseStart(sentence, comma);
      int end = Phrases.verbPhraseEnd(sentence, first);
      if (end == comma - 1) {
        Role role = participle(first, end);
        if (role != null) {
          return role;
        }
      }
    }
    int behind = person.end() + 2;
    boolean apposed =
        behind < sentence.tokens().size() && sentence.tokens().get(behind - 1).is(",");
    return apposed ? participle(behind, Phrases.verbPhraseEnd(sentence, behind)) : null;
  }

  private @Nullable Role participle(int first, int last) {
    Token token = sentence.tokens().get(first);
    if (!token.lower().endsWith("ing") || !sentence.tags().get(first).isVerb()) {
      return null;
    }
    Deeds.Entry entry = Deeds.ofVerb(sentence.lemma(first));
    boolean done = entry != null && (entry.key().equals("represent") || entry.key().equals("lead"));
    return done ? new Role(smallFirst(first, last), entry.key()) : null;
  }

  /** "X signed …", "X, who was arrested …". */
  private @Nullable Role subject(Person person) {
    int at = person.end() + 1;
    boolean passive = false;
    int group = -1;
    while (at < sentence.tokens().size()) {
      Token token = sentence.tokens().get(at);
      PartOfSpeech tag = sentence.tags().get(at);
      if (tag == PartOfSpeech.AUX) {
        passive = sentence.lemma(at).equals("be");
        group = group < 0 ? at : group;
      } else if (token.is("not") || token.is("n't")) {
        return null;
      } else if (tag == PartOfSpeech.VERB) {
        break;
      } else if (tag != PartOfSpeech.ADV && !token.is(",") && !token.is("who")) {
        return null;
      }
      at++;
    }
    if (at >= sentence.tokens().size()) {
      return null;
    }
    boolean suffered = passive && Verbs.isPast(sentence, at);
    String key = suffered ? suffered(at) : done(at);
    if (key == null) {
      return suffered ? null : address(person, at);
    }
    boolean modal = group >= 0 && MODALS.contains(sentence.tokens().get(group).lower());
    int first = suffered || modal ? group : at;
    return new Role(sentence.text(first, Phrases.verbPhraseEnd(sentence, at)), key);
  }

  private @Nullable String suffered(int verb) {
    Deeds.Entry entry = Deeds.ofVerb(sentence.lemma(verb));
    return entry != null && SUFFERED.contains(entry.key()) ? entry.key() : null;
  }

  private @Nullable String done(int verb) {
    String lemma = sentence.lemma(verb);
    Deeds.Entry entry = Deeds.ofVerb(lemma);
    if (LIGHT.contains(lemma)) {
      int end = Phrases.nounPhraseEnd(sentence, verb);
      for (int i = verb + 1; i <= end; i++) {
        Deeds.Entry noun = sentence.tags().get(i).isNoun() ? Deeds.of(sentence, i) : null;
        if (noun != null && DONE.contains(noun.key())) {
          return noun.key();
        }
      }
    }
    return entry != null && DONE.contains(entry.key()) ? entry.key() : null;
  }

  /** "X said in an address", "In an address, X said". */
  private @Nullable Role address(Person person, int verb) {
    Deeds.Entry entry = Deeds.ofVerb(sentence.lemma(verb));
    if (entry == null || entry.sort() != Deeds.Sort.SAY) {
      return null;
    }
    String said = sentence.tokens().get(verb).text();
    int end = Phrases.verbPhraseEnd(sentence, verb);
    int comma = before(person.officeFirst());
    if (comma > 0
        && sentence.tokens().get(comma).is(",")
        && sentence.tags().get(0) == PartOfSpeech.ADP
        && isAddress(0, comma - 1)) {
      return new Role(said + " " + smallFirst(0, comma - 1), "address");
    }
    boolean inAddress =
        verb + 1 < end && sentence.tags().get(verb + 1) == PartOfSpeech.ADP && isAddress(verb, end);
    return inAddress ? new Role(sentence.text(verb, end), "address") : null;
  }

  private boolean isAddress(int first, int last) {
    for (int i = first; i <= last; i++) {
      Deeds.Entry entry = sentence.tags().get(i).isNoun() ? Deeds.of(sentence, i) : null;
      boolean one = !sentence.tokens().get(i).lower().endsWith("es"); // no "speeches"
      if (one && entry != null && entry.key().equals("address")) {
        return true;
      }
    }
    return false;
  }

  /** "Y met X", "Y held talks with Z and X": the one met. */
  private @Nullable Role counterpart(Person person) {
    int at = before(person.officeFirst());
    while (at > 0 && isBetween(at)) {
      Person earlier = endingAt(at);
      at = earlier == null ? at - 1 : before(earlier.officeFirst());
    }
    if (at < 1) {
      return null;
    }
    Deeds.Entry entry = Deeds.of(sentence, at);
    boolean with = sentence.tokens().get(at + 1).is("with");
    boolean verb = sentence.tags().get(at) == PartOfSpeech.VERB;
    if (entry == null || !entry.key().equals("meet") || !with && !verb) {
      return null;
    }
    int first = verb ? at : verbBefore(at);
    Person subject = first < 0 ? null : lastBefore(first);
    if (subject == null) {
      return null;
    }
    String other = subject.name(sentence);
    return new Role(sentence.text(first, at) + (with ? " with " : " ") + other, "meet");
  }

  private boolean isBetween(int i) {
    return GO_BETWEEN.contains(sentence.tokens().get(i).lower()) || endingAt(i) != null;
  }

  private @Nullable Person endingAt(int token) {
    for (Person person : people) {
      if (person.last() == token) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Person lastBefore(int token) {
    Person found = null;
    for (Person person : people) {
      found = person.last() < token ? person : found;
    }
    return found;
  }

  private int verbBefore(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      if (sentence.tags().get(i) == PartOfSpeech.VERB) {
        return LIGHT.contains(sentence.lemma(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** The words from one token to another; a capital that only opens the sentence made small. */
  private String smallFirst(int first, int last) {
    String words = sentence.text(first, last);
    boolean opens = first == 0 && sentence.tags().get(first) != PartOfSpeech.PROPN;
    return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }
}
