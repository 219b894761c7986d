package parallax.ui.compare.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.i18n.Messages;
import parallax.i18n.ReasonText;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Row;
import parallax.model.Status;
import parallax.ui.compare.model.ComparisonIndex;

/** Puts what stands by a row's question into words. */
public final class RowWords {
  /** Reasons why claims stand in one row; all others are about the row's status. */
  private static final Set<ReasonCode> OF_THE_ROW =
      EnumSet.of(
          ReasonCode.SAME_THING_COUNTED,
          ReasonCode.SAME_PREDICATE,
          ReasonCode.SAME_PLACE,
          ReasonCode.SAME_DEED,
          ReasonCode.SAME_CONTEXT,
          ReasonCode.SAME_SPEAKER,
          ReasonCode.SAME_WORDS,
          ReasonCode.SAME_REFERENT);

  private final Messages messages;

  /** Speaks the language of the messages. */
  public RowWords(Messages messages) {
    this.messages = messages;
  }

  /** Returns the sign of a status, one or two characters. */
  public static String sign(Status status) {
    return switch (status) {
      case AGREE -> "=";
      case COMPATIBLE -> "~";
      case CONFLICT -> "≠";
      case SINGLE -> "•";
      case WORDED -> "Aa";
    };
  }

  /** Returns the word for a status. */
  public String status(Status status) {
    return messages.text(
        switch (status) {
          case AGREE -> CompareMessage.STATUS_AGREE;
          case COMPATIBLE -> CompareMessage.STATUS_COMPATIBLE;
          case CONFLICT -> CompareMessage.STATUS_CONFLICT;
          case SINGLE -> CompareMessage.STATUS_SINGLE;
          case WORDED -> CompareMessage.STATUS_WORDED;
        });
  }

  /** Returns a value as it is read out: a sign that opens it becomes a word. */
  public String spoken(String value) {
    return switch (value.isEmpty() ? ' ' : value.charAt(0)) {
      case '≈' -> messages.text(CompareMessage.READ_ABOUT, value.substring(1).strip());
      case '>' -> messages.text(CompareMessage.READ_MORE, value.substring(1).strip());
      case '≥' -> messages.text(CompareMessage.READ_AT_LEAST, value.substring(1).strip());
      case '<' -> messages.text(CompareMessage.READ_LESS, value.substring(1).strip());
      case '≤' -> messages.text(CompareMessage.READ_AT_MOST, value.substring(1).strip());
      case '–', '◁', '?' -> value.substring(1).strip();
      default -> value;
    };
  }

  /** Returns what stands under a row's question: how many claims and outlets, and the reason. */
  public String under(ComparisonIndex index, Row row) {
    int claims = row.claims().size();
    if (row.status() == Status.WORDED) {
      return messages.text(CompareMessage.ROW_USES, claims);
    }
    List<String> parts = new ArrayList<>();
    parts.add(messages.text(CompareMessage.ROW_CLAIMS, claims));
    if (row.status() != Status.SINGLE) {
      parts.add(messages.text(CompareMessage.ROW_OUTLETS, index.outlets(row)));
      row.reasons().stream()
          .filter(reason -> !isOfTheRow(reason))
          .min(Comparator.comparing(reason -> reason.code() == ReasonCode.FIGURES_APART))
          .ifPresent(reason -> parts.add(brief(reason)));
    }
    return String.join("\u00a0· ", parts);
  }

  /** Tells whether a reason says why claims stand in one row. */
  static boolean isOfTheRow(Reason reason) {
    return OF_THE_ROW.contains(reason.code());
  }

  /** Returns a reason in a few words. */
  String brief(Reason reason) {
    return messages.text(ReasonText.brief(reason.code()), reason.arguments().toArray());
  }

  /** Returns a reason as a sentence. */
  String full(Reason reason) {
    return messages.text(ReasonText.full(reason.code()), reason.arguments().toArray());
  }
}
