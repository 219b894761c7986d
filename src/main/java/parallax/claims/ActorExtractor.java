package parallax.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.actor.Role;
import parallax.claims.actor.RoleReader;
import parallax.claims.actor.Sides;
import parallax.language.Sentence;
import parallax.language.names.People;
import parallax.language.names.Person;
import parallax.model.Deed;

/** Finds claims of kind actor: who led, met, represented, signed, was appointed. */
final class ActorExtractor implements Extractor {
  @Override
  public List<Finding> find(Article article) {
    List<Finding> findings = new ArrayList<>();
    People people = new People();
    Sides sides = new Sides();
    for (Sentence sentence : article.document().sentences()) {
      List<Person> persons = people.in(sentence);
      RoleReader reader = new RoleReader(sentence, persons);
      String represented = null;
      for (Person person : persons) {
        Role role = reader.of(person);
        if (role == null) {
          continue;
        }
        Role shown = represented == null ? role : facing(role, represented, sides);
        findings.add(finding(sentence, person, shown));
        if (role.deed().equals("represent")) {
          represented = role.words();
        }
      }
      sides.note(sentence);
    }
    return findings;
  }

  /** Whoever somebody met that represents one party represents the other, if the text named it. */
  private static Role facing(Role role, String represented, Sides sides) {
    @Nullable String party = role.deed().equals("meet") ? sides.against(represented) : null;
    return party == null ? role : new Role("represented " + party, "represent");
  }

  private static Finding finding(Sentence sentence, Person person, Role role) {
    Deed deed = new Deed(person.name(sentence), person.office(sentence), role.words(), role.deed());
    return new Finding(sentence.span(person.officeFirst(), person.last()), sentence, deed);
  }
}
