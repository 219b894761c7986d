package parallax.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.FiniteForms;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.model.Span;

/** Finds the nouns that the sources have in common around the figures of a row. */
final class SharedNouns {
  /** So many figures of a row are enough. */
  private static final int SOME = 24;

  /** Nouns that say nothing of what a figure is about. */
  private static final Set<String> EMPTY =
      Set.of(
          "number",
          "total",
          "figure",
          "toll",
          "people",
          "person",
          "percent",
          "cent",
          "per",
          "year",
          "years",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "hour",
          "hours",
          "minute",
          "minutes",
          "time",
          "times",
          "official",
          "officials",
          "statement",
          "part",
          "others",
          "way",
          "least",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "million",
          "billion",
          "spokesman",
          "spokeswoman",
          "report");

  private final Corpus corpus;

  SharedNouns(Corpus corpus) {
    this.corpus = corpus;
  }

  private static final class Noun {
    final String form;
    final Set<Integer> sources = new HashSet<>();
    double near;

    Noun(String form) {
      this.form = form;
    }

    double worth() {
      return sources.size() + near / 4;
    }
  }

  /**
   * Returns the nouns that most sources have in the figure's clause, the commonest and nearest
   * first.
   *
   * @param topical whether nouns that all of the comparison is about may be among them
   */
  List<String> of(List<QuantityFrame> question, boolean topical) {
    Map<String, Noun> nouns = new LinkedHashMap<>();
    Set<Integer> sources = new HashSet<>();
    for (QuantityFrame frame : question.subList(0, StrictMath.min(SOME, question.size()))) {
      sources.add(frame.source());
      read(frame, nouns);
    }
    Set<String> counted = new HashSet<>();
    question.forEach(frame -> counted.addAll(ContentWords.of(frame.quantity().counted())));
    List<Noun> shared = new ArrayList<>();
    nouns.forEach(
        (key, noun) -> {
          boolean enough = noun.sources.size() >= StrictMath.min(2, sources.size());
          boolean most = noun.sources.size() * 2 >= sources.size();
          boolean known = corpus.vocabulary().known(List.of(key)).meets(corpus.topic());
          if (enough && most && (topical || !known) && !counted.contains(key)) {
            shared.add(noun);
          }
        });
    shared.sort((a, b) -> Double.compare(b.worth(), a.worth()));
    return shared.stream().map(noun -> noun.form).toList();
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
    for (QuantityFrame frame : worded.subList(0, StrictMath.min(SOME, worded.size()))) {
      String phrase = Phrases.bare(Objects.requireNonNullElse(frame.quantity().counted(), ""));
      String head = phrase.substring(0, Phrases.headEnd(phrase));
      String noun = head.substring(head.lastIndexOf(' ') + 1);
      if (EMPTY.contains(noun.toLowerCase(Locale.ROOT))) {
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
      if (support > most) {
        most = support;
        best = phrase;
      }
    }
    return best == null ? null : Phrases.cut(best);
  }

  /** Tells whether a phrase is what is left of a longer word: "off payment" of a one-off one. */
  private boolean isTorn(QuantityFrame frame, String phrase) {
    SourceText source = corpus.sources().get(frame.source());
    String sentence =
        source.sentence(source.sentenceAt(frame.claim().span().start())).of(source.text());
    int at = sentence.indexOf(phrase);
    return at > 0 && sentence.charAt(at - 1) == '-';
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

  /** Tells whether a noun says nothing of what a figure is about. */
  static boolean isEmpty(String noun) {
    return EMPTY.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Nouns and verbs are hard to tell apart in the first line of a text. */
  private boolean isHeadline(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    return source.sentenceAt(frame.claim().span().start()) == 0;
  }

  private void read(QuantityFrame frame, Map<String, Noun> nouns) {
    SourceText source = corpus.sources().get(frame.source());
    Span span = frame.claim().span();
    int sentence = source.sentenceAt(span.start());
    List<Token> tokens = source.tokens(sentence);
    List<PartOfSpeech> tags = source.tags(sentence);
    Span clause = Clauses.around(tokens, span);
    int at = clause.start();
    while (at < clause.end() && tokens.get(at).end() <= span.start()) {
      at++;
    }
    Set<String> own = new HashSet<>();
    for (int i = clause.start(); i < clause.end(); i++) {
      Token token = tokens.get(i);
      boolean outside = token.end() <= span.start() || token.start() >= span.end();
      if (i == 0) {
        continue; // whether the first word is a name, its capital doesn't tell
      }
      boolean name = token.isCapitalized();
      boolean noun = name || tags.get(i).isNoun() && !FiniteForms.holds(token.lower());
      if (!outside || !noun || !token.isWord() || EMPTY.contains(token.lower())) {
        continue;
      }
      String key = ContentWords.key(token.lower());
      if (ContentWords.isFunctionWord(token.lower()) || token.lower().length() < 3) {
        continue;
      }
      Noun shared = nouns.computeIfAbsent(key, k -> new Noun(name ? token.text() : token.lower()));
      shared.sources.add(frame.source());
      if (own.add(key)) {
        shared.near += 1.0 / (1 + StrictMath.abs(i - at));
      }
    }
  }
}
