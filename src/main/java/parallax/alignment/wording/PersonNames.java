package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.language.names.People;
import parallax.language.names.Person;
import parallax.model.ClaimKind;

/**
 * Finds how persons are named: in full, by last name, with an office, or by the office alone. Names
 * are one person's when they share first and last name, or the last name and an office.
 */
final class PersonNames {
  private static final FullNames NONE = new FullNames(List.of());

  private final Union<String> same = new Union<>();
  private final Map<String, Set<String>> offices = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  /** Returns the clusters of all texts. */
  List<Cluster> find(List<Text> texts) {
    texts.forEach(this::count);
    FullNames all = new FullNames(counts.keySet());
    join(all);
    for (Text text : texts) {
      read(text, all);
    }
    return mentions.values().stream().map(m -> new Cluster(ClaimKind.NAME, m)).toList();
  }

  private void count(Text text) {
    for (List<TextNames.Named> inSentence : text.names().named()) {
      for (TextNames.Named named : inSentence) {
        counts.merge(named.name(), 1, Integer::sum);
        offices.computeIfAbsent(named.name(), name -> new LinkedHashSet<>()).addAll(named.office());
      }
    }
  }

  private void join(FullNames all) {
    Map<String, List<String>> byLast = new LinkedHashMap<>();
    Map<String, String> byStart = new LinkedHashMap<>();
    for (String name : counts.keySet()) {
      int space = name.lastIndexOf(' ');
      if (space < 0) {
        continue;
      }
      int second = name.indexOf(' ', name.indexOf(' ') + 1);
      String start = second < 0 ? name : name.substring(0, second);
      String known = byStart.putIfAbsent(start, name);
      if (known != null) {
        same.join(known, name);
      }
      List<String> sharing =
          byLast.computeIfAbsent(name.substring(space + 1), last -> new ArrayList<>());
      for (String other : sharing) {
        if (shareOffice(name, other)) {
          same.join(other, name);
        }
      }
      sharing.add(name);
    }
    for (String name : counts.keySet()) {
      String root = same.root(full(name, NONE, all));
      if (!root.equals(name)) {
        offices.computeIfAbsent(root, n -> new LinkedHashSet<>()).addAll(offices.get(name));
      }
    }
  }

  private boolean shareOffice(String one, String other) {
    return offices.getOrDefault(one, Set.of()).stream()
        .filter(word -> People.isOffice(word) && !Office.isAddress(word))
        .anyMatch(offices.getOrDefault(other, Set.of())::contains);
  }

  /** The full name that a name of one word stands for: of the same text, else of any. */
  private String full(String name, FullNames local, FullNames all) {
    if (name.indexOf(' ') >= 0) {
      return name;
    }
    String own = local.of(name, counts);
    String other = own == null ? all.of(name, counts) : own;
    return other == null ? name : other;
  }

  private void read(Text text, FullNames all) {
    Map<String, Integer> named = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (List<TextNames.Named> inSentence : text.names().named()) {
      inSentence.forEach(one -> names.add(one.name()));
    }
    FullNames local = new FullNames(names);
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      for (TextNames.Named one : text.names().named().get(i)) {
        Person person = one.person();
        String root = same.root(full(one.name(), local, all));
        named.merge(root, 1, Integer::sum);
        add(root, new Mention(text.index(), sentence, person.officeFirst(), person.last()));
        if (person.first() - person.officeFirst() > 1) {
          add(root, new Mention(text.index(), sentence, person.first(), person.last()));
        }
      }
    }
    for (int i = 0; i < text.sentences().size(); i++) {
      for (Office office : text.names().offices().get(i)) {
        String holder = holder(office, named);
        if (holder != null) {
          add(
              holder,
              new Mention(text.index(), text.sentences().get(i), office.first(), office.last()));
        }
      }
    }
  }

  private void add(String root, Mention mention) {
    mentions.computeIfAbsent(root, r -> new ArrayList<>()).add(mention);
  }

  /** The person most named in the text of those who hold an office. */
  private @Nullable String holder(Office office, Map<String, Integer> named) {
    String holder = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : named.entrySet()) {
      Set<String> held = offices.getOrDefault(entry.getKey(), Set.of());
      if (office.isHeldBy(held)) {
        int weight = entry.getValue() + (office.isNamedBy(held) ? 1000 : 0);
        if (weight > most) {
          most = weight;
          holder = entry.getKey();
        }
      }
    }
    return holder;
  }

  /** Tells whether a token belongs to one of the persons. */
  static boolean covers(List<Person> persons, int token) {
    return persons.stream().anyMatch(p -> p.officeFirst() <= token && token <= p.last());
  }
}
