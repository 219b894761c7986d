package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.language.Deeds;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Moment;
import parallax.model.Span;

/**
 * Finds what the sources call one deed that they date alike: what was started or ended on one day,
 * and nouns of one sort of deed on one day, or in one year where no day is named.
 */
final class DatedDeeds {
  private static final int DAY = 10;
  private static final int YEAR = 4;

  private final Clusters found = new Clusters(ClaimKind.TERM);

  /** Returns the clusters of all texts in which two nouns or names stand for the deed. */
  List<Cluster> find(List<Text> texts) {
    for (Text text : texts) {
      Map<Integer, Sentence> byStart = new LinkedHashMap<>();
      text.sentences().forEach(sentence -> byStart.put(sentence.span().start(), sentence));
      for (Claim claim : text.reading().claims()) {
        Sentence sentence = byStart.get(claim.sentence().start());
        if (sentence != null && claim.content() instanceof Moment moment) {
          read(text.index(), sentence, claim.span(), moment);
        }
      }
    }
    return found.list().stream().filter(DatedDeeds::hasTwoNouns).toList();
  }

  private static boolean hasTwoNouns(Cluster cluster) {
    Set<String> nouns =
        cluster.mentions().stream()
            .map(mention -> mention.sentence().tokens().get(mention.last()).lower())
            .map(Lemmas::noun)
            .collect(Collectors.toSet());
    return nouns.size() > 1 || cluster.mentions().stream().anyMatch(DatedDeeds::isName);
  }

  /** "the Winter War". */
  private static boolean isName(Mention mention) {
    return mention.sentence().tokens().get(mention.last()).isCapitalized();
  }

  private void read(int source, Sentence sentence, Span time, Moment moment) {
    String day = day(moment.iso());
    String deed = moment.deed();
    if (day == null || deed == null) {
      return;
    }
    NounPhrase phrase = phrase(sentence, time, deed, day.length() == DAY);
    if (phrase != null) {
      found.add(deed + " " + day, new Mention(source, sentence, phrase.first(), phrase.last()));
    }
  }

  /** The day, or the last year of a time that names none. */
  private static @Nullable String day(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    if (iso.length() == YEAR || iso.length() == 2 * YEAR + 1 && iso.charAt(YEAR) == '/') {
      return iso.substring(iso.length() - YEAR);
    }
    return iso.length() >= DAY && iso.indexOf('/') < 0 ? iso.substring(0, DAY) : null;
  }

  private static @Nullable NounPhrase phrase(
      Sentence sentence, Span time, String deed, boolean exact) {
    List<NounPhrase> phrases = new ArrayList<>();
    int behind = sentence.tokenAt(time.end());
    for (NounPhrase phrase : NounPhrase.in(sentence)) {
      boolean dated = sentence.span(phrase.first(), phrase.last()).overlaps(time);
      if (!dated) {
        phrases.add(phrase);
      } else if (behind <= phrase.last()) { // "Monday local elections"
        phrases.add(new NounPhrase(behind, phrase.last(), false));
      }
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Deeds.Entry entry = Deeds.of(sentence, i);
      if (entry == null || !entry.key().equals(deed)) {
        continue;
      }
      if (entry.sort() == Deeds.Sort.PHASE) {
        return exact ? started(sentence, phrases, i, time) : null;
      }
      boolean happening = entry.sort() == Deeds.Sort.HAPPENING;
      if (sentence.tags().get(i).isNoun() && (exact || happening)) {
        return endingAt(phrases, i);
      }
    }
    return null;
  }

  /** "launched the raid", "the start of the raid": what was started or ended. */
  private static @Nullable NounPhrase started(
      Sentence sentence, List<NounPhrase> phrases, int phase, Span time) {
    boolean noun = sentence.tags().get(phase).isNoun();
    int size = sentence.tokens().size();
    if (noun && (phase + 1 >= size || !sentence.tokens().get(phase + 1).is("of"))) {
      return null;
    }
    for (NounPhrase phrase : phrases) {
      if (phrase.first() > phase) {
        boolean common = sentence.tags().get(phrase.last()) != PartOfSpeech.PROPN;
        return common && follows(sentence, phase, phrase, time) ? phrase : null;
      }
    }
    return null;
  }

  /** Tells whether only an article, "of" and the time stand between. */
  private static boolean follows(Sentence sentence, int phase, NounPhrase phrase, Span time) {
    for (int i = phase + 1; i < phrase.first(); i++) {
      PartOfSpeech tag = sentence.tags().get(i);
      boolean dated = time.overlaps(sentence.tokens().get(i).span());
      if (!dated && tag != PartOfSpeech.DET && tag != PartOfSpeech.ADP) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable NounPhrase endingAt(List<NounPhrase> phrases, int token) {
    for (NounPhrase phrase : phrases) {
      if (phrase.last() == token) {
        return phrase;
      }
    }
    return null;
  }
}
