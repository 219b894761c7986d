package parallax.claims.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.Mention.Kind;

/**
 * Remembers who was named, in the order of the text, and says whom a word such as "he" or "the
 * official" means.
 */
final class SpeakerMemory {
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "woman",
          "queen",
          "mother",
          "wife",
          "daughter",
          "actress",
          "lady",
          "sister",
          "councilwoman",
          "girl",
          "she");
  private static final Set<String> MALE =
      Set.of(
          "mr",
          "spokesman",
          "chairman",
          "congressman",
          "man",
          "king",
          "father",
          "husband",
          "son",
          "actor",
          "sir",
          "lord",
          "brother",
          "councilman",
          "boy",
          "he",
          "businessman");

  /** How many mentions back a pronoun may reach. */
  private static final int REACH = 20;

  /** How many mentions back a description may reach. */
  private static final int LONG_REACH = 80;

  private final List<Mention> entries = new ArrayList<>();
  private final Set<String> people = new HashSet<>();
  private @Nullable Mention described;
  private final Map<String, String> genders = new LinkedHashMap<>();

  /** Remembers a mention; mentions come in the order of the text. */
  void add(Mention mention) {
    if (mention.kind() == Kind.PRONOUN) {
      return;
    }
    entries.add(mention);
    if (mention.kind() != Kind.PERSON) {
      return;
    }
    if (mention.office() != null || mention.name().indexOf(' ') > 0) {
      people.add(mention.lastName());
    }
    if (mention.office() != null) {
      gender(mention.office(), mention.lastName());
    } else if (mention.isDescribed()) {
      gender(mention.name(), mention.lastName());
    }
  }

  private void gender(String description, String lastName) {
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (FEMALE.contains(word)) {
        genders.put(lastName, "she");
      } else if (MALE.contains(word)) {
        genders.put(lastName, "he");
      }
    }
  }

  /** Returns who is meant: for a pronoun or description the one named before, else the mention. */
  Mention resolve(Mention mention) {
    if (mention.kind() == Kind.PRONOUN) {
      Mention found = pronoun(mention.name().toLowerCase(Locale.ROOT));
      return found == null ? mention : remembered(found);
    }
    if (mention.office() == null) {
      return description(mention);
    }
    return mention;
  }

  /** Makes whom the last description meant the latest. */
  void stay() {
    if (described != null) {
      entries.add(described);
    }
  }

  /** Makes whom a pronoun means the latest: "Her brother was at work" goes on about her. */
  void follow(String pronoun) {
    Mention found = pronoun(pronoun);
    if (found != null) {
      entries.add(found);
    }
  }

  private Mention remembered(Mention mention) {
    entries.add(mention);
    return mention;
  }

  private @Nullable Mention pronoun(String word) {
    return switch (word) {
      case "he", "his", "him" -> person("he");
      case "she", "her" -> person("she");
      case "they", "it", "their", "its" -> latest(mention -> mention.kind() == Kind.OTHER);
      default -> null;
    };
  }

  /** Prefers those who are known to be people, by a first name or an office. */
  private @Nullable Mention person(String gender) {
    Mention found =
        latest(mention -> people.contains(mention.lastName()) && isPerson(mention, gender));
    if (found == null) {
      found = latest(mention -> isPerson(mention, gender));
    }
    if (found != null) {
      genders.putIfAbsent(found.lastName(), gender);
    }
    return found;
  }

  private boolean isPerson(Mention mention, String gender) {
    return mention.kind() == Kind.PERSON
        && genders.getOrDefault(mention.lastName(), gender).equals(gender);
  }

  private @Nullable Mention latest(Predicate<Mention> fits) {
    for (int i = entries.size() - 1; i >= 0 && i >= entries.size() - REACH; i--) {
      if (fits.test(entries.get(i))) {
        return entries.get(i);
      }
    }
    return null;
  }

  /** "the official", "the leader of the council": one named before whose office has the noun. */
  private Mention description(Mention mention) {
    if (!mention.isDescription()) {
      return mention;
    }
    String lower = mention.name().toLowerCase(Locale.ROOT);
    Mention found = isAge(lower) ? person(mention) : holder(mention, lower);
    if (found == null) {
      return mention;
    }
    entries.add(found);
    described = found;
    if (found.kind() == Kind.PERSON && !found.name().equalsIgnoreCase(mention.name())) {
      return new Mention(mention.name() + " (" + found.name() + ")", null, Kind.PERSON);
    }
    return found;
  }

  private @Nullable Mention holder(Mention mention, String lower) {
    int of = lower.indexOf(" of ");
    String head = of < 0 ? lower : lower.substring(0, of);
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    String last = mention.lastName();
    boolean named = mention.name().chars().skip(4).anyMatch(Character::isUpperCase);
    if (named && of < 0) {
      return null;
    }
    for (int i = entries.size() - 1; i >= 0 && i >= entries.size() - LONG_REACH; i--) {
      Mention before = entries.get(i);
      if (before.isA(noun, OfficeReader.isCalling(noun)) && (!named || before.describes(last))) {
        return before;
      }
    }
    return null;
  }

  /** "the 67-year-old", also with blanks around the hyphens. */
  private static boolean isAge(String lower) {
    return lower.endsWith("-year-old") || lower.endsWith(" - year - old");
  }

  private @Nullable Mention person(Mention description) {
    return latest(mention -> mention.kind() == Kind.PERSON && !mention.equals(description));
  }
}
