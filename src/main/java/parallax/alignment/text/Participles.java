package parallax.alignment.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;

/** Past participles, for what was done to the things counted: "sent" of "sending 40 soldiers". */
public final class Participles {
  /** Irregular verbs whose past form is not their participle, or whose present form is. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("break", "broken"),
          Map.entry("bring", "brought"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("catch", "caught"),
          Map.entry("choose", "chosen"),
          Map.entry("cut", "cut"),
          Map.entry("draw", "drawn"),
          Map.entry("drive", "driven"),
          Map.entry("feed", "fed"),
          Map.entry("find", "found"),
          Map.entry("fly", "flown"),
          Map.entry("give", "given"),
          Map.entry("hear", "heard"),
          Map.entry("hide", "hidden"),
          Map.entry("hit", "hit"),
          Map.entry("hold", "held"),
          Map.entry("keep", "kept"),
          Map.entry("lay", "laid"),
          Map.entry("lend", "lent"),
          Map.entry("lose", "lost"),
          Map.entry("overcome", "overcome"),
          Map.entry("owe", "owed"),
          Map.entry("pay", "paid"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"),
          Map.entry("shoot", "shot"),
          Map.entry("shut", "shut"),
          Map.entry("spend", "spent"),
          Map.entry("split", "split"),
          Map.entry("steal", "stolen"),
          Map.entry("take", "taken"),
          Map.entry("teach", "taught"),
          Map.entry("throw", "thrown"),
          Map.entry("win", "won"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("write", "written"));

  /** Verbs after which nothing is done to their object, or too little to ask for it. */
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "see",
          "include",
          "reach",
          "rise",
          "fall",
          "number",
          "total",
          "tell",
          "mean",
          "add",
          "involve",
          "contain",
          "cover",
          "make",
          "get",
          "go",
          "come",
          "put",
          "stand",
          "become",
          "let",
          "feel",
          "know",
          "think",
          "believe",
          "drop",
          "climb",
          "jump",
          "stay",
          "remain",
          "last",
          "live",
          "die",
          "arrive",
          "happen",
          "mark",
          "represent",
          "bring",
          "give",
          "take",
          "leave",
          "find",
          "show",
          "report",
          "confirm",
          "count",
          "list",
          "exceed",
          "face",
          "need",
          "want",
          "seek",
          "ask",
          "follow",
          "receive",
          "sustain",
          "claim",
          "lead",
          "pluck",
          "register",
          "suffer",
          "carry",
          "hold",
          "according",
          "measure");

  private Participles() {}

  /** Returns the participle of a verb in any form in lower case, null where it is not known. */
  public static @Nullable String of(String lower) {
    String verb = Lemmas.verb(lower);
    if (EMPTY.contains(verb) || lower.length() < 3) {
      return null;
    }
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("ed")) {
      return lower;
    }
    if (lower.endsWith("ing") && !lower.endsWith("ying")) {
      return lower.substring(0, lower.length() - 3) + "ed"; // "stopping": the stem as it doubles
    }
    String participle = regular(verb);
    return Lemmas.verb(participle).equals(verb) ? participle : null;
  }

  /** Returns the participle of a regular verb by its infinitive. */
  public static String regular(String verb) {
    int n = verb.length();
    boolean soft = n > 1 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
    String stem = soft ? verb.substring(0, n - 1) + "i" : verb;
    return stem + (verb.endsWith("e") ? "d" : "ed");
  }
}
