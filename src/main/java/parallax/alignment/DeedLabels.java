package parallax.alignment;

import java.util.List;

/** Names a row of persons by what they did. */
final class DeedLabels {
  private DeedLabels() {}

  /** Returns the question. */
  static String label(List<DeedFrame> question) {
    String role =
        Phrases.mostTypical(question.stream().map(frame -> frame.content().role()).toList());
    DeedFrame first = question.getFirst();
    return role == null
        ? "Who: " + first.deed()
        : (isParticiple(role) ? "Who was " : "Who ") + Phrases.cut(role);
  }

  private static boolean isParticiple(String role) {
    int space = role.indexOf(' ');
    return (space < 0 ? role : role.substring(0, space)).endsWith("ing");
  }

  /** Returns what tells the row from others of the same label: a name. */
  static String detail(List<DeedFrame> question) {
    return question.getFirst().content().name();
  }
}
