package parallax.ui.compare.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Comparison;
import parallax.model.Content;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Status;
import parallax.model.Voice;
import parallax.model.Wording;
import parallax.ui.compare.geometry.SampleTexts;

/** A made-up ferry strike, told by five or more made-up papers; every sort of row and cell. */
public final class SampleComparison {
  private static final Attribution OWN = Attribution.OUTLET;
  private static final Attribution REED =
      new Attribution(Voice.QUOTED, "Marta Reed", "union secretary", "told", List.of());
  private static final Attribution PORT =
      new Attribution(Voice.REPORTED, "The port office", null, "said", List.of("Coast Agency"));

  private final List<Source> sources;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private SampleComparison(List<Source> sources) {
    this.sources = sources;
  }

  /** Returns the comparison of so many sources, from two on. */
  public static Comparison of(int count) {
    SampleComparison sample = new SampleComparison(SampleTexts.of(count));
    sample.addRows();
    return new Comparison(sample.sources, sample.claims, sample.rows, List.of(), null, List.of());
  }

  private void addRows() {
    row(
        "How many passengers are stranded",
        ClaimKind.QUANTITY,
        Status.CONFLICT,
        null,
        ids(
            number("s1", "About 4,200 passengers", 4200, Relation.ABOUT, "About", OWN),
            number("s3", "More than 6,000 travellers", 6000, Relation.MORE, "More than", PORT),
            number("s4", "12,000 people", 12000, Relation.EXACT, null, REED),
            order("s4", "tens of thousands")),
        new Reason(ReasonCode.SAME_PREDICATE, List.of(), List.of("stranded")),
        new Reason(ReasonCode.FIGURES_APART, List.of("c1", "c3"), List.of("2.9")),
        new Reason(
            ReasonCode.SCOPE_WORDED_DIFFERENTLY,
            List.of("c1", "c3"),
            List.of("both sides of the sound", "no way home")));
    row(
        "Who led the crews’ delegation",
        ClaimKind.ACTOR,
        Status.CONFLICT,
        null,
        ids(
            add(
                "s3",
                "Peter Hale",
                new Deed("Peter Hale", null, "heads the delegation", "lead"),
                OWN),
            add(
                "s4",
                "Marta Reed led",
                new Deed("Marta Reed", null, "led the delegation", "lead"),
                OWN),
            add("s1", "Reed, who led", new Deed("Reed", null, "led the talks", "lead"), OWN),
            add("s3", "Ida Voss", new Deed("Ida Voss", null, "heads the delegation", "lead"), OWN)),
        new Reason(ReasonCode.SAME_DEED, List.of(), List.of("lead the delegation")),
        new Reason(ReasonCode.PERSONS_DIFFER, List.of(), List.of("Peter Hale", "Marta Reed")));
    row(
        "When the strike began",
        ClaimKind.TIME,
        Status.COMPATIBLE,
        null,
        ids(
            add("s1", "3 May", new Moment("2031-05-03", null, "the walkout began", "begin"), OWN),
            add("s2", "early May", new Moment(null, "--05", "the strike", "begin"), OWN),
            add(
                "s3",
                "Saturday, 3 May",
                new Moment("2031-05-03", null, "the stoppage started", "start"),
                OWN)),
        new Reason(ReasonCode.SAME_DEED, List.of(), List.of("the start of the strike")),
        new Reason(ReasonCode.DATE_COARSER, List.of(), List.of("early May", "3 May")));
    row(
        "What the crews ask for",
        ClaimKind.QUANTITY,
        Status.AGREE,
        null,
        ids(
            unit("s1", "8 %", 8, "percent", OWN),
            unit("s4", "8 %", 8, "percent", OWN),
            unit("s4", "8 %", 8, "percent", REED)),
        new Reason(ReasonCode.SAME_THING_COUNTED, List.of(), List.of("raise")),
        new Reason(ReasonCode.SAME_FIGURE, List.of(), List.of("8 %")));
    row(
        "What the strike costs the company",
        ClaimKind.QUANTITY,
        Status.SINGLE,
        null,
        ids(
            unit("s3", "$3.5 billion", 3.5e9, "USD", PORT),
            unit("s3", "$1.2 million", 1.2e6, "USD", PORT)),
        new Reason(ReasonCode.SAME_THING_COUNTED, List.of(), List.of("the company’s loss")));
    row(
        "What Marta Reed said on wages",
        ClaimKind.QUOTE,
        Status.SINGLE,
        null,
        ids(add("s1", "We will not sail for less than last year’s wage", new Speech(true), REED)));
    row(
        "What the port office said on the stoppage",
        ClaimKind.REPORT,
        Status.SINGLE,
        null,
        ids(
            add(
                "s3",
                "The industrial action is the longest since the line was founded",
                new Speech(false),
                PORT)));
    row(
        "Words for the strike",
        ClaimKind.TERM,
        Status.WORDED,
        null,
        ids(
            term("s1", "walkout"),
            term("s2", "blockade"),
            term("s3", "stoppage"),
            term("s3", "industrial action"),
            term("s4", "strike")),
        new Reason(
            ReasonCode.SAME_REFERENT, List.of(), List.of("walkout, blockade, stoppage, strike")));
    row(
        "People on the smallest islands",
        ClaimKind.QUANTITY,
        Status.SINGLE,
        "r1",
        ids(number("s4", "about 300 people", 300, Relation.ABOUT, "about", OWN)),
        new Reason(ReasonCode.PART_OF, List.of(), List.of("300", "12,000")));
    row(
        "When ministers meet",
        ClaimKind.TIME,
        Status.SINGLE,
        null,
        ids(add("s4", "9 May", new Moment("2031-05-09", null, "ministers meet", "meet"), OWN)));
    row(
        "What crews earn less than on the mainland",
        ClaimKind.QUANTITY,
        Status.SINGLE,
        null,
        ids(
            number("s5", "a fifth", 0.2, Relation.EXACT, null, OWN),
            unit("s5", "some $40 million", 40e6, "USD", OWN)));
  }

  private @Nullable Claim number(
      String source,
      String words,
      double value,
      Relation relation,
      @Nullable String hedge,
      Attribution attribution) {
    return add(source, words, quantity(value, value, relation, hedge, null), attribution);
  }

  private @Nullable Claim unit(
      String source, String words, double value, String unit, Attribution attribution) {
    return add(source, words, quantity(value, value, Relation.EXACT, null, unit), attribution);
  }

  private @Nullable Claim order(String source, String words) {
    return add(source, words, quantity(10_000, 100_000, Relation.ORDER, null, null), OWN);
  }

  private static Quantity quantity(
      double low, double high, Relation relation, @Nullable String hedge, @Nullable String unit) {
    return new Quantity(
        low,
        high,
        relation,
        hedge,
        null,
        unit,
        unit == null ? "passengers" : null,
        unit == null ? "both sides of the sound" : null,
        null,
        null,
        null,
        null);
  }

  private @Nullable Claim term(String source, String form) {
    return add(source, form, new Wording(ClaimKind.TERM, "the strike", form), OWN);
  }

  private @Nullable Claim add(
      String source, String words, Content content, Attribution attribution) {
    int column = Integer.parseInt(source.substring(1)) - 1;
    if (column >= sources.size()) {
      return null;
    }
    String text = sources.get(column).text();
    int start = text.indexOf(words);
    int sentenceStart = Math.max(0, text.lastIndexOf(". ", start) + 1);
    int sentenceEnd = text.indexOf('.', start + words.length());
    Claim claim =
        new Claim(
            "c" + (claims.size() + 1),
            source,
            new Span(start, start + words.length()),
            new Span(sentenceStart, sentenceEnd + 1),
            content,
            attribution,
            0.9);
    claims.add(claim);
    return claim;
  }

  private static Map<String, List<String>> ids(@Nullable Claim... found) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Claim claim : found) {
      if (claim != null) {
        cells.computeIfAbsent(claim.source(), _ -> new ArrayList<>()).add(claim.id());
      }
    }
    return cells;
  }

  private void row(
      String label,
      ClaimKind kind,
      Status status,
      @Nullable String under,
      Map<String, List<String>> cells,
      Reason... reasons) {
    if (cells.isEmpty()) {
      return;
    }
    Map<String, Silence> silent = new LinkedHashMap<>();
    for (Source source : sources) {
      if (!cells.containsKey(source.id())) {
        silent.put(source.id(), silence(source));
      }
    }
    rows.add(
        new Row(
            "r" + (rows.size() + 1),
            label,
            kind,
            status,
            List.of(reasons),
            under,
            cells.size(),
            cells,
            silent));
  }

  private static Silence silence(Source source) {
    LocalDate published = source.metadata().published();
    if (published == null) {
      return new Silence(Silence.State.UNDATED, null);
    }
    if (published.isBefore(LocalDate.of(2031, 5, 1))) {
      return new Silence(Silence.State.PUBLISHED_BEFORE, null);
    }
    int end = source.text().indexOf('.') + 1;
    return new Silence(Silence.State.SAYS_NOTHING, new Span(0, end));
  }
}
