package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/** Whatever stands in the texts, the comparison holds together. */
class AnyTextTest {
  private static final int LONG = 5_000_000;

  @Property(tries = 200)
  void holdsForAnyUnicode(@ForAll("unicode") List<String> texts) {
    ComparisonChecks.check(Texts.compared(texts));
  }

  @Property(tries = 300)
  void holdsForTornNews(@ForAll("news") List<String> texts) {
    ComparisonChecks.check(Texts.compared(texts));
  }

  @Property(tries = 60)
  void addingOneByOneGivesWhatOneRunGives(@ForAll("news") List<String> texts) {
    List<Source> sources = Texts.sources(texts);
    Analysis analysis = new Analysis();
    Comparison last = Comparison.EMPTY;
    for (int count = 1; count <= sources.size(); count++) {
      last = analysis.compare(sources.subList(0, count), Progress.NONE, new Cancellation());
    }
    assertEquals(Texts.compared(texts), last);
  }

  /** A text may be cut off anywhere: found by the fuzzer behind "of a video in which (a". */
  @Test
  void textsThatBreakOff() {
    String text =
        "Tens of thousands of a crowd in which R (about $4m of the 12 per cent, or 3 of them) saw"
            + " \u201cfrom 5 to \u20ac7 million of (the 40\u201d, said of nearly half of";
    for (int end = 1; end <= text.length(); end++) {
      ComparisonChecks.check(Texts.compared(List.of(text.substring(0, end))));
    }
  }

  /** Controls that Java takes for white space and patterns don't: found by the fuzzer. */
  @Test
  void wordsApartByControls() {
    String words =
        "it\u001fwas\u001fon\u2028a\u001ccold\u001dday\u001ein\u001fthe\u000bnorth\u001fof";
    ComparisonChecks.check(Texts.compared(List.of("On Friday " + words + " it, the vote fell.")));
    ComparisonChecks.check(Texts.compared(List.of("The mayor said on Friday " + words + " it.")));
  }

  @Test
  void aLongTextWithoutASpace() {
    ComparisonChecks.check(Texts.compared(List.of("x".repeat(LONG))));
  }

  @Test
  void manyNumbers() {
    String numbers =
        IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    ComparisonChecks.check(Texts.compared(List.of(numbers)));
  }

  @Test
  void quotationMarksThatNeverClose() {
    String text = "“The mayor said: ‘He told us, «\"it is late».\n\n".repeat(2_000);
    ComparisonChecks.check(Texts.compared(List.of(text)));
  }

  @Provide
  Arbitrary<List<String>> unicode() {
    return Arbitraries.strings().ofMaxLength(300).list().ofMinSize(1).ofMaxSize(3);
  }

  /** Pieces of news, joined in any order with anything between them. */
  @Provide
  Arbitrary<List<String>> news() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "At least 24 people were killed and 249 injured on Tuesday. ",
            "The death toll has risen to 31, the agency said. ",
            "“Nobody warned us,” said Ana Prado, 43. ",
            "'We counted 40 boats', he told reporters; \"not one more",
            "The bill costs $1.4 billion, including €375m for schools. ",
            "between 10 and 15 per cent",
            " tens of thousands of residents ",
            "According to the ministry, ",
            "In May 2023, 31 shops closed. ",
            "from $5m to £2m, or about two-thirds,",
            "😀",
            "\u202e",
            "\ud800",
            "\u0000",
            "\u00a0",
            "\ufeff",
            "e\u0301",
            "١٢٣",
            "½",
            "…",
            "\n",
            "\n\n",
            " ",
            "(",
            "[",
            "»",
            "“",
            "—",
            "-",
            ".",
            "%",
            "$",
            "1",
            "0",
            "9,999,999.5");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    Arbitrary<String> text =
        Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, any))
            .list()
            .ofMaxSize(40)
            .map(parts -> String.join("", parts));
    return text.list().ofMinSize(1).ofMaxSize(4);
  }
}
