package parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Span;
import parallax.model.Voice;

/** Finds what somebody other than the outlet says: in quotation marks, or reported. */
final class SpeechReader {

  /** Words in marks up to this many are the outlet's choice of term, not a quotation. */
  private static final int TERM = 3;

  /** Those who are no speakers beside the outlet. */
  private static final Set<String> NOBODY =
      Set.of("i", "we", "you", "one", "there", "this", "that");

  /** Returns the utterances, ordered by span. */
  List<Utterance> read(Article article) {
    return new Reader(article.document()).read();
  }

  /** The work on one article. */
  private static final class Reader {
    private final Document document;
    private final List<Quotation> quotations;
    private final List<MarkedSentence> sentences = new ArrayList<>();
    private final Map<Integer, List<SpeechAct>> acts = new LinkedHashMap<>();
    private final Map<SpeechAct, Attribution> speakers = new LinkedHashMap<>();
    private final List<Utterance> found = new ArrayList<>();

    Reader(Document document) {
      this.document = document;
      this.quotations = QuoteScanner.scan(document.text(), document.paragraphs());
    }

    List<Utterance> read() {
      mark();
      Attributor attributor = new Attributor(sentences);
      for (MarkedSentence sentence : sentences) {
        List<SpeechAct> read = ActReader.read(sentence);
        if (!read.isEmpty()) {
          acts.put(sentence.sentence().index(), read);
        }
        for (SpeechAct act : read) {
          Attribution attribution = attributor.attribute(act);
          if (attribution != null) {
            speakers.put(act, attribution);
            report(act, attribution);
          }
        }
      }
      quotes();
      found.sort(Comparator.comparing(Utterance::span));
      return List.copyOf(found);
    }

    private void mark() {
      int next = 0;
      for (Sentence sentence : document.sentences()) {
        while (next < quotations.size()
            && quotations.get(next).outer().end() <= sentence.span().start()) {
          next++;
        }
        int to = next;
        while (to < quotations.size()
            && quotations.get(to).outer().start() < sentence.span().end()) {
          to++;
        }
        sentences.add(new MarkedSentence(sentence, quotations.subList(next, to)));
      }
    }

    private void report(SpeechAct act, Attribution attribution) {
      TokenRange content = act.content();
      String speaker = attribution.speaker();
      if (content == null || speaker == null || NOBODY.contains(speaker.toLowerCase(Locale.ROOT))) {
        return;
      }
      MarkedSentence sentence = act.sentence();
      int own = 0;
      for (int i = content.first(); i <= content.last(); i++) {
        Quotation quotation = sentence.quotation(i);
        own += sentence.isWord(i) && (quotation == null || isTerm(quotation)) ? 1 : 0;
      }
      if (own > 1) {
        found.add(
            new Utterance(sentence.span(content), sentence.sentence(), attribution, true, 0.8));
      }
    }

    private boolean isTerm(Quotation quotation) {
      return words(quotation) <= TERM;
    }

    private int words(Quotation quotation) {
      int words = 0;
      boolean inside = false;
      for (int i = quotation.inner().start(); i < quotation.inner().end(); i++) {
        boolean letter = Character.isLetterOrDigit(document.text().charAt(i));
        words += letter && !inside ? 1 : 0;
        inside = letter || inside && !Character.isWhitespace(document.text().charAt(i));
      }
      return words;
    }

    private void quotes() {
      QuoteAttributor attributor = new QuoteAttributor(sentences, acts);
      Attribution carried = null;
      int carriedParagraph = -2;
      int nextAct = 0;
      for (Quotation quotation : quotations) {
        int first = document.sentenceAt(quotation.outer().start()).index();
        int last = document.sentenceAt(quotation.outer().end() - 1).index();
        for (; nextAct <= last; nextAct++) {
          for (SpeechAct act : acts.getOrDefault(nextAct, List.of())) {
            Attribution speaker = speakers.get(act);
            if (speaker != null && (nextAct < first || act.start() == 0)) {
              carried = speaker;
              carriedParagraph = sentences.get(nextAct).sentence().paragraph();
            }
          }
        }
        SpeechAct act = attributor.find(quotation, first, last);
        Attribution attribution = act == null ? null : speakers.get(act);
        boolean bare = attributor.isBare(quotation, first, last);
        if (act == null && bare && quotation.paragraph() - carriedParagraph <= 1) {
          attribution = carried;
        }
        boolean whole = act != null && act.behind() || bare && attribution != null;
        if (words(quotation) > TERM || whole && words(quotation) > 1) {
          if (attribution != null || words(quotation) > TERM + 1) {
            add(quotation, attribution);
          }
        }
        if (attribution != null) {
          carried = attribution;
          carriedParagraph = quotation.paragraph();
        }
      }
    }

    private void add(Quotation quotation, @Nullable Attribution speaker) {
      Attribution attribution =
          speaker == null
              ? new Attribution(Voice.QUOTED, null, null, null, List.of())
              : new Attribution(
                  Voice.QUOTED,
                  speaker.speaker(),
                  speaker.office(),
                  speaker.cue(),
                  speaker.chain());
      Span span = quotation.inner();
      found.add(new Utterance(span, document.sentenceAt(span.start()), attribution, true, 0.9));
    }
  }
}
