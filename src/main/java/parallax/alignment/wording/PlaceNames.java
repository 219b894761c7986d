package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.language.Openers;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.names.People;
import parallax.language.names.Person;
import parallax.model.ClaimKind;

/**
 * Finds names of one word that are spelled differently: alike in sound and letters, one in brackets
 * behind the other, or one with a part before a hyphen.
 */
final class PlaceNames {
  private static final int SHORTEST = 4;

  private final Map<String, List<Mention>> uses = new LinkedHashMap<>();
  private final Set<String> ordinary = new LinkedHashSet<>();

  /** Names that also stand inside a sentence, where the capital is their own. */
  private final Set<String> inside = new LinkedHashSet<>();

  private final Union<String> same = new Union<>();

  /** Returns the clusters of all texts. */
  List<Cluster> find(List<Text> texts) {
    for (Text text : texts) {
      for (int i = 0; i < text.sentences().size(); i++) {
        read(text.index(), text.sentences().get(i), text.names().persons().get(i));
      }
    }
    ordinary.forEach(uses::remove);
    uses.keySet().retainAll(inside);
    joinAlike();
    joinHyphened();
    Map<String, List<Mention>> joined = new LinkedHashMap<>();
    uses.forEach(
        (name, mentions) ->
            joined.computeIfAbsent(same.root(name), n -> new ArrayList<>()).addAll(mentions));
    return joined.values().stream()
        .map(mentions -> mentions.stream().sorted(Mention.TEXT_ORDER).toList())
        .map(mentions -> new Cluster(ClaimKind.NAME, mentions))
        .toList();
  }

  private void read(int source, Sentence sentence, List<Person> persons) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() || token.text().length() < SHORTEST) {
        continue;
      }
      if (!token.isCapitalized()) {
        ordinary.add(token.lower());
      } else if (isName(sentence, i) && !isPersons(persons, i)) {
        if (i > 0
            && (sentence.tokens().get(i - 1).isWord() || sentence.tokens().get(i - 1).is("("))) {
          inside.add(token.lower());
        }
        uses.computeIfAbsent(token.lower(), n -> new ArrayList<>())
            .add(new Mention(source, sentence, i, i));
        joinBracketed(sentence, i);
      }
    }
  }

  private static boolean isName(Sentence sentence, int i) {
    String lower = sentence.tokens().get(i).lower();
    return !People.isImpersonal(lower) && !People.isOffice(lower) && !Openers.holds(lower);
  }

  private static boolean isPersons(List<Person> persons, int token) {
    return persons.stream().anyMatch(p -> p.first() <= token && token <= p.last());
  }

  /** "Constantinople (Istanbul)". */
  private void joinBracketed(Sentence sentence, int i) {
    if (i + 3 >= sentence.tokens().size() || !sentence.tokens().get(i + 1).is("(")) {
      return;
    }
    Token inside = sentence.tokens().get(i + 2);
    boolean name = inside.isCapitalized() && inside.text().length() >= SHORTEST;
    if (name && sentence.tokens().get(i + 3).is(")") && isName(sentence, i + 2)) {
      same.join(sentence.tokens().get(i).lower(), inside.lower());
    }
  }

  private void joinAlike() {
    Map<String, List<String>> bySound = new LinkedHashMap<>();
    for (String name : uses.keySet()) {
      List<String> alike =
          bySound.computeIfAbsent(Spelling.sound(name), sound -> new ArrayList<>());
      for (String other : alike) {
        if (Spelling.isAlike(name, other)) {
          same.join(other, name);
        }
      }
      alike.add(name);
    }
  }

  /** "Upper-Silesia" and "Silesia", but not "Polish-Silesia" where "Polish" is known by itself. */
  private void joinHyphened() {
    for (String name : List.copyOf(uses.keySet())) {
      int hyphen = name.indexOf('-');
      if (hyphen > 0 && hyphen == name.lastIndexOf('-')) {
        String front = name.substring(0, hyphen);
        String back = name.substring(hyphen + 1);
        if (uses.containsKey(back) && !uses.containsKey(front)) {
          same.join(back, name);
        }
      }
    }
  }
}
