package parallax.alignment.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.SourceText;
import parallax.language.FiniteForms;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.model.Span;

/** Finds the nouns that the sources have in common around the figures of a row. */
final class SharedNouns {
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
          "point",
          "points",
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
          "top",
          "back",
          "lot",
          "half",
          "third",
          "quarter",
          "rest",
          "most",
          "average",
          "today",
          "tomorrow",
          "yesterday",
          "morning",
          "evening",
          "night",
          "afternoon",
          "decade",
          "decades",
          "trillion",
          "euro",
          "euros",
          "dollar",
          "dollars",
          "pounds",
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
    for (QuantityFrame frame : Complements.some(question)) {
      sources.add(frame.source());
      read(frame, nouns, false);
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
   * Returns the common nouns that most sources have in the figure's clause, those that all of the
   * comparison is about only where there are no others.
   */
  List<String> common(List<QuantityFrame> question) {
    List<String> own = small(of(question, false));
    return own.isEmpty() ? small(of(question, true)) : own;
  }

  /** Returns the common nouns that any of the sources has in the figure's clause. */
  List<String> any(List<QuantityFrame> question) {
    return small(ranked(question, 1, false));
  }

  /** Returns the common nouns that several sources have in the figure's sentence. */
  List<String> wide(List<QuantityFrame> question) {
    return small(ranked(question, 2, true));
  }

  private List<String> ranked(List<QuantityFrame> question, int least, boolean wide) {
    Map<String, Noun> nouns = new LinkedHashMap<>();
    Complements.some(question).forEach(frame -> read(frame, nouns, wide));
    question.forEach(
        frame -> nouns.keySet().removeAll(ContentWords.of(frame.quantity().counted())));
    List<Noun> near = new ArrayList<>(nouns.values());
    near.removeIf(noun -> noun.sources.size() < least);
    near.sort((a, b) -> Double.compare(b.worth(), a.worth()));
    return near.stream().map(noun -> noun.form).toList();
  }

  private static List<String> small(List<String> nouns) {
    return nouns.stream().filter(noun -> Character.isLowerCase(noun.codePointAt(0))).toList();
  }

  /** Tells whether a noun says nothing of what a figure is about. */
  static boolean isEmpty(String noun) {
    return EMPTY.contains(noun.toLowerCase(Locale.ROOT));
  }

  private void read(QuantityFrame frame, Map<String, Noun> nouns, boolean wide) {
    SourceText source = corpus.sources().get(frame.source());
    Span span = frame.claim().span();
    int sentence = source.sentenceAt(span.start());
    List<Token> tokens = source.tokens(sentence);
    List<PartOfSpeech> tags = source.tags(sentence);
    Span clause = wide ? new Span(0, tokens.size()) : Clauses.around(tokens, span);
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
      if (i + 1 < clause.end() && tokens.get(i + 1).is("-") || tokens.get(i - 1).is("-")) {
        continue; // half of a word
      }
      Noun shared = nouns.computeIfAbsent(key, k -> new Noun(name ? token.text() : token.lower()));
      shared.sources.add(frame.source());
      if (own.add(key)) {
        shared.near += 1.0 / (1 + StrictMath.abs(i - at));
      }
    }
  }
}
