package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.i18n.ValueWords;
import parallax.model.Attribution;
import parallax.model.Change;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Wording;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/** Puts a cell of the row table into words: the value large, hedge and speaker under it. */
public final class CellWords {
  /** A value of more characters is not set larger in the chosen row. */
  private static final int SHORT = 14;

  private static final int VALUES_LISTED = 12;
  private static final int FORMS_LISTED = 4;
  private static final int VOICES_LISTED = 2;

  private final Messages messages;
  private final ValueWords values;
  private final VoiceRuns voices;

  /** Speaks the language of the messages. */
  public CellWords(Messages messages) {
    this.messages = messages;
    this.values = new ValueWords(messages);
    this.voices = new VoiceRuns(messages);
  }

  /**
   * Returns the words of a cell.
   *
   * @param index the comparison
   * @param row the row
   * @param source the column
   * @param chosen whether the row is the chosen one
   */
  public CellText cell(ComparisonIndex index, Row row, Source source, boolean chosen) {
    List<Claim> claims = index.cell(row, source.id());
    if (claims.isEmpty()) {
      return silence(row.silent().get(source.id()));
    }
    return row.kind().isWording() ? forms(claims) : answer(claims, source, chosen);
  }

  private CellText silence(@Nullable Silence silence) {
    Silence.State state = silence == null ? Silence.State.SAYS_NOTHING : silence.state();
    String words =
        switch (state) {
          case SAYS_NOTHING -> "–  " + messages.text(CompareMessage.SAYS_NOTHING);
          case PUBLISHED_BEFORE -> "◁  " + messages.text(CompareMessage.PUBLISHED_BEFORE);
          case UNDATED -> "?  " + messages.text(CompareMessage.UNDATED);
        };
    return new CellText(List.of(List.of(new Run(words, TextRole.SILENT))), true);
  }

  private CellText forms(List<Claim> claims) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.content() instanceof Wording wording) {
        uses.merge(wording.form(), 1, Integer::sum);
      }
    }
    List<List<Run>> lines = new ArrayList<>();
    List<Map.Entry<String, Integer>> sorted =
        uses.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    int shown = sorted.size() > FORMS_LISTED + 1 ? FORMS_LISTED : sorted.size();
    sorted.stream()
        .limit(shown)
        .forEach(
            use ->
                lines.add(
                    List.of(
                        new Run(messages.text(CompareMessage.QUOTED, use.getKey()), TextRole.WORDS),
                        new Run(
                            "  " + messages.text(CompareMessage.TIMES_USED, use.getValue()),
                            TextRole.SUB))));
    if (shown < sorted.size()) {
      List<String> others =
          sorted.stream()
              .skip(shown)
              .map(use -> messages.text(CompareMessage.QUOTED, use.getKey()))
              .toList();
      lines.add(List.of(new Run(more(others.size(), others), TextRole.SUB)));
    }
    return new CellText(lines, false);
  }

  private CellText answer(List<Claim> claims, Source source, boolean chosen) {
    Claim main = claims.getFirst();
    if (main.content() instanceof Deed) {
      return persons(claims, source, chosen);
    }
    String value = values.value(main, source);
    Map<Boolean, List<Claim>> bySame =
        claims.stream()
            .collect(Collectors.partitioningBy(claim -> values.value(claim, source).equals(value)));
    List<Attribution> voicesOfSame = bySame.get(true).stream().map(Claim::attribution).toList();
    List<List<Run>> lines = new ArrayList<>();
    lines.add(List.of(new Run(value, role(main.kind(), value, chosen))));
    lines.add(under(main, source, Collections.frequency(voicesOfSame, main.attribution())));
    voicesOfSame.stream()
        .distinct()
        .filter(voice -> !voice.equals(main.attribution()))
        .limit(VOICES_LISTED)
        .forEach(voice -> lines.add(also(voice)));
    if (!bySame.get(false).isEmpty()) {
      lines.add(List.of(new Run(more(bySame.get(false), source), TextRole.SUB)));
    }
    return new CellText(lines, false);
  }

  private List<Run> also(Attribution voice) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(messages.text(CompareMessage.ALSO) + " ", TextRole.SUB));
    runs.addAll(voices.runs(voice));
    return runs;
  }

  /** Returns all persons whom a source names in answer to one question, as one answer. */
  private CellText persons(List<Claim> claims, Source source, boolean chosen) {
    List<String> names =
        claims.stream().map(claim -> values.value(claim, source)).distinct().toList();
    String value =
        names.stream()
            .filter(name -> names.stream().noneMatch(fuller -> fuller.endsWith(" " + name)))
            .collect(Collectors.joining(", "));
    Claim main = claims.getFirst();
    return new CellText(
        List.of(List.of(new Run(value, role(main.kind(), value, chosen))), under(main, source, 1)),
        false);
  }

  private static TextRole role(ClaimKind kind, String value, boolean chosen) {
    if (kind.isSpeech()) {
      return TextRole.WORDS;
    }
    return chosen && value.length() <= SHORT ? TextRole.VALUE_CHOSEN : TextRole.VALUE;
  }

  private List<Run> under(Claim main, Source source, int times) {
    List<Run> runs = new ArrayList<>(voices.runs(main.attribution()));
    remarks(main, source).forEach(remark -> runs.add(new Run("\u00a0· " + remark, TextRole.SUB)));
    if (times > 1) {
      runs.add(new Run("\u00a0· " + messages.text(CompareMessage.SAID_TIMES, times), TextRole.SUB));
    }
    return runs;
  }

  private List<String> remarks(Claim main, Source source) {
    List<String> remarks = new ArrayList<>();
    if (main.isUnsure()) {
      remarks.add(messages.text(CompareMessage.CHECK_READING));
    }
    switch (main.content()) {
      case Quantity quantity -> {
        String hedge = quantity.hedge();
        if (hedge != null && !values.value(main, source).contains(hedge)) {
          remarks.add(messages.text(CompareMessage.QUOTED, inMidSentence(hedge)));
        }
        if (quantity.change() != null) {
          remarks.add(
              messages.text(
                  quantity.change() == Change.UP ? CompareMessage.RISEN : CompareMessage.FALLEN));
        }
      }
      case Moment moment -> {
        String worded = main.span().of(source.text());
        if (values.date(moment).filter(date -> !date.startsWith(worded)).isPresent()) {
          remarks.add(
              messages.text(CompareMessage.WORDED, messages.text(CompareMessage.QUOTED, worded)));
        }
      }
      case Deed deed -> remarks.add(deed.role());
      default -> {
        // speech and wording say all in their value
      }
    }
    return remarks;
  }

  /** Returns a hedge without the capital that it has only because it opens a sentence. */
  private static String inMidSentence(String hedge) {
    return hedge.substring(0, 1).toLowerCase(Locale.ROOT) + hedge.substring(1);
  }

  private String more(List<Claim> others, Source source) {
    return more(others.size(), others.stream().map(claim -> values.value(claim, source)).toList());
  }

  private String more(int count, List<String> others) {
    List<String> distinct = others.stream().distinct().toList();
    String listed = distinct.stream().limit(VALUES_LISTED).collect(Collectors.joining(", "));
    return messages.text(
        CompareMessage.MORE_CLAIMS,
        count,
        distinct.size() > VALUES_LISTED ? messages.text(CompareMessage.CLIPPED, listed) : listed);
  }
}
