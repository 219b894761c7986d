package parallax.claims.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.model.Span;

/** A sentence whose words know in which quotation they stand. */
final class MarkedSentence {
  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`";

  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "while", "as", "though", "although", "so", "because", "yet");

  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final @Nullable Quotation[] around;
  private final List<PartOfSpeech> tags;

  /**
   * Creates one.
   *
   * @param quotations those that touch the sentence, in order
   */
  MarkedSentence(Sentence sentence, List<Quotation> quotations) {
    this.sentence = sentence;
    this.quotations = List.copyOf(quotations);
    this.tags = SpeechTags.of(sentence);
    this.around = new Quotation[sentence.tokens().size()];
    for (Quotation quotation : quotations) {
      for (int i = sentence.tokenAt(quotation.outer().start()); i < around.length; i++) {
        if (sentence.tokens().get(i).start() >= quotation.outer().end()) {
          break;
        }
        around[i] = quotation;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns the quotations that touch the sentence, in order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Returns the number of tokens. */
  int size() {
    return around.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** Returns the quotation around a token, marks included; null for the outlet's own words. */
  @Nullable Quotation quotation(int i) {
    return i >= 0 && i < around.length ? around[i] : null;
  }

  /** Returns the token in lower case; an empty string outside the sentence. */
  String lower(int i) {
    return i >= 0 && i < around.length ? token(i).lower() : "";
  }

  /** Returns the part of speech; that of a sign outside the sentence. */
  PartOfSpeech tag(int i) {
    if (i < 0 || i >= around.length) {
      return PartOfSpeech.PUNCT;
    }
    return tags.get(i);
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  /** Tells whether the token is a pronoun that stands for a noun phrase, not one like "his". */
  boolean isPronoun(int i) {
    return tag(i) == PartOfSpeech.PRON && !PhraseWords.isPossessive(lower(i));
  }

  boolean isWord(int i) {
    return i >= 0 && i < around.length && (token(i).isWord() || token(i).isNumber());
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < around.length && token(i).isCapitalized();
  }

  /** Tells whether the token is a quotation mark. */
  boolean isMark(int i) {
    return i >= 0
        && i < around.length
        && !token(i).isWord()
        && MARKS.indexOf(token(i).text().charAt(0)) >= 0;
  }

  /** Tells whether the token is the apostrophe of "the Workers' Association". */
  boolean isPlurals(int i) {
    return quotation(i) == null
        && PhraseWords.isPossessiveMark(lower(i))
        && lower(i - 1).endsWith("s")
        && token(i - 1).end() == token(i).start()
        && (tag(i + 1).isNoun() || tag(i + 1) == PartOfSpeech.ADJ);
  }

  /** Tells whether a verb stands between two tokens, both included. */
  boolean hasVerb(int first, int last) {
    for (int i = Math.max(first, 0); i <= last && i < around.length; i++) {
      if (tag(i).isVerb() && !is(i, "including") && !is(i, "according")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a finite verb stands between two tokens, both included. */
  boolean hasFiniteVerb(int first, int last) {
    for (int i = Math.max(first, 0); i <= last && i < around.length; i++) {
      String lower = lower(i);
      boolean verb = tag(i).isVerb() && !lower.endsWith("ing") && !is(i - 1, "to");
      boolean participle =
          tag(i) == PartOfSpeech.VERB
              && (lower.endsWith("ed") || lower.endsWith("en"))
              && (tag(i + 1) == PartOfSpeech.ADP || i == first);
      if (verb && !participle) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of words between two tokens, both included. */
  int words(int first, int last) {
    int words = 0;
    for (int i = Math.max(first, 0); i <= last && i < around.length; i++) {
      words += isWord(i) ? 1 : 0;
    }
    return words;
  }

  String text(TokenRange range) {
    return sentence.text(range.first(), range.last());
  }

  Span span(TokenRange range) {
    return sentence.span(range.first(), range.last());
  }

  /** Returns the tokens from one to before another, without signs at the end. */
  @Nullable TokenRange range(int first, int to) {
    int last = to - 1;
    while (last >= first
        && (isConjunction(lower(last)) || !isWord(last) && !isMark(last) && !isClosing(last))) {
      last--;
    }
    int start = first;
    while (start <= last && (is(start, ",") || is(start, ":"))) {
      start++;
    }
    return start <= last ? new TokenRange(start, last) : null;
  }

  private boolean isClosing(int i) {
    return is(i, ")") || is(i, "%") || quotation(i) != null;
  }

  /** Tells whether the word joins clauses. */
  static boolean isConjunction(String lower) {
    return CONJUNCTIONS.contains(lower);
  }
}
