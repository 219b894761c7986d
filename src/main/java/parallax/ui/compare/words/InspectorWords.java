package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.i18n.ValueWords;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Wording;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.words.InspectorText.Field;
import parallax.ui.kit.Paragraphs;

/** Puts into words what is chosen, where it stands, and why its row is as it is. */
public final class InspectorWords {
  private final Messages messages;
  private final ValueWords values;
  private final RowWords rows;

  /** Speaks the language of the messages. */
  public InspectorWords(Messages messages) {
    this.messages = messages;
    this.values = new ValueWords(messages);
    this.rows = new RowWords(messages);
  }

  /** Returns what is to be said of a choice. */
  public InspectorText of(ComparisonIndex index, Choice choice) {
    Optional<Source> source = index.source(choice.source());
    Optional<Row> row = index.row(choice.row());
    if (source.isEmpty()) {
      boolean none = index.comparison().rows().isEmpty();
      return none
          ? InspectorText.NOTHING
          : new InspectorText(text(CompareMessage.NOTHING_CHOSEN), List.of(), List.of());
    }
    return index
        .claim(choice.claim())
        .map(claim -> ofClaim(claim, source.get(), row))
        .orElseGet(() -> ofSilence(source.get(), row));
  }

  private InspectorText ofClaim(Claim claim, Source source, Optional<Row> row) {
    List<Field> fields = new ArrayList<>(about(claim, source));
    add(fields, CompareMessage.IN_THE_TEXT, place(claim.span(), source));
    add(fields, CompareMessage.HOW_SURE, sureness(claim));
    List<Field> remarks = new ArrayList<>();
    row.ifPresentOrElse(
        found -> reasons(found, remarks),
        () -> remarks.add(new Field("", text(CompareMessage.NO_ROW))));
    return new InspectorText(values.value(claim, source), fields, remarks);
  }

  /** Returns what a claim states and whose voice it has. */
  List<Field> about(Claim claim, Source source) {
    List<Field> fields = new ArrayList<>();
    content(claim, source, fields);
    attribution(claim.attribution(), fields);
    return fields;
  }

  private void content(Claim claim, Source source, List<Field> fields) {
    switch (claim.content()) {
      case Quantity quantity -> {
        add(fields, CompareMessage.COUNTED, quantity.counted());
        add(fields, CompareMessage.WHERE, quoted(scope(quantity)));
        add(fields, CompareMessage.AS_OF, values.date(quantity.asOf()).orElse(quantity.asOf()));
        add(
            fields,
            CompareMessage.HEDGE,
            quantity.hedge() == null ? text(CompareMessage.NO_HEDGE) : quoted(quantity.hedge()));
      }
      case Moment moment -> {
        add(fields, CompareMessage.WHAT_HAPPENED, moment.about());
        add(fields, CompareMessage.WORDS_SAID, quoted(claim.span().of(source.text())));
      }
      case Deed deed -> {
        add(fields, CompareMessage.OFFICE, deed.office());
        add(fields, CompareMessage.ROLE, deed.role());
      }
      case Speech _ -> {
        String words = claim.span().of(source.text());
        if (!values.value(claim, source).contains(words.strip())) {
          add(fields, CompareMessage.WORDS_SAID, words);
        }
      }
      case Wording _ -> {
        // the form is the title, and no form is the one that the others stand for
      }
    }
  }

  private static @Nullable String scope(Quantity quantity) {
    return quantity.scope() == null ? quantity.place() : quantity.scope();
  }

  private void attribution(Attribution attribution, List<Field> fields) {
    String speaker = attribution.speaker();
    String office = attribution.office();
    add(
        fields,
        CompareMessage.SAID_BY,
        speaker == null || office == null
            ? speaker
            : text(CompareMessage.NAMED_WITH_OFFICE, speaker, office));
    add(
        fields,
        CompareMessage.THROUGH,
        attribution.chain().isEmpty() ? null : String.join(", ", attribution.chain()));
    add(
        fields,
        CompareMessage.VOICE,
        text(
            switch (attribution.voice()) {
              case OUTLET -> CompareMessage.VOICE_OUTLET;
              case QUOTED -> CompareMessage.VOICE_QUOTED;
              case REPORTED -> CompareMessage.VOICE_REPORTED;
            }));
  }

  /** Says of how many tenths of such readings are right, rounded down; null for wording. */
  private @Nullable String sureness(Claim claim) {
    if (claim.kind().isWording()) {
      return null;
    }
    int tenths = (int) (10 * claim.confidence());
    return text(claim.isUnsure() ? CompareMessage.UNSURE : CompareMessage.SURE, tenths);
  }

  private String place(Span span, Source source) {
    int paragraph = 1;
    for (Span each : Paragraphs.of(source.text())) {
      if (each.end() <= span.start()) {
        paragraph++;
      }
    }
    return text(CompareMessage.PLACE_IN_TEXT, paragraph, span.start(), span.end());
  }

  private void reasons(Row row, List<Field> remarks) {
    add(remarks, CompareMessage.WHY_ROW, sentences(row, true));
    CompareMessage why =
        switch (row.status()) {
          case AGREE -> CompareMessage.WHY_AGREE;
          case COMPATIBLE -> CompareMessage.WHY_COMPATIBLE;
          case CONFLICT -> CompareMessage.WHY_CONFLICT;
          case SINGLE -> CompareMessage.WHY_SINGLE;
          case WORDED -> CompareMessage.WHY_WORDED;
        };
    String sentences = sentences(row, false);
    boolean alone = sentences.isEmpty() && row.cells().size() == 1;
    add(remarks, why, alone ? text(CompareMessage.NOBODY_ELSE) : sentences);
  }

  private String sentences(Row row, boolean ofTheRow) {
    return row.reasons().stream()
        .filter(reason -> RowWords.isOfTheRow(reason) == ofTheRow)
        .map((Reason reason) -> rows.full(reason))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private InspectorText ofSilence(Source source, Optional<Row> row) {
    Silence silence = row.map(found -> found.silent().get(source.id())).orElse(null);
    Silence.State state = silence == null ? Silence.State.SAYS_NOTHING : silence.state();
    CompareMessage words =
        switch (state) {
          case SAYS_NOTHING -> CompareMessage.SILENT_SAYS_NOTHING;
          case PUBLISHED_BEFORE -> CompareMessage.SILENT_PUBLISHED_BEFORE;
          case UNDATED -> CompareMessage.SILENT_UNDATED;
        };
    List<Field> remarks = new ArrayList<>();
    remarks.add(new Field("", text(words, source.displayName())));
    if (silence != null && silence.nearest() != null) {
      add(remarks, CompareMessage.NEAREST_SENTENCE, quoted(silence.nearest().of(source.text())));
    }
    row.ifPresent(found -> reasons(found, remarks));
    return new InspectorText(source.displayName(), List.of(), remarks);
  }

  private void add(List<Field> fields, CompareMessage name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      fields.add(new Field(text(name), text.replace('\n', ' ')));
    }
  }

  private @Nullable String quoted(@Nullable String words) {
    return words == null ? null : text(CompareMessage.QUOTED, words);
  }

  private String text(CompareMessage message, Object... arguments) {
    return messages.text(message, arguments);
  }
}
