package parallax.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.Mention.Kind;

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
  private static final int REACH = 12;

  private record Entry(Mention mention, int sentence) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> genders = new LinkedHashMap<>();

  /** Remembers a mention that stands in a sentence of this place in the text. */
  void add(Mention mention, int sentence) {
    if (mention.kind() == Kind.PRONOUN) {
      return;
    }
    entries.add(new Entry(mention, sentence));
    if (mention.kind() == Kind.PERSON && mention.office() != null) {
      for (String word : mention.office().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (FEMALE.contains(word)) {
          genders.put(mention.lastName(), "she");
        } else if (MALE.contains(word)) {
          genders.put(mention.lastName(), "he");
        }
      }
    }
  }

  /** Returns who is meant: for a pronoun or description the one named before, else the mention. */
  Mention resolve(Mention mention, int sentence) {
    if (mention.kind() == Kind.PRONOUN) {
      Mention found = pronoun(mention.name().toLowerCase(Locale.ROOT));
      return found == null ? mention : found;
    }
    if (mention.kind() == Kind.OTHER && mention.office() == null) {
      return description(mention);
    }
    return mention;
  }

  private @Nullable Mention pronoun(String word) {
    for (int i = entries.size() - 1; i >= 0 && i >= entries.size() - REACH; i--) {
      Mention mention = entries.get(i).mention();
      boolean fits =
          switch (word) {
            case "he", "she", "his", "her" -> {
              String gender = word.startsWith("h") && !word.equals("her") ? "he" : "she";
              String known = genders.get(mention.lastName());
              yield mention.kind() == Kind.PERSON && (known == null || known.equals(gender));
            }
            case "they", "it", "their", "its" -> mention.kind() == Kind.OTHER;
            default -> false;
          };
      if (fits) {
        if (mention.kind() == Kind.PERSON) {
          genders.putIfAbsent(
              mention.lastName(), word.equals("he") || word.equals("his") ? "he" : "she");
        }
        return mention;
      }
    }
    return null;
  }

  /** "the official", "the ministry": one named before whose office or name has the noun. */
  private Mention description(Mention mention) {
    String lower = mention.name().toLowerCase(Locale.ROOT);
    if (!lower.startsWith("the ")
        || mention.name().chars().skip(4).anyMatch(Character::isUpperCase)) {
      return mention;
    }
    String noun = lower.substring(lower.lastIndexOf(' ') + 1);
    for (int i = entries.size() - 1; i >= 0; i--) {
      Mention before = entries.get(i).mention();
      if (before.describes(noun)) {
        if (before.kind() == Kind.PERSON) {
          return new Mention(before.name(), mention.name(), Kind.PERSON);
        }
        return before;
      }
    }
    return mention;
  }
}
