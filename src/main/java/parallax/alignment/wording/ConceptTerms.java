package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.model.ClaimKind;

/** Finds the noun phrases by which sources word one thing: groups, bodies and deeds. */
final class ConceptTerms {
  private static final String PEOPLE = "population";

  private final Map<String, List<Concept>> byHead = new LinkedHashMap<>();
  private final Map<Concept, Clusters> found = new LinkedHashMap<>();
  private final Map<Concept, List<Mention>> referring = new LinkedHashMap<>();
  private final Map<Concept, List<Mention>> rootless = new LinkedHashMap<>();

  ConceptTerms() {
    for (Concept concept : Concept.all()) {
      found.put(concept, new Clusters(concept.kind()));
      referring.put(concept, new ArrayList<>());
      rootless.put(concept, new ArrayList<>());
      for (String head : concept.heads()) {
        byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(concept);
      }
    }
  }

  /** Returns the clusters of all texts. */
  List<Cluster> find(List<Text> texts) {
    for (Text text : texts) {
      Abbreviations abbreviations = new Abbreviations();
      for (Sentence sentence : text.sentences()) {
        if (hasHead(sentence)) {
          read(text, sentence, abbreviations);
        }
      }
      abbreviations.spread(text);
    }
    found.forEach(this::attach);
    return found.values().stream().flatMap(clusters -> clusters.list().stream()).toList();
  }

  /** Parts of speech are asked for only where a head may stand. */
  private boolean hasHead(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean head = byHead.containsKey(Lemmas.noun(tokens.get(i).lower()));
      if (head || Roots.isPeople(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private void read(Text text, Sentence sentence, Abbreviations abbreviations) {
    List<NounPhrase> phrases = NounPhrase.in(sentence);
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      String head = Lemmas.noun(sentence.tokens().get(phrase.last()).lower());
      Extent extent = new Extent(sentence, phrases, i, phrase);
      for (Concept concept : byHead.getOrDefault(head, List.of())) {
        read(text, sentence, phrase, concept, extent, abbreviations);
      }
      if (!byHead.containsKey(head)) {
        inner(text, sentence, phrase, extent, abbreviations);
      }
      if (Roots.isPeople(sentence, phrase.last())) {
        people(text, sentence, phrase, extent);
      }
    }
  }

  private void read(
      Text text,
      Sentence sentence,
      NounPhrase phrase,
      Concept concept,
      Extent extent,
      Abbreviations abbreviations) {
    Clusters clusters = found.get(concept);
    if (concept.refersTo(sentence, phrase)) {
      referring
          .get(concept)
          .add(new Mention(text.index(), sentence, phrase.first(), phrase.last()));
      return;
    }
    boolean descent =
        concept.link() == Concept.Link.PEOPLE
            && extent.isOfDescent()
            && concept.key().equals(PEOPLE);
    boolean holds = descent || concept.holds(sentence, phrase);
    if (clusters == null || !holds || extent.isDoing()) {
      return;
    }
    Mention mention = extent.mention(text.index(), concept.link());
    String root = extent.root(mention);
    switch (concept.link()) {
      case EVENT -> {
        clusters.add(concept.key(), mention);
        abbreviations.note(mention, clusters, concept.key());
      }
      case WORDS -> {
        String key = words(mention);
        if (key.indexOf(' ') > 0) {
          clusters.add(key, mention);
          abbreviations.note(mention, clusters, key);
        }
      }
      case PEOPLE -> {
        if (!root.isEmpty()) {
          clusters.add(root, mention);
        } else if (concept.kind() == ClaimKind.TERM && mention.first() < phrase.last()) {
          rootless.get(concept).add(mention);
        }
      }
    }
  }

  /** "fishing community leaders": the noun before the head words the concept. */
  private void inner(
      Text text, Sentence sentence, NounPhrase phrase, Extent extent, Abbreviations abbreviations) {
    for (int last = phrase.last() - 1; last > phrase.first(); last--) {
      String noun = Lemmas.noun(sentence.tokens().get(last).lower());
      NounPhrase part = new NounPhrase(phrase.first(), last, phrase.possessed());
      for (Concept concept : byHead.getOrDefault(noun, List.of())) {
        if (concept.kind() == ClaimKind.NAME
            && concept.link() == Concept.Link.PEOPLE
            && concept.alone().contains(noun)) {
          read(text, sentence, part, concept, extent.of(part), abbreviations);
        }
      }
    }
  }

  /** "ethnic Norwegians", "the Norwegians of the coast": a people's name as the head. */
  private void people(Text text, Sentence sentence, NounPhrase phrase, Extent extent) {
    boolean qualified = phrase.first() < phrase.last() || extent.isFollowedByPlace();
    boolean counted = sentence.tags().get(phrase.first()) == PartOfSpeech.NUM;
    if (!qualified || counted) {
      return;
    }
    for (Map.Entry<Concept, Clusters> entry : found.entrySet()) {
      if (entry.getKey().key().equals(PEOPLE)) {
        Mention mention =
            phrase.first() < phrase.last()
                ? new Mention(text.index(), sentence, phrase.first(), phrase.last())
                : extent.withPlace(text.index());
        String root = Spelling.root(sentence.tokens().get(phrase.last()).lower());
        entry.getValue().add(root, mention);
      }
    }
  }

  /** Gives uses that say less to the cluster that they must belong to. */
  private void attach(Concept concept, Clusters clusters) {
    if (!clusters.isEmpty(concept.key())) {
      referring.get(concept).forEach(mention -> clusters.add(concept.key(), mention));
    }
    for (Mention mention : rootless.get(concept)) {
      String key = clusters.closest(mention);
      if (key != null) {
        clusters.add(key, mention);
      }
    }
  }

  /** The words that count, spelling and people's names made one, in alphabetical order. */
  private static String words(Mention mention) {
    TreeSet<String> words = new TreeSet<>();
    for (int i = mention.first(); i <= mention.last(); i++) {
      Token token = mention.sentence().tokens().get(i);
      if (token.isWord() && !Roots.isLink(token)) {
        words.add(Spelling.root(Spelling.fold(token.lower())));
      }
    }
    return String.join(" ", words);
  }
}
