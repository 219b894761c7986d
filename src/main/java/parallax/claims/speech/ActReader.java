package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.claims.speech.CueSite.Form;
import parallax.claims.speech.Somebody.Degree;

/** Reads who says what in a sentence. */
final class ActReader {
  /** What has more tokens than this is a list or a table, not a sentence. */
  private static final int LONGEST = 800;

  private static final Set<String> SHARES = Set.of("percent", "cent", "%");

  private final MarkedSentence sentence;
  private final SpeakerFinder speakers;
  private final Somebody somebody;
  private final ContentFinder contents;

  private ActReader(MarkedSentence sentence) {
    this.sentence = sentence;
    this.speakers = new SpeakerFinder(sentence);
    this.somebody = new Somebody(sentence);
    this.contents = new ContentFinder(sentence);
  }

  /** Returns the acts of speech in order. */
  static List<SpeechAct> read(MarkedSentence sentence) {
    List<CueSite> sites = sentence.size() > LONGEST ? List.of() : CueFinder.find(sentence);
    return sites.isEmpty() ? List.of() : new ActReader(sentence).read(sites);
  }

  private List<SpeechAct> read(List<CueSite> sites) {
    List<Said> all = new ArrayList<>();
    for (CueSite site : sites) {
      Said said = speakers.find(site, all);
      if (isSpeech(said) && isSaidBySomebody(said)) {
        all.add(said);
      }
    }
    List<SpeechAct> acts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      int start = isOfWhole(all.get(i), from) ? 0 : from;
      SpeechAct act = contents.find(all.get(i), start, end(all, i));
      acts.add(act);
      if (act.behind() && act.content() != null) {
        from = Math.max(from, act.end() + 1);
      }
    }
    return acts;
  }

  /**
   * Tells whether the speaker may be one, and there is something said. A noun that names no
   * persons, bodies or texts needs plain words of saying: "that", or a quotation.
   */
  private boolean isSaidBySomebody(Said said) {
    Degree degree = said.speaker() == null ? Degree.KNOWN : somebody.judge(said.speaker());
    if (degree == Degree.NEVER) {
      return false;
    }
    if (degree == Degree.KNOWN || said.site().form() != Form.FINITE) {
      return true;
    }
    TokenRange content = contents.find(said, 0, sentence.size()).content();
    return content != null && isPlainlySaid(said, content);
  }

  private boolean isPlainlySaid(Said said, TokenRange content) {
    boolean that = sentence.is(content.first() - 1, "that");
    boolean question = RightContent.QUESTION_WORDS.contains(sentence.lower(content.first()));
    boolean quoted = false;
    for (int i = content.first(); i <= content.last(); i++) {
      Quotation quotation = sentence.quotation(i);
      quoted |= quotation != null && quotation.exceedsTerm();
    }
    return that || question || quoted || said.site().cue().words().contains("say");
  }

  /** "'…,' she told reporters, according to the agency": the agency's is all before it. */
  private boolean isOfWhole(Said said, int from) {
    return said.site().form() == Form.PREPOSITION
        && !sentence.hasVerb(from, said.site().start() - 1);
  }

  private boolean isSpeech(Said said) {
    boolean document = said.site().cue().takes(Frame.DOCUMENT);
    if (said.site().cue().takes(Frame.NAMED) && sentence.is(said.start() - 1, "what")) {
      return false; // "what it calls a mistake" is a term
    }
    if (opensSubject(said) || isFiling(said)) {
      return false;
    }
    boolean found = said.site().cue().words().contains("find");
    if (found && said.speaker() != null && !speakers.isDocument(said.speaker())) {
      int object = said.site().end() + 1;
      boolean number = object < sentence.size() && sentence.token(object).isNumber();
      if (number) {
        return false; // "they found 300 damaged", but "the poll found 45 percent in favour"
      }
    }
    if (said.speaker() != null && sentence.is(said.speaker().first(), "who")) {
      return false;
    }
    if (said.speaker() != null && !said.site().cue().takes(Frame.CLAUSE, Frame.BEHIND)) {
      TokenRange who = said.speaker();
      for (int i = who.first(); i < who.last(); i++) {
        if (SHARES.contains(sentence.lower(i))) {
          return false; // "47 percent of voters blamed the mayor" is a figure
        }
      }
    }
    if (said.speaker() == null) {
      return !document && said.site().form() != Form.NOUN;
    }
    return !document || speakers.isDocument(said.speaker());
  }

  /** "Disclosing a letter without consent is a crime": the participle is the subject. */
  private boolean opensSubject(Said said) {
    if (said.site().form() != Form.PARTICIPLE || said.site().start() > 0) {
      return false;
    }
    int i = said.site().end() + 1;
    while (i < sentence.size() && !sentence.is(i, ",") && sentence.quotation(i) == null) {
      if (sentence.is(i, "that")) {
        return false;
      }
      if (sentence.hasFiniteVerb(i, i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "reported a loss of $3 million": what somebody tells the tax office or the exchange. */
  private boolean isFiling(Said said) {
    return said.site().cue().words().contains("report")
        && said.site().form() == Form.FINITE
        && new ToldFigures(sentence).isIncome(said.site().end() + 1);
  }

  /** Returns the place behind the last token that what is said at a mark may reach. */
  private int end(List<Said> all, int i) {
    for (int k = i + 1; k < all.size(); k++) {
      if (isBoundary(all.get(k)) && saysSomething(all.get(k))) {
        boolean around = all.get(k).start() <= all.get(i).start(); // "X, citing Y, said"
        return around ? all.get(k).site().start() : all.get(k).start();
      }
    }
    return sentence.size();
  }

  /** "the drivers called on shops": no speech, as nothing is said behind it. */
  private boolean saysSomething(Said said) {
    return !said.own()
        || said.site().cue().takes(Frame.BEHIND)
        || said.site().form() != Form.FINITE
        || contents.find(said, 0, sentence.size()).content() != null;
  }

  /** Tells whether a mark of speech starts a statement of its own, not one inside another's. */
  private boolean isBoundary(Said said) {
    int before = said.start() - 1;
    boolean apart = said.speaker() != null && sentence.is(said.site().start() - 1, ",");
    if (apart && said.own()) {
      return true;
    }
    String lower = sentence.lower(before);
    return said.site().form() != Form.NOUN
        && switch (lower) {
          case ",", ";", "and", "but", "while", "\u2013", "\u2014", "--", "yet" -> true;
          default -> sentence.isMark(before);
        };
  }
}
