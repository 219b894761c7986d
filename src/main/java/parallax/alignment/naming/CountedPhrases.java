package parallax.alignment.naming;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.WordSet;
import parallax.language.FiniteForms;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Token;

/** Judges the phrases for what figures count as names, by the sentences that they stand in. */
final class CountedPhrases {
  private final Corpus corpus;

  CountedPhrases(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Returns the phrase for what a figure counts, with the noun that it stands before: "life
   * jackets" where the claim ends behind "life"; null where there is none.
   */
  @Nullable String counted(QuantityFrame frame) {
    String phrase = frame.quantity().counted();
    if (phrase == null || frame.value().figure() == 1 || frame.countsPeople()) {
      return phrase;
    }
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens = source.tokens(source.sentenceAt(frame.claim().span().start()));
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= frame.claim().span().end()) {
        String next = tokens.get(i).lower();
        boolean plural = tokens.get(i).isWord() && !Lemmas.noun(next).equals(next);
        boolean cut = plural && tokens.get(i - 1).lower().equals(last);
        boolean single = Lemmas.noun(last).equals(last) && Concepts.sort(last) == null;
        return cut && single && !FiniteForms.holds(next) ? phrase + " " + next : phrase;
      }
    }
    return phrase;
  }

  /** Tells whether the phrase for what a figure counts is a noun, and no part of a longer word. */
  boolean isWhole(QuantityFrame frame) {
    String phrase = Objects.requireNonNullElse(frame.quantity().counted(), "");
    List<String> keys = ContentWords.of(phrase);
    boolean plural = !Lemmas.noun(phrase).equals(phrase);
    boolean deed = !plural && keys.size() == 1 && keys.getFirst().equals(frame.predicate());
    boolean times = phrase.equalsIgnoreCase("times");
    return !deed && !times && !isAttribute(frame, phrase);
  }

  /** In "a 900-word letter" the words are no things that are counted. */
  private boolean isAttribute(QuantityFrame frame, String phrase) {
    String text = corpus.sources().get(frame.source()).text();
    int at = text.indexOf(phrase, frame.claim().span().start());
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before > 0 && at < frame.claim().span().end() && text.charAt(before) == '-';
  }

  /**
   * Returns the phrase for what is counted whose noun stands in most of the sentences, the shortest
   * and then the first of equals; null where none is given.
   *
   * @param worded the figures that say what they count
   */
  @Nullable String typical(List<QuantityFrame> worded, List<QuantityFrame> question) {
    String best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (QuantityFrame frame : Complements.some(worded)) {
      String phrase = Phrases.bare(Objects.requireNonNullElse(frame.quantity().counted(), ""));
      String head = phrase.substring(0, Phrases.headEnd(phrase));
      String noun = head.substring(head.lastIndexOf(' ') + 1);
      if (SharedNouns.isEmpty(noun)) {
        continue;
      }
      WordSet key = corpus.vocabulary().known(ContentWords.of(noun));
      if (key.isEmpty()) {
        continue;
      }
      double support = -0.1 * Phrases.words(phrase);
      for (QuantityFrame other : question) {
        support += key.meets(other.local()) ? 1 : key.meets(other.context()) ? 0.5 : 0;
      }
      Concepts.Sort sort = Concepts.sort(noun.toLowerCase(Locale.ROOT));
      support += sort == null ? 0 : sort == Concepts.Sort.STATE ? -1 : 0.5;
      support -= isTorn(frame, phrase) ? 1 : 0;
      support -= Character.isUpperCase(noun.codePointAt(0)) ? 1 : 0;
      support -= isHeadline(frame) ? 1 : 0;
      support -= hasVerb(frame, phrase) ? 2 : 0;
      support -= isGerund(frame, phrase) ? 1.5 : 0;
      if (support > most) {
        most = support;
        best = phrase;
      }
    }
    return best == null ? null : Phrases.cut(best);
  }

  /**
   * Tells whether a phrase is what is left of a longer one: "off payment" of a one-off payment,
   * "hair" of hair and wardrobe.
   */
  private boolean isTorn(QuantityFrame frame, String phrase) {
    SourceText source = corpus.sources().get(frame.source());
    String sentence =
        source.sentence(source.sentenceAt(frame.claim().span().start())).of(source.text());
    int at = sentence.indexOf(phrase);
    int end = at + phrase.length();
    return at > 0 && sentence.charAt(at - 1) == '-' || at >= 0 && sentence.startsWith(" and ", end);
  }

  /** A finite verb in what is counted shows that it was misread: "law cuts spending". */
  private boolean hasVerb(QuantityFrame frame, String phrase) {
    String[] words = phrase.split(" ");
    String last = words[words.length - 1];
    String lower = last.toLowerCase(Locale.ROOT);
    boolean past = !Lemmas.verb(lower).equals(lower) && Lemmas.noun(lower).equals(lower);
    if (words.length > 1 && past && !lower.endsWith("ed") && !lower.endsWith("ing")) {
      return true; // "oil shot"
    }
    for (int i = 1; i + 1 < words.length; i++) {
      boolean finite = words[i].endsWith("s") && !Lemmas.verb(words[i]).equals(words[i]);
      if (finite && Concepts.sort(words[i]) == Concepts.Sort.EVENT) {
        return true; // "law cuts spending"
      }
    }
    boolean governing = lower.endsWith("ing") && nearby(frame).endsWith(last);
    return governing || isVerb(frame, last);
  }

  /** Returns the sentence as far as the figure. */
  private String nearby(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    int start = frame.claim().span().start();
    int sentence = source.sentence(source.sentenceAt(start)).start();
    return source.text().substring(StrictMath.min(sentence, start), start).stripTrailing();
  }

  /** Tells whether a phrase begins with what is done: "trimming the fees". */
  private boolean isGerund(QuantityFrame frame, String phrase) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? "" : phrase.substring(0, space);
    return first.endsWith("ing") && isVerb(frame, first);
  }

  /** Tells whether a verb follows what is counted: it is no phrase but begins a clause. */
  boolean isSubject(QuantityFrame frame) {
    String phrase = frame.quantity().counted();
    if (phrase == null) {
      return false;
    }
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    SourceText source = corpus.sources().get(frame.source());
    int sentence = source.sentenceAt(frame.claim().span().start());
    List<Token> tokens = source.tokens(sentence);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean behind = tokens.get(i).start() >= frame.claim().span().end();
      if (behind && tokens.get(i).text().equals(last)) {
        return source.tags(sentence).get(i + 1).isVerb();
      }
    }
    return false;
  }

  /** Tells whether a word is a verb where it stands behind a figure, or last before it. */
  private boolean isVerb(QuantityFrame frame, String word) {
    if (FiniteForms.holds(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    SourceText source = corpus.sources().get(frame.source());
    int sentence = source.sentenceAt(frame.claim().span().start());
    List<Token> tokens = source.tokens(sentence);
    boolean verb = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(word)) {
        verb = source.tags(sentence).get(i).isVerb();
        if (tokens.get(i).end() >= frame.claim().span().start()) {
          break;
        }
      }
    }
    return verb;
  }

  /** Tells whether "the" stands before a phrase in the sentence of one of the figures. */
  boolean isDefinite(List<QuantityFrame> question, String phrase) {
    return question.stream()
        .anyMatch(
            frame -> {
              SourceText source = corpus.sources().get(frame.source());
              int sentence = source.sentenceAt(frame.claim().span().start());
              String text = source.sentence(sentence).of(source.text());
              return text.contains("the " + phrase) || text.contains("its " + phrase);
            });
  }

  /**
   * Tells whether a small word is a noun in the sentences of most figures: "a four-page letter".
   */
  boolean areNouns(List<QuantityFrame> question, String word) {
    int seen = 0;
    int nouns = 0;
    for (QuantityFrame frame : question) {
      SourceText source = corpus.sources().get(frame.source());
      int sentence = source.sentenceAt(frame.claim().span().start());
      List<Token> tokens = source.tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).text().equals(word)) {
          seen++;
          nouns += source.tags(sentence).get(i) == PartOfSpeech.NOUN && sentence > 0 ? 1 : 0;
        }
      }
    }
    return nouns * 2 > seen;
  }

  /** Nouns and verbs are hard to tell apart in the first line of a text. */
  private boolean isHeadline(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    return source.sentenceAt(frame.claim().span().start()) == 0;
  }
}
