package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.Mention.Kind;
import parallax.claims.speech.Somebody.Degree;
import parallax.language.Lemmas;
import parallax.language.Letters;
import parallax.language.Lexicon;
import parallax.language.names.People;
import parallax.language.names.Person;
import parallax.model.Attribution;
import parallax.model.Voice;

/**
 * Says who speaks in each act of speech of an article, in the order of the text: pronouns become
 * the name they stand for.
 */
final class Attributor {
  private static final Set<String> ORGANIZATIONS =
      Lexicon.words(Attributor.class, "organization-words.txt");

  private static final Set<String> PERSONAL = Set.of("he", "she");

  private final List<MarkedSentence> sentences;
  private final SpeakerMemory memory = new SpeakerMemory();
  private final People people = new People();
  private int observed;
  private @Nullable Mention last;
  private int lastSentence = -1;

  /** Creates one for the sentences of an article. */
  Attributor(List<MarkedSentence> sentences) {
    this.sentences = sentences;
  }

  /** Returns the attribution of an act, as of reported speech; null if nobody is named. */
  @Nullable Attribution attribute(SpeechAct act) {
    if (act.speaker() == null) {
      return null;
    }
    int index = act.sentence().sentence().index();
    Mention mention = new OfficeReader(act.sentence()).read(act.speaker(), act.apposition());
    observe(index);
    Mention speaker = nested(mention, index);
    if (lastSentence != index) {
      people(act.sentence());
    }
    last = speaker;
    lastSentence = index;
    if (mention.isDescription() && !speaker.equals(mention) || speaker.name().endsWith(")")) {
      memory.stay(); // under the name alone, not as "the doctor (Ruth Hale)"
    } else {
      memory.add(speaker);
    }
    observed = index + 1;
    String office = speaker.office();
    return new Attribution(
        Voice.REPORTED,
        speaker.name(),
        OfficeReader.isHonorific(office) ? null : office,
        cue(act),
        chain(act));
  }

  /** Within a sentence, a pronoun means the one whose words it stands in: Hale said she hoped. */
  private Mention nested(Mention mention, int index) {
    Mention outer = lastSentence == index ? last : null;
    boolean person = outer != null && outer.kind() == Kind.PERSON;
    boolean pronoun = mention.kind() == Kind.PRONOUN && PERSONAL.contains(mention.name());
    return outer != null && person && pronoun ? outer : memory.resolve(mention);
  }

  /** Remembers who stands in the sentences since the last act of speech, their subjects last. */
  private void observe(int index) {
    for (; observed < index; observed++) {
      people(sentences.get(observed));
      subject(sentences.get(observed));
    }
  }

  private void people(MarkedSentence sentence) {
    for (Person person : people.in(sentence.sentence())) {
      memory.add(
          new Mention(
              person.name(sentence.sentence()), person.office(sentence.sentence()), Kind.PERSON));
    }
  }

  private void subject(MarkedSentence sentence) {
    if (sentence.size() > 0 && PhraseWords.isPossessive(sentence.lower(0))) {
      memory.follow(sentence.lower(0));
    }
    SpeakerFinder finder = new SpeakerFinder(sentence);
    TokenRange subject = finder.subject();
    if (subject == null || new Somebody(sentence).judge(subject) != Degree.KNOWN) {
      return;
    }
    Mention mention = new OfficeReader(sentence).read(subject, finder.appositionBehind(subject));
    if (mention.kind() == Kind.PRONOUN) {
      memory.follow(mention.name().toLowerCase(Locale.ROOT));
    } else {
      memory.add(mention);
    }
  }

  private static String cue(SpeechAct act) {
    return act.sentence().text(new TokenRange(act.site().verb(), act.site().end()));
  }

  private static List<String> chain(SpeechAct act) {
    TokenRange addressee = act.addressee();
    if (addressee == null) {
      return List.of();
    }
    MarkedSentence sentence = act.sentence();
    List<String> words = new ArrayList<>();
    boolean medium = false;
    for (int i = addressee.first(); i <= addressee.last(); i++) {
      String word = sentence.token(i).text();
      boolean acronym =
          word.length() > 1
              && Letters.all(word, c -> Character.isUpperCase(c) || Character.isDigit(c));
      boolean last = i == addressee.last() || !sentence.isWord(i + 1);
      String noun = Lemmas.noun(word.toLowerCase(Locale.ROOT));
      medium |= acronym || last && sentence.isCapitalized(i) && ORGANIZATIONS.contains(noun);
      words.add(word);
    }
    boolean name = addressee.size() == 1 && sentence.isCapitalized(addressee.first());
    return medium || name ? List.of(sentence.text(addressee)) : List.of();
  }
}
