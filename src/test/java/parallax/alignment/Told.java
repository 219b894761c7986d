package parallax.alignment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Change;
import parallax.model.Claim;
import parallax.model.Content;
import parallax.model.Deed;
import parallax.model.Metadata;
import parallax.model.Moment;
import parallax.model.Original;
import parallax.model.Quantity;
import parallax.model.Reading;
import parallax.model.Relation;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Voice;
import parallax.work.Cancellation;

/** A made-up article for a test, whose claims are pointed out by their words. */
public final class Told {
  private final String id;
  private final Source source;
  private final Document document;
  private final List<Claim> claims = new ArrayList<>();

  private Told(String id, @Nullable LocalDate published, String text) {
    this.id = id;
    Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    Metadata metadata =
        new Metadata("Outlet " + id, null, null, published, "en", null, null, null, false);
    this.source = new Source(id, id + ".txt", original, metadata, text, List.of(), List.of());
    this.document = Document.of(text);
  }

  public static Told by(String id, @Nullable String published, String text) {
    return new Told(id, published == null ? null : LocalDate.parse(published), text);
  }

  /** A figure without a hedge that counts things. */
  public Told counts(String words, double value, String counted, @Nullable String predicate) {
    return quantity(words, value, value, Relation.EXACT, null, counted, predicate, null);
  }

  /** A figure without a hedge that somebody is reported to give. */
  public Told countsAsSaid(
      String words, double value, String counted, String predicate, String speaker) {
    return add(
        words,
        exact(value, null, counted, predicate),
        new Attribution(Voice.REPORTED, speaker, null, "said", List.of()));
  }

  /** A figure to which a count is said to have risen. */
  public Told rises(String words, double value, String counted, String predicate) {
    return add(words, exact(value, Change.UP, counted, predicate), Attribution.OUTLET);
  }

  private static Quantity exact(
      double value, @Nullable Change change, String counted, String predicate) {
    return new Quantity(
        value,
        value,
        Relation.EXACT,
        null,
        change,
        null,
        counted,
        null,
        null,
        null,
        predicate,
        null);
  }

  /** A figure with a hedge, a unit or a whole of which it is a part. */
  public Told quantity(
      String words,
      @Nullable Double low,
      @Nullable Double high,
      Relation relation,
      @Nullable String unit,
      String counted,
      @Nullable String predicate,
      @Nullable String partOf) {
    return add(
        words,
        new Quantity(
            low, high, relation, null, null, unit, counted, null, null, null, predicate, partOf),
        Attribution.OUTLET);
  }

  public Told dates(String words, @Nullable String iso, @Nullable String partial, String about) {
    String last = about.substring(about.lastIndexOf(' ') + 1);
    return add(words, new Moment(iso, partial, about, last), Attribution.OUTLET);
  }

  public Told names(String name, String role, String deed) {
    return add(name, new Deed(name, null, role, deed), Attribution.OUTLET);
  }

  public Told says(String words, String speaker, boolean direct) {
    Voice voice = direct ? Voice.QUOTED : Voice.REPORTED;
    return add(words, new Speech(direct), new Attribution(voice, speaker, null, "said", List.of()));
  }

  private Told add(String words, Content content, Attribution attribution) {
    int start = source.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("Not in the text: " + words);
    }
    Span span = new Span(start, start + words.length());
    Sentence sentence = document.sentenceAt(start);
    String claim = id + "-c" + (claims.size() + 1);
    claims.add(new Claim(claim, id, span, sentence.span(), content, attribution, 0.9));
    return this;
  }

  public Reading reading() {
    List<Claim> inOrder = claims.stream().sorted(Comparator.comparing(Claim::span)).toList();
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    return new Reading(source, inOrder, sentences);
  }

  public static Alignment align(Told... articles) {
    return align(new Cancellation(), articles);
  }

  public static Alignment align(Cancellation cancellation, Told... articles) {
    List<Reading> readings = List.of(articles).stream().map(Told::reading).toList();
    List<Document> documents = List.of(articles).stream().map(told -> told.document).toList();
    return new Aligner().align(readings, documents, null, cancellation);
  }
}
